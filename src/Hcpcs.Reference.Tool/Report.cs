namespace Hcpcs.Reference.Tool;

/// <summary>What a command has to say to a person: a title and named values.</summary>
/// <param name="Title">The title.</param>
/// <param name="Items">The named values in order.</param>
internal sealed record Report(string Title, IReadOnlyList<ReportItem> Items);

/// <summary>A name, its values and what it means.</summary>
/// <param name="Name">The name.</param>
/// <param name="Values">The values, at least one.</param>
/// <param name="Definition">What the name means, where that is not plain.</param>
internal sealed record ReportItem(string Name, IReadOnlyList<ReportValue> Values, string? Definition = null)
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
