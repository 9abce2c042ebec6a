namespace Hcpcs.Reference;

// A row of a CSV file.
// Line: The line that it begins on, counted from 1.
// One source file, compiled into each assembly that needs it.
internal sealed record CsvRow(int Line, IReadOnlyList<string> Fields);
