namespace Hcpcs.Reference.Releases;

// A row of a CSV file.
// Line: The line that it begins on, counted from 1.
internal sealed record CsvRow(int Line, IReadOnlyList<string> Fields);
