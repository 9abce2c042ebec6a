namespace Hcpcs.Reference.Tool;

/// <summary>What a command has to say to a person: a title and named values, or groups of them.</summary>
/// <param name="Title">The title.</param>
/// <param name="Items">The named values in order.</param>
/// <param name="Groups">Further values under headings, which only a terminal gets.</param>
internal sealed record Report(string Title, IReadOnlyList<ReportItem> Items, IReadOnlyList<ReportGroup>? Groups = null);

/// <summary>Values under a heading.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="Items">The values in order; a sentence that stands for itself has an empty name.</param>
internal sealed record ReportGroup(string Heading, IReadOnlyList<ReportItem> Items);

/// <summary>A name, its values and what it means.</summary>
/// <param name="Name">The name.</param>
/// <param name="Values">The values, at least one.</param>
/// <param name="Definition">What the name means, where that is not plain.</param>
/// <param name="IsWarning">Whether it must stand out.</param>
internal sealed record ReportItem(string Name, IReadOnlyList<ReportValue> Values, string? Definition = null, bool IsWarning = false)
{
    public ReportItem(string name, string value, string? definition = null)
        : this(name, [new ReportValue(value)], definition)
    {
    }
}

/// <summary>A value and what it means.</summary>
/// <param name="Text">The value.</param>
/// <param name="Meaning">What it means, where that is not plain.</param>
internal readonly record struct ReportValue(string Text, string? Meaning = null);
