using System.Globalization;
using System.Text;

namespace Hcpcs.Reference.Tool;

// A comparison of two releases for people: a summary by kind first, then a section a kind. As text, or as Markdown.
internal sealed class DiffPage
{
    // As many entries as a line of the summary can name.
    private const int MaxNamed = 8;

    // As many entries of a kind as a person at a terminal sees first.
    private const int MaxShown = 10;

    // As many lines as an entry has there: two wordings of a service can be long.
    private const int MaxLines = 3;

    private readonly HcpcsReleaseDiff _diff;
    private readonly List<Line> _summary = [];
    private readonly List<Section> _sections = [];

    // The number of entries of each kind.
    public IReadOnlyList<Line> Summary => _summary;

    // The entries of each kind that has some.
    public IReadOnlyList<Section> Sections => _sections;

    public DiffPage(HcpcsReleaseDiff diff)
    {
        _diff = diff;
        Add("Added", HcpcsReleaseChangeKinds.Added, ["description", "valid from", "to", "action code"], Life);
        Summarize("Added, and already ended", HcpcsReleaseChangeKinds.AlreadyEnded);
        Add("Given a termination date", HcpcsReleaseChangeKinds.Terminated, ["description", "last valid day", "before", "", "action code"], Termination);
        Summarize("Given a termination date, retroactively", HcpcsReleaseChangeKinds.Retroactive, CountDays);
        Add("Reactivated", HcpcsReleaseChangeKinds.Reactivated, ["description", "last valid day", "before", "", "action code"], Termination);
        Add("Dropped though not ended", HcpcsReleaseChangeKinds.Dropped, ["description", "valid from", "to", "action code"], Life);
        Add("Dropped after their end", HcpcsReleaseChangeKinds.DroppedAfterEnd, ["description", "valid from", "to", "action code"], Life);
        Add("Meaning replaced", HcpcsReleaseChangeKinds.Replaced, ["field", "old", "new", "shared wording"], Replacement);
        Add("Meaning probably replaced", HcpcsReleaseChangeKinds.ProbablyReplaced, ["field", "old", "new", "shared wording"], Replacement);
        Add("Reworded", HcpcsReleaseChangeKinds.Reworded, ["field", "old", "new"], change => Fields(change, IsWording));
        Add("Changed in other fields", HcpcsReleaseChangeKinds.Changed, ["field", "old", "new"], change => Fields(change, IsOther), isRepetitive: true);
        Summarize("Changed only in the action code, its date, or blanks", HcpcsReleaseChangeKinds.Clerical, _ => "listed in the JSON form");
        AddSection(
            "CMS's action code disagrees",
            [.. diff.Changes.Where(change => change.ActionCodeDisagreement is not null)],
            ["action code"],
            change => [[change.ActionCodeDisagreement!]],
            CountActionCodes,
            isRepetitive: true);
    }

    // isFull: Whether a person at a terminal sees every entry, as a pipe has them.
    public void WriteText(ToolOutput output, bool isFull)
    {
        output.Write(new Report($"HCPCS releases compared: {_diff.Older} with {_diff.Newer}",
        [
            new("Older", Describe(_diff.Older)),
            new("Newer", Describe(_diff.Newer)),
            .. _summary.Select(line => new ReportItem(
                line.Name,
                [
                    new ReportValue(
                        $"{Count(line.Codes, "code")}, {Count(line.Modifiers, "modifier")}", line.Remark.Length > 0 ? $"({line.Remark})" : null),
                ])),
            .. Notes().Select(note => new ReportItem("Note", note)),
        ]));
        foreach (var section in _sections)
        {
            output.WriteBlank();
            string heading = $"{section.Title} ({section.Count})";
            if (output.Screen is { } screen)
            {
                AddTo(screen, section, heading, isFull);
                continue;
            }

            output.Text.WriteLine(heading);
            foreach (string[] row in section.Rows)
            {
                output.Text.WriteLine(ForeignText.OneLine($"  {row[0],-5}  {DescribeRow(section, row)}"));
            }
        }
    }

    // A code may have several rows: what is left out is counted in codes.
    private static void AddTo(Screen screen, Section section, string heading, bool isFull)
    {
        screen.Add(0, new StyledText(heading, TextStyle.Strong));
        string[] shown = [.. section.Rows.Select(row => row[0]).Distinct(StringComparer.Ordinal).Take(isFull ? int.MaxValue : MaxShown)];
        foreach (string[] row in section.Rows.TakeWhile(row => shown.Contains(row[0])))
        {
            StyledText[] pieces = [new($"{row[0],-5}", TextStyle.Code), "  ", DescribeRow(section, row)];
            screen.AddShort(2, 9, isFull ? int.MaxValue : MaxLines, pieces);
        }

        if (section.Count > shown.Length)
        {
            screen.Add(2, new StyledText($"... {section.Count - shown.Length} more: --full, or pipe this command", TextStyle.Quiet));
        }
    }

