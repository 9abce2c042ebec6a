using System.Text.RegularExpressions;

namespace Hcpcs.Reference.Releases;

// The two columns of a state in the DMEPOS and enteral files: 'TX (NR)' and 'TX (R)', or 'TX(NR)' and 'TX(R)'.
internal sealed partial record StateColumns(string State, string NonRural, string Rural)
{
    // More are refused, as a fee table does.
    private const int MaxStates = 64;

    // Finds the states of a file, in the order of their abbreviations.
    // Throws InvalidDataException: There are none, too many, or one has one of the columns alone.
    public static StateColumns[] Find(FeeFile file)
    {
        var columns = file.Columns.Select(column => (Name: column, Match: StateColumn().Match(column))).Where(column => column.Match.Success)
            .ToLookup(column => column.Match.Groups["state"].Value.ToUpperInvariant(), StringComparer.Ordinal);
        if (columns.Count is 0 or > MaxStates)
        {
            throw new InvalidDataException(
                $"{file.File.Name}: it has the amounts of {columns.Count} states; {file.Layout.Name} has columns such as 'TX (NR)' and 'TX (R)' for up to {MaxStates}.");
        }

        return [.. columns.OrderBy(state => state.Key, StringComparer.Ordinal).Select(state =>
            new StateColumns(state.Key, Of(state.Key, "NR"), Of(state.Key, "R")))];

        string Of(string state, string area) =>
            columns[state].Select(column => (column.Name, Area: column.Match.Groups["area"].Value)).FirstOrDefault(column => column.Area.Equals(area, StringComparison.OrdinalIgnoreCase)).Name
            ?? throw new InvalidDataException($"{file.File.Name}: the column '{state} ({area})' of {file.Layout.Name} is missing.");
    }

    [GeneratedRegex(
        "^(?<state>[A-Z]{2}) ?\\((?<area>NR|R)\\)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex StateColumn();
}
