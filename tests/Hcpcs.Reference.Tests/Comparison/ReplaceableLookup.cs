using System.Reflection;

namespace Hcpcs.Reference.Tests.Comparison;

/// <summary>A lookup that gives its table once, and answers nothing itself: between any two answers the table could have been replaced.</summary>
public class ReplaceableLookup : DispatchProxy
{
    private HcpcsTable? _table;

    public static IHcpcsLookup Of(HcpcsTable table)
    {
        var lookup = Create<IReplaceableBoth, ReplaceableLookup>();
        ((ReplaceableLookup)lookup)._table = table;
        return lookup;
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) =>
        targetMethod!.Name == "get_Current" && Interlocked.Exchange(ref _table, null) is { } table
            ? table
            : throw new InvalidOperationException($"{targetMethod.Name} is not asked of one release.");

    /// <summary>A proxy implements one interface.</summary>
    private interface IReplaceableBoth : IHcpcsLookup, IReplaceable<IHcpcsLookup>;
}
