namespace Hcpcs.Reference.Tests.Architecture;

/// <summary>Uses a type in each of the ways that a layer can be broken.</summary>
[InAttribute(typeof(InArgument))]
internal sealed class UsingSample : InBase
{
    public InField? Field { get; set; }

    public static object? Method<T>(InParameter? parameter, T? constrained)
        where T : InConstraint =>
        parameter is null && constrained is null ? null : InBody.Make().GetType();

    public static Func<object> Make() => () => new InLambda();
}

[AttributeUsage(AttributeTargets.Class)]
internal sealed class InAttributeAttribute(Type type) : Attribute
{
    public Type Type { get; } = type;
}

internal sealed class InArgument;

internal class InBase;

internal sealed class InField;

internal sealed class InParameter;

internal abstract class InConstraint;

internal sealed class InTypeArgument;

internal sealed class InLambda;

internal static class InBody
{
    public static List<InTypeArgument> Make() => [];
}
