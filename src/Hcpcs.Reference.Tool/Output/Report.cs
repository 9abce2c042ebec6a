namespace Hcpcs.Reference.Tool;

// What a command has to say to a person: a title and named values.
// Items: The named values in order; on a terminal, a sentence that stands for itself has an empty name.
internal sealed record Report(string Title, IReadOnlyList<ReportItem> Items);

// A name, its values and what it means.
// Values: The values, at least one.
// Definition: What the name means, where that is not plain.
// IsWarning: Whether it must stand out.
internal sealed record ReportItem(string Name, IReadOnlyList<ReportValue> Values, string? Definition = null, bool IsWarning = false)
{
    public ReportItem(string name, string value, string? definition = null)
        : this(name, [new ReportValue(value)], definition)
    {
    }
}

// A value and what it means.
// Text: The value.
// Meaning: What it means, where that is not plain.
internal readonly record struct ReportValue(string Text, string? Meaning = null);
