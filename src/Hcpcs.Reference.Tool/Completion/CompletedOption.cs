namespace Hcpcs.Reference.Tool;

// An option that a shell completes.
// Value: What its value is called; null where it has none.
// Values: What its value can be, where that is fixed.
// TakesFile: Whether its value is a file.
internal sealed record CompletedOption(string Name, string Description, string? Value, IReadOnlyList<string> Values, bool TakesFile);
