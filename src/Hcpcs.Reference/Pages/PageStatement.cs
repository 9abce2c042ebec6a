namespace Hcpcs.Reference;

/// <summary>A sentence that follows from the data by a rule.</summary>
public sealed class PageStatement
{
    internal PageStatement(string text, string rule, string source) => (Text, Rule, Source) = (text, rule, source);

    /// <summary>The sentence.</summary>
    public string Text { get; }

    /// <summary>The rule's id, for example <c>not-otherwise-classified</c>: a contract, listed in docs/pages.md.</summary>
    public string Rule { get; }

    /// <summary>The fields or files relied on.</summary>
    public string Source { get; }
}
