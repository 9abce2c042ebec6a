using System.Buffers;
using System.Text;

namespace Hcpcs.Reference.Claims;

// Where a file has what is read of it: the numbers of columns, or -1 for those that it does not have.
internal sealed class DelimitedColumns
{
    private const int None = -1;

    // How many names of columns a message repeats, and how much of each.
    private const int MaxNamed = 40, MaxNameLength = 24;

    private static readonly SearchValues<char> s_notInNames = SearchValues.Create("{}\"*~^@=:");

    private readonly string[] _header;
    private readonly string[] _names;
    private readonly List<string> _missing = [];

    // Finds the columns by the names in a row. Without a problem it is the header.
    public DelimitedColumns(string[] header, DelimitedClaimOptions options)
    {
        _header = header;
        _names = [.. header.Select(Normalize)];
        FindCode(options);
        FindDates(options);
        Decision = options.DecisionColumn is { } decision ? Find(decision, [], isNeeded: true) : None;
        FindModifiers(options);
        Description = Find(options.DescriptionColumn, DelimitedColumnNames.Description);
        RevenueCode = Find(options.RevenueCodeColumn, DelimitedColumnNames.RevenueCode);
        Qualifier = Find(options.QualifierColumn, DelimitedColumnNames.Qualifier);
        Ndc = Find(options.NdcColumn, DelimitedColumnNames.Ndc);
        NdcQuantity = Find(options.NdcQuantityColumn, DelimitedColumnNames.NdcQuantity);
        NdcUnit = Find(options.NdcUnitColumn, DelimitedColumnNames.NdcUnit);
        Units = Find(options.UnitsColumn, DelimitedColumnNames.Units);
        Unit = Find(options.UnitColumn, DelimitedColumnNames.Unit);
        Claim = Find(options.ClaimColumn, DelimitedColumnNames.Claim);
        ServiceLine = Find(options.ServiceLineColumn, DelimitedColumnNames.ServiceLine);
        ServiceLine = ServiceLine == Line ? None : ServiceLine;

        int[] used =
        [
            .. Codes, .. CodeTypes, Line, Date, Through, Decision, ModifierList, .. Modifiers, Description, RevenueCode, Qualifier, Ndc, NdcQuantity, NdcUnit, Units, Unit,
            Claim, ServiceLine,
        ];
        UsedCount = 1 + used.Max();
        FoundCount = used.Count(column => column >= 0);
        HasMore = ((int[])[Line, .. CodeTypes, Description, RevenueCode, Qualifier, Ndc, NdcQuantity, NdcUnit, Unit, ServiceLine]).Any(column => column >= 0);
    }

    // How many columns the file has.
    public int Count => _header.Length;

    // How many columns must be looked at, the first ones of the file.
    public int UsedCount { get; }

    // How many of the columns are known.
    public int FoundCount { get; }

    // Whether there is more than the code, the modifiers, the dates, the units and the claim.
    public bool HasMore { get; }

    // The columns of codes, and for each that of its type.
    public int[] Codes { get; private set; } = [];

    public int[] CodeTypes { get; private set; } = [];

    // The SV101 composite.
    public int Line { get; private set; } = None;

    // The first and the last day of service; and whether they are those of the claim.
    public int Date { get; private set; } = None;

    public int Through { get; private set; } = None;

    public bool AreDatesOfClaim { get; private set; }

    // The day on which the claim was decided.
    public int Decision { get; }

    // All modifiers in one column, or each in a column of its own, a fifth one included.
    public int ModifierList { get; private set; } = None;

    public int[] Modifiers { get; private set; } = [];

    public int Description { get; }

    public int RevenueCode { get; }

    public int Qualifier { get; }

    public int Ndc { get; }

    public int NdcQuantity { get; }

    public int NdcUnit { get; }

    public int Units { get; }

    public int Unit { get; }

    public int Claim { get; }

    public int ServiceLine { get; }

