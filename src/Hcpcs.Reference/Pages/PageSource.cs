namespace Hcpcs.Reference;

/// <summary>A text that a page relies on, or whom to ask.</summary>
public sealed class PageSource
{
    internal PageSource(string name, string text, string? url = null) => (Name, Text, Url) = (name, text, url);

    /// <summary>What it is.</summary>
    public string Name { get; }

    /// <summary>Its date and file, or the address.</summary>
    public string Text { get; }

    /// <summary>Where it was read, if it was on the web.</summary>
    public string? Url { get; }
}
