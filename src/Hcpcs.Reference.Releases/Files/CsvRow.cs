namespace Hcpcs.Reference.Releases;

/// <summary>A row of a CSV file.</summary>
/// <param name="Line">The line that it begins on, counted from 1.</param>
/// <param name="Fields">Its fields.</param>
internal sealed record CsvRow(int Line, IReadOnlyList<string> Fields);
