namespace Hcpcs.Reference;

/// <summary>A part of a page, ready to be shown: every renderer walks these.</summary>
public sealed class PagePart
{
    internal PagePart(string heading, ValueList<PageItem> items) => (Heading, Items) = (heading, items);

    /// <summary>The heading.</summary>
    public string Heading { get; }

    /// <summary>The entries, at least one.</summary>
    public ValueList<PageItem> Items { get; }
}