    // Why the row is not a header, or not one that can be read, as the rest of a sentence about the file; null where it is.
    public string? Problem { get; private set; }

    // Whether the row may be shown: several of its cells are known names, or none looks like data.
    public bool IsNames => FoundCount > 1 || (_header.Length > 1 && Array.TrueForAll(_header, IsName));

    // What is missing, and what is there; rows of data are not shown.
    public string DescribeProblem()
    {
        if (Problem is not null)
        {
            return Problem;
        }

        string missing = $"has {string.Join(" and ", _missing)}";
        if (!IsNames)
        {
            return $"{missing}, or no header at all";
        }

        string names = string.Join(", ", _header.Take(MaxNamed).Select(name => ForeignText.Shorten(name, MaxNameLength)));
        return _header.Length > MaxNamed ? $"{missing}; its {_header.Length} columns begin with {names}" : $"{missing}; its columns are {names}";
    }

    // Whether all columns are there that are needed.
    public bool IsHeader => _missing.Count == 0 && Problem is null;

    private void FindCode(DelimitedClaimOptions options)
    {
        if (options.LineColumn is { } line)
        {
            Line = Find(line, [], isNeeded: true);
            return;
        }

        Codes = options.CodeColumns.Count > 0
            ? [.. options.CodeColumns.Select(name => Find(name, [], isNeeded: true)).Where(column => column >= 0)]
            : FindSeries();
        if (Codes.Length == 0 && options.CodeColumns.Count == 0)
        {
            Line = options.ModifierColumns.Count == 0 ? Find(null, DelimitedColumnNames.Line, isNeeded: true) : None;
            if (Line < 0)
            {
                _missing.Add("no column for the code");
            }
        }

        int type = Find(options.CodeTypeColumn, DelimitedColumnNames.CodeType);
        CodeTypes = [.. Codes.Select(code => options.CodeTypeColumn is null && FindTypeOf(_names[code]) is >= 0 and var own ? own : type)];
    }

    // The columns of a name and of numbers behind it: hcpcs_cd, or hcpcs_cd_1 to hcpcs_cd_45.
    private int[] FindSeries()
    {
        foreach (string name in DelimitedColumnNames.Code)
        {
            int[] columns = [.. Enumerable.Range(0, _names.Length).Where(column => IsOfSeries(_names[column], name))];
            if (columns.Length > 0)
            {
                RefuseSameName(columns);
                return columns;
            }
        }

        return [];
    }

    private static bool IsOfSeries(string name, string series)
    {
        const int MaxDigits = 3;

        return name.StartsWith(series, StringComparison.Ordinal) && name.Length - series.Length <= MaxDigits
            && name.AsSpan(series.Length).IndexOfAnyExceptInRange('0', '9') < 0;
    }

    // The type that belongs to a single column of codes: code|1|type, code_type_1.
    private int FindTypeOf(string name)
    {
        string stem = name.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        int type = Array.IndexOf(_names, $"{name}type");
        return type >= 0 || stem.Length == name.Length ? type : Array.IndexOf(_names, $"{stem}type{name.AsSpan(stem.Length)}");
    }

    private void FindDates(DelimitedClaimOptions options)
    {
        if (options.Date is not null)
        {
            return;
        }

        Date = Find(options.DateColumn, DelimitedColumnNames.Date, isNeeded: true);
        if (Date < 0 && options.DateColumn is null)
        {
            Date = Find(null, DelimitedColumnNames.ClaimDate, isNeeded: true);
            if (Date < 0)
            {
                _missing.Add("no column for the date of service (name the column, or give one date that serves for every row)");
                return;
            }
        }

        AreDatesOfClaim = Date >= 0 && DelimitedColumnNames.ClaimDate.Contains(_names[Date]);

        // The last day of the claim is not that of a line.
        Through = Find(options.ThroughColumn, DelimitedColumnNames.Through, isNeeded: true);
        if (Through < 0 && options.ThroughColumn is null && AreDatesOfClaim)
        {
            Through = Find(null, DelimitedColumnNames.ClaimThrough, isNeeded: true);
        }
    }

