namespace Hcpcs.Reference;

/// <summary>A name that a code is known by.</summary>
public sealed class PageName
{
    internal PageName(string name, string source) => (Name, Source) = (name, source);

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>Where it comes from.</summary>
    public string Source { get; }
}
