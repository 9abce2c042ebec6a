namespace Hcpcs.Reference;

/// <summary>A value and what it means.</summary>
public sealed class PageValue
{
    internal PageValue(string text, string? meaning = null) => (Text, Meaning) = (text, meaning);

    /// <summary>The value.</summary>
    public string Text { get; }

    /// <summary>What it means, where that is not plain.</summary>
    public string? Meaning { get; }
}
