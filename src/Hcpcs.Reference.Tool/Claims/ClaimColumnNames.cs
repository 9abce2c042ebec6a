namespace Hcpcs.Reference.Tool;

// What the columns of a claim file are called where it is not by their usual names, as the command line says; otherwise null.
internal sealed record ClaimColumnNames
{
    public string? Code { get; init; }

    public string? Date { get; init; }

    public string? Through { get; init; }

    public string? Description { get; init; }

    public string? Line { get; init; }

    // One column that holds all modifiers, or up to four that hold one each; empty where the usual names apply.
    public IReadOnlyList<string> Modifiers { get; init; } = [];
}