    private static string DescribeRow(Section section, string[] row)
    {
        var line = new StringBuilder(row[1]);
        for (int i = 2; i < row.Length; i++)
        {
            if (row[i].Length > 0)
            {
                line.Append("; ").Append(section.Columns[i]).Append(section.Columns[i].Length > 0 ? ": " : string.Empty).Append(row[i]);
            }
        }

        return line.ToString();
    }

    public void WriteMarkdown(TextWriter writer)
    {
        WriteLine($"## HCPCS Level II: {_diff.Older} to {_diff.Newer}", string.Empty);
        WriteLine($"- Older: {Escape(Describe(_diff.Older))}", $"- Newer: {Escape(Describe(_diff.Newer))}", string.Empty);
        WriteLine("| | codes | modifiers | |", "|---|---:|---:|---|");
        _summary.ForEach(line => WriteLine($"| {Escape(line.Name)} | {line.Codes} | {line.Modifiers} | {Escape(line.Remark)} |"));
        foreach (string note in Notes())
        {
            WriteLine(string.Empty, Escape(note));
        }

        foreach (var section in _sections)
        {
            WriteLine(string.Empty, $"### {Escape(section.Title)} ({section.Count})", string.Empty);
            WriteLine($"| {string.Join(" | ", section.Columns)} |", $"|{string.Concat(Enumerable.Repeat("---|", section.Columns.Length))}");
            foreach (string[] row in section.IsRepetitive ? Group(section.Rows) : section.Rows)
            {
                WriteLine($"| {string.Join(" | ", row.Select(Escape))} |");
            }
        }

        // One kind of line ending on every system, so that a notice does not change with it.
        void WriteLine(params ReadOnlySpan<string> lines)
        {
            foreach (string line in lines)
            {
                writer.Write(line);
                writer.Write('\n');
            }
        }
    }

    // A text that Markdown shows as it is, in a cell of a table too.
    internal static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (char c in ForeignText.OneLine(text))
        {
            if (c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '|' or '~' or '&' or '#' or '$')
            {
                escaped.Append('\\');
            }

            escaped.Append(c);
        }