    private void FindModifiers(DelimitedClaimOptions options)
    {
        if (Line >= 0)
        {
            return;
        }

        if (options.ModifierColumns is [var only])
        {
            ModifierList = Find(only, [], isNeeded: true);
            return;
        }

        if (options.ModifierColumns.Count > 0)
        {
            Modifiers = [.. options.ModifierColumns.Select(name => Find(name, [], isNeeded: true))];
            return;
        }

        // Exports repeat the name for each of several columns: they are the modifiers in their places.
        string? list = Array.Find(DelimitedColumnNames.Modifiers, name => _names.Contains(name));
        int[] lists = list is null ? [] : [.. Enumerable.Range(0, _names.Length).Where(column => _names[column].Equals(list, StringComparison.Ordinal))];
        int[] places = [.. DelimitedColumnNames.ModifierPlaces.Select(names => Find(null, names))];
        if (Array.Exists(places, column => column >= 0))
        {
            // MODIFIER, MODIFIER2, MODIFIER3.
            places[0] = places[0] < 0 && lists.Length > 0 ? lists[0] : places[0];
            Modifiers = places[..(Array.FindLastIndex(places, column => column >= 0) + 1)];
        }
        else if (lists.Length > 1)
        {
            Modifiers = lists.Length > places.Length ? lists[..places.Length] : lists;
        }
        else
        {
            ModifierList = lists.Length == 0 ? None : lists[0];
        }
    }

    // Finds a column by the name that was given, or else by the usual names, of which the first one that is there counts.
    // isNeeded: Whether the lines stand or fall with it, so that two of the name are too many.
    private int Find(string? given, ReadOnlySpan<string> usual, bool isNeeded = false)
    {
        if (given is not null)
        {
            // As written, ignoring case, and else as all names are compared.
            int[] columns = ColumnsOf(_header, given.Trim());
            columns = columns.Length > 0 ? columns : ColumnsOf(_names, Normalize(given));
            if (columns.Length == 0)
            {
                _missing.Add($"no column '{ForeignText.Shorten(given.Trim(), MaxNameLength)}'");
                return None;
            }

            RefuseSameName(columns);
            return columns[0];
        }

        foreach (string name in usual)
        {
            int first = Array.IndexOf(_names, name);
            if (first >= 0)
            {
                if (isNeeded)
                {
                    RefuseSameName(ColumnsOf(_names, name));
                }

                return first;
            }
        }

        return None;
    }

    private static int[] ColumnsOf(string[] names, string name) =>
        [.. Enumerable.Range(0, names.Length).Where(column => name.Length > 0 && names[column].Equals(name, StringComparison.OrdinalIgnoreCase))];

    private void RefuseSameName(int[] columns)
    {
        int[] same = [.. columns.Where((column, i) => columns[..i].Any(other => _names[other].Equals(_names[column], StringComparison.Ordinal)))];
        if (same.Length > 0)
        {
            Problem ??= $"has more than one column '{ForeignText.Shorten(_header[same[0]], MaxNameLength)}'";
        }
    }

    // Letters and digits in lower case: blanks, underscores, hyphens, dots, slashes and # do not count.
    private static string Normalize(string name)
    {
        var text = new StringBuilder(name.Length);
        foreach (char c in name)
        {
            if (char.IsLetterOrDigit(c))
            {
                text.Append(char.ToLowerInvariant(c));
            }
        }

        return text.ToString();
    }

    // Whether a cell may be a name: it does not have more digits than letters, nor what structured text is made of.
    private static bool IsName(string cell)
    {
        const int MaxLength = 64;

        return cell.Length <= MaxLength && !cell.AsSpan().ContainsAny(s_notInNames) && cell.Count(char.IsDigit) <= cell.Count(char.IsLetter);
    }
}
