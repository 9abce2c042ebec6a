namespace Hcpcs.Reference.Tool;

// Where a claim file has what is judged: the numbers of columns, or -1 for those that it does not have.
internal sealed record ClaimColumns
{
    private const int MaxNamed = 40;

    // The code; -1 where the SV101 composite stands in place of code and modifiers.
    public int Code { get; private init; } = -1;

    // The SV101 composite.
    public int Line { get; private init; } = -1;

    // The date of service.
    public int Date { get; private init; } = -1;

    // The last day of service.
    public int Through { get; private init; } = -1;

    // The description of the item.
    public int Description { get; private init; } = -1;

    // All modifiers in one column.
    public int ModifierList { get; private init; } = -1;

    // The modifiers in columns of their own, each in its place.
    public int[] Modifiers { get; private init; } = [];

    // Finds the columns by the names in the header, ignoring case.
    // Throws InvalidDataException: A column is missing or cannot be told from another; the message is the rest of a sentence about the
    // file.
    public static ClaimColumns Find(IReadOnlyList<string> header, ClaimColumnNames names)
    {
        int Optional(string? given, string usual) => given is null ? IndexOf(header, usual) : Named(header, given, usual);

        var columns = new ClaimColumns
        {
            Date = Named(header, names.Date ?? "date", "date"),
            Through = Optional(names.Through, "through"),
            Description = Optional(names.Description, "description"),
        };

        // Files often have a line number beside the code: by its usual name alone the composite does not displace it.
        int code = names.Line is null ? Optional(names.Code, "code") : -1;
        if (code < 0)
        {
            int line = Optional(names.Line, "line");
            if (line >= 0 && names.Modifiers.Count > 0)
            {
                throw new InvalidDataException("has its modifiers in the column 'line': --modifiers goes with a column 'code', which --code NAME names");
            }

            return line >= 0
                ? columns with { Line = line }
                : throw new InvalidDataException($"has no column 'code' and no 'line'; {DescribeColumns(header)}. --code NAME or --line NAME names it");
        }

        int list = names.Modifiers.Count == 0 ? IndexOf(header, "modifiers") : -1;
        int[] places = names.Modifiers.Count == 0
            ? [IndexOf(header, "modifier1"), IndexOf(header, "modifier2"), IndexOf(header, "modifier3"), IndexOf(header, "modifier4")]
            : [.. names.Modifiers.Select(name => Named(header, name, "modifiers"))];
        if (places is [var only] && names.Modifiers.Count == 1)
        {
            (list, places) = (only, []);
        }

        bool hasPlaces = places.Any(place => place >= 0);
        return list >= 0 && hasPlaces
            ? throw new InvalidDataException(
                "has a column 'modifiers' and others for single modifiers. --modifiers NAME says which to read, once or for each modifier")
            : columns with { Code = code, ModifierList = list, Modifiers = hasPlaces ? places : [] };
    }

    private static int Named(IReadOnlyList<string> header, string name, string option)
    {
        int column = IndexOf(header, name);
        return column >= 0
            ? column
            : throw new InvalidDataException($"has no column '{name.Trim()}'; {DescribeColumns(header)}. --{option} NAME names it");
    }

    private static int IndexOf(IReadOnlyList<string> header, string name)
    {
        int found = -1;
        for (int column = 0; column < header.Count; column++)
        {
            if (header[column].AsSpan().Equals(name.AsSpan().Trim(), StringComparison.OrdinalIgnoreCase))
            {
                found = found < 0
                    ? column
                    : throw new InvalidDataException($"has more than one column '{name.Trim()}'");
            }
        }

        return found;
    }

    private static string DescribeColumns(IReadOnlyList<string> header)
    {
        string names = string.Join(", ", header.Take(MaxNamed).Select(name => ForeignText.Shorten(name, ServiceDates.MaxQuoted)));
        return header.Count > MaxNamed ? $"its {header.Count} columns begin with {names}" : $"its columns are {names}";
    }
}