        return escaped.ToString();
    }

    // One row for the codes of which the same is said: a notice of hundreds of equal lines would not be read.
    private static IEnumerable<string[]> Group(List<string[]> rows) => rows
        .GroupBy(row => string.Join('\n', row[1..]), StringComparer.Ordinal)
        .Select(group => (string[])[string.Join(", ", group.Select(row => row[0])), .. group.First()[1..]]);

    private static string Count(int count, string noun) => $"{count} {noun}{(count == 1 ? string.Empty : "s")}";

    private static string Describe(HcpcsRelease release) =>
        $"{release}{(release.SourceName.Length > 0 ? $", {release.SourceName}" : string.Empty)}, "
        + $"{Count(release.CodeCount, "code")}, {Count(release.ModifierCount, "modifier")}";

    // What is odd about comparing the two.
    public IEnumerable<string> Notes()
    {
        if (_diff.QuartersApart > 1)
        {
            yield return $"The releases are {_diff.QuartersApart} quarters apart. An action code is about the last of them only.";
        }

        if (_diff.QuartersApart == 0)
        {
            yield return "Both releases are of one quarter: action codes are about the quarter before it and are not judged.";
        }

        if (IsWorkbook(_diff.Older) is { } older && IsWorkbook(_diff.Newer) is { } newer && older != newer)
        {
            yield return "One release was read from a workbook, the other from a text: where CMS's two forms of a release differ, that shows as a change.";
        }

        if (!_diff.ComparesNotOtherwiseClassified)
        {
            yield return "The list of not otherwise classified codes is not compared: one of the releases was read without it.";
        }
    }

    private static bool? IsWorkbook(HcpcsRelease release) => release.SourceName.Length == 0
        ? null
        : Path.GetExtension(release.SourceName).StartsWith(".xls", StringComparison.OrdinalIgnoreCase);

    private void Add(
        string title, HcpcsReleaseChangeKinds kind, string[] columns, Func<HcpcsReleaseChange, IEnumerable<string[]>> toRows, bool isRepetitive = false) =>
        AddSection(title, [.. _diff.Changes.Where(change => change.Kinds.HasFlag(kind))], columns, toRows, NameFew, isRepetitive);

    private void AddSection(
        string title,
        List<HcpcsReleaseChange> changes,
        string[] columns,
        Func<HcpcsReleaseChange, IEnumerable<string[]>> toRows,
        Func<List<HcpcsReleaseChange>, string> remark,
        bool isRepetitive)
    {
        Summarize(title, changes, remark);
        if (changes.Count > 0)
        {
            _sections.Add(new Section(
                title,
                changes.Count,
                ["code", .. columns],
                [.. changes.SelectMany(change => toRows(change).Select(row => (string[])[change.Identity, .. row]))],
                isRepetitive));
        }
    }

    private void Summarize(string name, HcpcsReleaseChangeKinds kind, Func<List<HcpcsReleaseChange>, string>? remark = null) =>
        Summarize(name, [.. _diff.Changes.Where(change => change.Kinds.HasFlag(kind))], remark ?? NameFew);

    private void Summarize(string name, List<HcpcsReleaseChange> changes, Func<List<HcpcsReleaseChange>, string> remark)
    {
        int modifiers = changes.Count(change => change.IsModifier);
        _summary.Add(new Line(name, changes.Count - modifiers, modifiers, changes.Count == 0 ? string.Empty : remark(changes)));
    }

    private static string NameFew(List<HcpcsReleaseChange> changes) => changes.Count > MaxNamed ? string.Empty
        : string.Join(", ", changes.Select(change =>
            change.ActionCodeDisagreement is null ? change.Identity : $"{change.Identity} though its action code is {ActionCode(change)}"));

    private static string CountDays(List<HcpcsReleaseChange> changes) => string.Join(", ", changes
        .GroupBy(change => change.Newer!.TerminationDate).OrderBy(group => group.Key).Select(group => $"{group.Count()} to {Format(group.Key)}"));

    private static string CountActionCodes(List<HcpcsReleaseChange> changes) => string.Join(", ", changes
        .GroupBy(ActionCode, StringComparer.Ordinal).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => $"{group.Count()} with {group.Key}"));

    private static IEnumerable<string[]> Life(HcpcsReleaseChange change)
    {
        var entry = (change.Newer ?? change.Older)!;
        return [[entry.ShortDescription, Format(entry.AddedDate), Format(entry.TerminationDate), ActionCodeRemark(change)]];
    }

    private static IEnumerable<string[]> Termination(HcpcsReleaseChange change) =>
    [
        [
            change.Newer!.ShortDescription,
            Format(change.Newer.TerminationDate) is { Length: > 0 } end ? end : "none",
            Format(change.Older!.TerminationDate) is { Length: > 0 } before ? before : "none",
            change.Kinds.HasFlag(HcpcsReleaseChangeKinds.Retroactive) ? "retroactive" : string.Empty,
            ActionCodeRemark(change),
        ],
    ];

    private static IEnumerable<string[]> Replacement(HcpcsReleaseChange change) =>
        Fields(change, field => field == HcpcsField.AddedDate || IsWording(field))
            .Select(row => (string[])[.. row, change.SharedWording is { } share ? $"{share * 100:F0} %" : string.Empty]);

    private static IEnumerable<string[]> Fields(HcpcsReleaseChange change, Func<HcpcsField, bool> isMeant) => change.Fields
        .Where(field => isMeant(field.Field))
        .Select(field => (string[])[field.Field.Name, Join(field.OldValues), Join(field.NewValues)]);

    private static bool IsWording(HcpcsField field) => field == HcpcsField.ShortDescription || field == HcpcsField.LongDescription;

    private static bool IsOther(HcpcsField field) =>
        !IsWording(field) && field != HcpcsField.TerminationDate && field != HcpcsField.ActionCode && field != HcpcsField.ActionEffectiveDate;

    private static string Join(ValueList<string> values) => values.IsEmpty ? "(blank)" : string.Join(", ", values.AsEnumerable());

    private static string ActionCode(HcpcsReleaseChange change) => (change.Newer ?? change.Older)!.ActionCode?.ToCode() ?? string.Empty;

    private static string ActionCodeRemark(HcpcsReleaseChange change) =>
        change.ActionCodeDisagreement is null ? ActionCode(change) : $"{ActionCode(change)}, disagrees";

    private static string Format(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture) ?? string.Empty;

    internal sealed record Line(string Name, int Codes, int Modifiers, string Remark);

    internal sealed record Section(string Title, int Count, string[] Columns, List<string[]> Rows, bool IsRepetitive);
}
