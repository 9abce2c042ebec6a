namespace Hcpcs.Reference.Claims;

// Where the columns of a file of MUE values are, and what the heading of the values says of the file. The columns are found by their headings, in any
// order; white space within a heading, a line break too, and its case do not matter.
internal sealed class MueColumns
{
    // CMS's notice above the headings is one cell of some lines; a program that saved the file again may have made a row of each.
    private const int MaxLine = 1000;

    // What is longer is not looked at: it is a notice.
    private const int MaxHeadingLength = 200;

    private const string Values = "MUE Values";

    private static readonly string[] s_headings = ["HCPCS/ CPT Code", Values, "MUE Adjudication Indicator", "MUE Rationale"];

    private static readonly (string Heading, MueKind Kind)[] s_kinds =
    [
        ("Practitioner Services MUE Values", MueKind.Practitioner),
        ("Outpatient Hospital Services MUE Values", MueKind.Outpatient),
        ("DME Supplier Services MUE Values", MueKind.Dme),
    ];

    private readonly int[] _places;

    private MueColumns(int[] places, MueKind kind)
    {
        _places = places;
        Kind = kind;
    }

    public MueKind Kind { get; }

    public int Code => _places[0];

    public int Units => _places[1];

    public int Indicator => _places[2];

    public int Rationale => _places[3];

    // How many columns a row must have to hold all four.
    public int Count => _places.Max() + 1;

    // Reads on to the row below the headings.
    // rows: The file.
    // file: What messages call it.
    // Throws InvalidDataException: There is no such row; the message says which heading is missing.
    public static MueColumns Read(CsvReader rows, string file)
    {
        // The row with the most of them tells what is missing.
        int most = 0;
        string missing = s_headings[0];
        while (rows.Next() is { Line: <= MaxLine } row)
        {
            string[] cells = [.. row.Fields.Select(text => text.Length <= MaxHeadingLength ? WithoutBlanks(text) : string.Empty)];
            int[] places = [.. s_headings.Select(heading => Array.FindIndex(cells, cell => IsHeading(cell, heading)))];
            int count = places.Count(place => place >= 0);
            if (count == s_headings.Length)
            {
                ThrowIfTwice(cells, $"{file}, line {row.Line}");
                return new MueColumns(places, KindOf(row.Fields[places[1]], $"{file}, line {row.Line}"));
            }

            if (count > most)
            {
                (most, missing) = (count, s_headings[Array.IndexOf(places, -1)]);
            }
        }

        throw new InvalidDataException(
            $"{file} is not a file of Medicare's MUE values: the heading {Quote(missing)} is missing from its first {MaxLine} lines.");
    }

    // What tells the kind stands before the words that the headings of all three kinds have.
    private static bool IsHeading(string cell, string heading) => heading is Values
        ? cell.EndsWith(WithoutBlanks(heading), StringComparison.OrdinalIgnoreCase)
        : cell.Equals(WithoutBlanks(heading), StringComparison.OrdinalIgnoreCase);

    // Which of two columns is meant cannot be told.
    private static void ThrowIfTwice(string[] cells, string place)
    {
        foreach (string heading in s_headings)
        {
            if (cells.Count(cell => IsHeading(cell, heading)) > 1)
            {
                throw new InvalidDataException($"{place}: there are two columns of {Quote(heading)}.");
            }
        }
    }

    private static MueKind KindOf(string heading, string place)
    {
        foreach (var (known, kind) in s_kinds)
        {
            if (WithoutBlanks(heading).Equals(WithoutBlanks(known), StringComparison.OrdinalIgnoreCase))
            {
                return kind;
            }
        }

        string kinds = string.Join(", ", s_kinds.Select(known => Quote(known.Heading)));
        throw new InvalidDataException($"{place}: the heading {ForeignText.Quote(CellText.OneLine(heading))} is none of {kinds}.");
    }

    private static string Quote(string heading) => heading is Values ? $"'... {Values}'" : $"'{heading}'";

    private static string WithoutBlanks(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
