using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;

namespace Hcpcs.Reference.Tool;

// Judges rows of a claim file. A row without findings allocates nothing where its code stands in a column of its own. Used for one batch at
// a time; what comes of it is in Findings and Summary.
internal sealed class ClaimJudge(HcpcsValidator validator, ClaimColumns columns, int columnCount, RowBatch rows, FindingWriter findings)
{
    // The reason of a row that cannot be read, in files and summaries: the library knows no rows.
    public const string UnreadableRow = "UnreadableRow";

    private const string RowElement = "row";

    private static readonly SearchValues<byte> s_modifierSeparators = SearchValues.Create(" ,;:|/\t"u8);

    private readonly DateOnly _lastDay = validator.Lookup.Release.LastDay;
    private long _line;
    private int _firstField;

    // The rows to judge.
    public RowBatch Rows => rows;

    // The findings on them.
    public FindingWriter Findings => findings;

    // What they came to.
    public ClaimFileSummary Summary { get; } = new();

    // Judges the rows.
    // What runs for each row is compiled for speed at once: a run is over before much would be gained by compiling it twice.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Judge()
    {
        for (int i = 0; i < rows.Count; i++)
        {
            ref readonly var row = ref rows[i];
            (_line, _firstField) = (row.Line, row.FirstField);
            if (row.Fault != RowFault.None)
            {
                ReportUnreadable(RowElement, [], Explain(row));
            }
            else if (columns.Line >= 0)
            {
                JudgeLine();
            }
            else
            {
                JudgeColumns();
            }
        }

        Summary.RowCount += rows.Count;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void JudgeColumns()
    {
        var code = Field(columns.Code);
        if (!TryReadDates(code, out var from, out var through))
        {
            return;
        }

        var line = columns.ModifierList >= 0
            ? ParseWithList(code, from, through, Field(columns.ModifierList))
            : HcpcsLine.Parse(code, from, through, ModifierField(0), ModifierField(1), ModifierField(2), ModifierField(3));
        Report(code, validator.Validate(HasDescription() ? line with { IsDescribed = true } : line));
    }

    // Judges a row whose code and modifiers stand in an SV101 composite. One of another code set is passed over, its date included.
    private void JudgeLine()
    {
        var field = Field(columns.Line);
        string text = Encoding.UTF8.GetString(field).Trim();
        if (!ServiceLine.TryParse(text, out var line))
        {
            ReportUnreadable("line", field, text.Length == 0
                ? "The service line is missing."
                : $"{ForeignText.Shorten(text, ServiceDates.MaxQuoted)} is not a service line: it takes a qualifier of two characters, a code, up to four "
                    + $"modifiers and a description of at most {ServiceLine.MaxDescriptionLength} characters, for example HC:J1412:JZ.");
            return;
        }

        byte[] code = Encoding.UTF8.GetBytes(line.Code);
        if ((line.IsHcpcs || line.IsHipps) && TryReadDates(code, out var from, out var through))
        {
            if (line.Description.Length == 0 && HasDescription())
            {
                line = line with { Description = Encoding.UTF8.GetString(Field(columns.Description)) };
            }

            Report(code, validator.Validate(line, from, through));
        }
    }

    // Reads the dates of the row, or reports why it has none.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool TryReadDates(ReadOnlySpan<byte> code, out DateOnly from, out DateOnly through)
    {
        var date = Trim(Field(columns.Date));
        if (!ServiceDates.TryRead(date, out from, out through))
        {
            ReportUnreadable("date", code, ServiceDates.Explain("date", Encoding.UTF8.GetString(date)));
            return false;
        }

        if (columns.Through >= 0 && Trim(Field(columns.Through)) is { IsEmpty: false } last)
        {
            var rangeEnd = through;
            if (!ServiceDates.TryReadDay(last, out through))
            {
                ReportUnreadable("date", code, ServiceDates.Explain("through date", Encoding.UTF8.GetString(last)));
                return false;
            }

            if (rangeEnd != from && rangeEnd != through)
            {
                ReportUnreadable(
                    "date", code, $"The date is a range that ends on {rangeEnd:O}, but the through date is {through:O}.");
                return false;
            }
        }

        if (through < from)
        {
            ReportUnreadable("date", code, $"The through date {through:O} lies before the date {from:O}.");
            return false;
        }

        Summary.LaterCount += through > _lastDay ? 1 : 0;
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ReadOnlySpan<byte> Field(int column) => rows.Field(_firstField, column);

    private bool HasDescription() => columns.Description >= 0 && !Trim(Field(columns.Description)).IsEmpty;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ReadOnlySpan<byte> ModifierField(int place) =>
        place < columns.Modifiers.Length && columns.Modifiers[place] >= 0 ? Field(columns.Modifiers[place]) : [];

    private static HcpcsLine ParseWithList(ReadOnlySpan<byte> code, DateOnly from, DateOnly through, ReadOnlySpan<byte> modifiers)
    {
        ReadOnlySpan<byte> first = Next(ref modifiers), second = Next(ref modifiers), third = Next(ref modifiers), fourth = Next(ref modifiers);
        var line = HcpcsLine.Parse(code, from, through, first, second, third, fourth);
        return Next(ref modifiers).IsEmpty ? line : line with { HasFurtherModifiers = true };

        static ReadOnlySpan<byte> Next(scoped ref ReadOnlySpan<byte> rest)
        {
            int start = rest.IndexOfAnyExcept(s_modifierSeparators);
            rest = start < 0 ? [] : rest[start..];
            int end = rest.IndexOfAny(s_modifierSeparators);
            var modifier = end < 0 ? rest : rest[..end];
            rest = rest[modifier.Length..];
            return modifier;
        }
    }

    private void Report(ReadOnlySpan<byte> code, HcpcsValidationResult result)
    {
        Summary.NoCodeCount += result.HasNoCode ? 1 : 0;
        foreach (var finding in result.Findings)
        {
            Summary.Add(finding);
            findings.Write(_line, Encoding.UTF8.GetString(code), finding);
        }
    }

    private void ReportUnreadable(string element, ReadOnlySpan<byte> text, string message)
    {
        var finding = new HcpcsFinding { ReasonId = UnreadableRow, Severity = HcpcsFindingSeverity.Error, ElementId = element, Message = message };
        Summary.Add(finding);
        findings.Write(_line, Encoding.UTF8.GetString(text), finding);
    }

    private string Explain(in RowBatch.Row row) => row.Fault switch
    {
        RowFault.TooFewFields => $"The row has {Count(row.FieldCount, "field")}, the header {columnCount}.",
        RowFault.TooManyFields => $"The row has more fields than the header, which has {columnCount}.",
        RowFault.UnclosedQuote => "A quotation mark begins a field and does not close, or the row does not end within 1 MiB: only this line is left out.",
        RowFault.TextAfterQuote => "A field goes on after its closing quotation mark.",
        RowFault.TooLong => "The line is over 1 MiB.",
        RowFault.InvalidUtf8 => "The row is not UTF-8.",
        _ => "The row holds a NUL byte.",
    };

    private static string Count(int number, string noun) => number == 1 ? $"1 {noun}" : $"{number} {noun}s";

    // Removes ASCII white space at both ends.
    private static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> text)
    {
        while (!text.IsEmpty && IsWhiteSpace(text[0]))
        {
            text = text[1..];
        }

        while (!text.IsEmpty && IsWhiteSpace(text[^1]))
        {
            text = text[..^1];
        }

        return text;

        static bool IsWhiteSpace(byte b) => b is (byte)' ' or (>= (byte)'\t' and <= (byte)'\r');
    }
}
