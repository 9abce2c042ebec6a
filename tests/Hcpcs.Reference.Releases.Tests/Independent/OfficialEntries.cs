using System.Globalization;
using System.Text.RegularExpressions;

namespace Hcpcs.Reference.Releases.Tests.Independent;

/// <summary>
/// A release as the tests read it, without any of the library: for each code or modifier, in the order of the file, its fields under
/// their JSON names. What is blank is absent; the values of a list are joined by a bar.
/// </summary>
internal sealed class OfficialEntries
{
    private const char Bar = '|';

    /// <summary>
    /// The record layout (HCPC2026_recordlayout.txt), written out: JSON name, CMS's column name in the workbook, first position, length,
    /// how often it occurs, and what it holds.
    /// </summary>
    public static readonly IReadOnlyList<Field> Layout =
    [
        new("longDescription", "LONG DESCRIPTION", 12, 80),
        new("shortDescription", "SHORT DESCRIPTION", 92, 28),
        new("pricingIndicators", "PRICE", 120, 2, 4),
        new("multiplePricingIndicator", "MULT_PI", 128, 1),
        new("coverageIssuesManualReferences", "CIM", 129, 6, 3),
        new("medicareCarriersManualReferences", "MCM", 147, 8, 3),
        new("statute", "STATUTE", 171, 10),
        new("labCertifications", "LABCERT", 181, 3, 8),
        new("crossReferences", "XREF", 205, 5, 5),
        new("coverage", "COV", 230, 1),
        new("ascPaymentGroup", "ASC_GRP", 231, 2),
        new("ascPaymentGroupEffectiveDate", "ASC_DT", 233, 8, Holds: Holds.Day),
        new("mogPaymentGroup", "OPPS", 241, 3),
        new("mogPaymentPolicyIndicator", "OPPS_PI", 244, 1),
        new("mogEffectiveDate", "OPPS_DT", 245, 8, Holds: Holds.Day),
        new("processingNote", "PROCNOTE", 253, 4),
        new("betos", "BETOS", 257, 3),
        new("typesOfService", "TOS", 261, 1, 5),
        new("anesthesiaBaseUnits", "ANEST_BU", 266, 3, Holds: Holds.Number),
        new("addedDate", "ADD DT", 269, 8, Holds: Holds.Day),
        new("actionEffectiveDate", "ACT EFF DT", 277, 8, Holds: Holds.Day),
        new("terminationDate", "TERM DT", 285, 8, Holds: Holds.Day),
        new("actionCode", "ACTION CD", 293, 1),
    ];

    private readonly Dictionary<string, Dictionary<string, string>> _fields = new(StringComparer.Ordinal);
    private readonly List<string> _identities = [];

    public enum Holds
    {
        Text,
        Day,
        Number,
    }

    /// <summary>Codes and modifiers in the order of the file.</summary>
    public IReadOnlyList<string> Identities => _identities;

    public IEnumerable<string> Codes => _identities.Where(identity => identity.Length == 5);

    public IEnumerable<string> Modifiers => _identities.Where(identity => identity.Length == 2);

    /// <summary>The lines or rows that hold no entry nor continue one, counted from 1.</summary>
    public List<int> OtherLines { get; } = [];

    public IReadOnlyDictionary<string, string> this[string identity] => _fields[identity];

    /// <summary>Reads the fixed-width text: what matches the pattern that shared/cms/README.md gives is a data line.</summary>
    public static OfficialEntries ReadText(string text)
    {
        var entries = new OfficialEntries();
        string[] lines = text.Split('\n');
        int count = lines[^1].Length == 0 ? lines.Length - 1 : lines.Length;
        for (int number = 1; number <= count; number++)
        {
            string line = lines[number - 1].TrimEnd('\r').PadRight(320);
            if (!Regex.IsMatch(line, "^(   [A-Z0-9]{2}|[A-Z][0-9]{4})[0-9]{5}[3478]", RegexOptions.CultureInvariant))
            {
                entries.OtherLines.Add(number);
            }
            else if (line[10] is '3' or '7')
            {
                entries.Add(line[..5].Trim(), (field, i) => line.Substring(field.Start - 1 + i * field.Length, field.Length));
            }
            else
            {
                entries.Continue(line[..5].Trim(), line.Substring(11, 80));
            }
        }

        return entries;
    }

    /// <summary>Reads the main workbook. The header is the row whose first cell says HCPC.</summary>
    public static OfficialEntries ReadSheet(OfficialSheet sheet)
    {
        var entries = new OfficialEntries();
        int header = sheet.Rows.First(row => row.Value.GetValueOrDefault("A") == "HCPC").Key;
        var columns = sheet.Rows[header].ToDictionary(cell => cell.Value, cell => cell.Key);
        entries.OtherLines.AddRange(Enumerable.Range(1, header - 1));
        foreach (var (number, row) in sheet.Rows.Where(row => row.Key > header))
        {
            string identity = Cell("HCPC").Trim();
            if (identity.Length == 0)
            {
                entries.OtherLines.Add(number);
            }
            else if (Cell("RECID") is "3" or "7")
            {
                entries.Add(identity, (field, i) => Cell(field.MaxOccurs == 1 ? field.Column : $"{field.Column}{i + 1}"));
            }
            else
            {
                entries.Continue(identity, Cell("LONG DESCRIPTION"));
            }

            string Cell(string column) => row.GetValueOrDefault(columns[column], string.Empty);
        }

        return entries;
    }

    /// <summary>Takes fields that were read elsewhere; absent values are <see langword="null"/> or empty.</summary>
    public void Add(string identity, IEnumerable<KeyValuePair<string, string?>> fields)
    {
        _identities.Add(identity);
        _fields.Add(identity, fields.Where(field => field.Value is { Length: > 0 }).ToDictionary(field => field.Key, field => field.Value!));
    }

    public void Set(string identity, string field, string value) => _fields[identity][field] = value;

    public static string? Join(IEnumerable<string> values) => string.Join(Bar, values);

    /// <summary>Where this release and another one differ, field by field, in the order of this one.</summary>
    public List<Difference> DifferencesTo(OfficialEntries other)
    {
        var differences = new List<Difference>();
        foreach (string identity in _identities)
        {
            if (!other._fields.TryGetValue(identity, out var theirs))
            {
                differences.Add(new Difference(identity, "(entry)", "present", "missing"));
                continue;
            }

            var ours = _fields[identity];
            foreach (string field in ours.Keys.Union(theirs.Keys).Order(StringComparer.Ordinal))
            {
                string left = ours.GetValueOrDefault(field, string.Empty), right = theirs.GetValueOrDefault(field, string.Empty);
                if (left != right)
                {
                    differences.Add(new Difference(identity, field, left, right));
                }
            }
        }

        differences.AddRange(other._identities.Except(_identities).Select(extra => new Difference(extra, "(entry)", "missing", "present")));
        return differences;
    }

    private void Add(string identity, Func<Field, int, string> read)
    {
        Add(identity, Layout.Select(field => KeyValuePair.Create(
            field.Name,
            Join(Enumerable.Range(0, field.MaxOccurs).Select(i => Render(field, read(field, i).Trim())).Where(text => text.Length > 0)))));
    }

    private void Continue(string identity, string text)
    {
        _identities[^1].Should().Be(identity, "further lines follow the entry that they continue");
        _fields[identity]["longDescription"] = $"{_fields[identity].GetValueOrDefault("longDescription")} {text.Trim()}".Trim();
    }

    private static string Render(Field field, string text) => (text.Length, field.Holds) switch
    {
        (0, _) => string.Empty,
        (_, Holds.Day) => DateTime.ParseExact(text, "yyyyMMdd", CultureInfo.InvariantCulture).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        (_, Holds.Number) => int.Parse(text, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture),
        _ => text,
    };

    public sealed record Field(string Name, string Column, int Start, int Length, int MaxOccurs = 1, Holds Holds = Holds.Text);

    public sealed record Difference(string Identity, string Field, string Left, string Right)
    {
        public override string ToString() => $"{Identity} {Field}: '{Left}' against '{Right}'";
    }
}
