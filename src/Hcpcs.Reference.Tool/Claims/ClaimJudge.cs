using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;

namespace Hcpcs.Reference.Tool;

/// <summary>
/// Judges rows of a claim file. A row without findings allocates nothing where its code stands in a column of its own. Used for one batch at
/// a time; what comes of it is in <see cref="Findings"/> and <see cref="Summary"/>.
/// </summary>
internal sealed class ClaimJudge(IHcpcsValidator validator, ClaimColumns columns, int columnCount, RowBatch rows, FindingWriter findings)
{
    private static readonly SearchValues<char> s_modifierSeparators = SearchValues.Create(" ,;:|/\t");

    private readonly DateOnly _lastDay = validator.Lookup.Release.LastDay;
    private long _line;
    private int _firstField;

    /// <summary>The texts of the row that are judged, decoded one behind the other.</summary>
    private char[] _characters = new char[256];

    private int _characterCount;

    /// <summary>The rows to judge.</summary>
    public RowBatch Rows => rows;

    /// <summary>The findings on them.</summary>
    public FindingWriter Findings => findings;

    /// <summary>What they came to.</summary>
    public ClaimFileSummary Summary { get; } = new();

    /// <summary>Judges the rows.</summary>
    /// <remarks>What runs for each row is compiled for speed at once: a run is over before much would be gained by compiling it twice.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Judge()
    {
        for (int i = 0; i < rows.Count; i++)
        {
            ref readonly var row = ref rows[i];
            (_line, _firstField, _characterCount) = (row.Line, row.FirstField, 0);
            if (row.Fault != RowFault.None)
            {
                ReportUnreadable(HcpcsFindingElement.Row, [], Explain(row));
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
        var code = Decode(Field(columns.Code));
        if (!TryReadDates(code, out var from, out var through))
        {
            return;
        }

        ModifierTexts modifiers = default;
        if (columns.ModifierList >= 0)
        {
            modifiers = SplitModifiers(Decode(Field(columns.ModifierList)));
        }
        else if (columns.Modifiers.Length > 0)
        {
            modifiers = new ModifierTexts(DecodeModifier(0), DecodeModifier(1), DecodeModifier(2), DecodeModifier(3));
        }

        Report(code, validator.Validate(code, from, through, modifiers, HasDescription()));
    }

    /// <summary>Judges a row whose code and modifiers stand in an SV101 composite. One of another code set is passed over, its date included.</summary>
    private void JudgeLine()
    {
        var text = Decode(Field(columns.Line));
        if (!ServiceLine.TryParse(text.Trim(), out var line))
        {
            ReportUnreadable(HcpcsFindingElement.Line, text, text.Trim().IsEmpty
                ? "The service line is missing."
                : $"{ForeignText.Shorten(text.Trim().ToString(), ServiceDates.MaxQuoted)} is no service line: it takes a qualifier of two characters, a code, up to four "
                    + $"modifiers and a description of at most {ServiceLine.MaxDescriptionLength} characters, for example HC:J1412:JZ.");
        }
        else if (line.IsHcpcs && TryReadDates(line.Code, out var from, out var through))
        {
            string? At(int place) => place < line.Modifiers.Count ? line.Modifiers[place] : null;

            bool isDescribed = !string.IsNullOrWhiteSpace(line.Description) || HasDescription();
            Report(line.Code, validator.Validate(line.Code, from, through, new ModifierTexts(At(0), At(1), At(2), At(3)), isDescribed));
        }
    }

    /// <summary>Reads the dates of the row, or reports why it has none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool TryReadDates(ReadOnlySpan<char> code, out DateOnly from, out DateOnly through)
    {
        var date = Trim(Field(columns.Date));
        if (!ServiceDates.TryRead(date, out from, out through))
        {
            ReportUnreadable(HcpcsFindingElement.Date, code, ServiceDates.Explain("date", Encoding.UTF8.GetString(date)));
            return false;
        }

        if (columns.Through >= 0 && Trim(Field(columns.Through)) is { IsEmpty: false } last)
        {
            var rangeEnd = through;
            if (!ServiceDates.TryReadDay(last, out through))
            {
                ReportUnreadable(HcpcsFindingElement.Date, code, ServiceDates.Explain("through date", Encoding.UTF8.GetString(last)));
                return false;
            }

            if (rangeEnd != from && rangeEnd != through)
            {
                ReportUnreadable(
                    HcpcsFindingElement.Date, code, $"The date is a range that ends on {rangeEnd:O}, but the through date is {through:O}.");
                return false;
            }
        }

        if (through < from)
        {
            ReportUnreadable(HcpcsFindingElement.Date, code, $"The through date {through:O} lies before the date {from:O}.");
            return false;
        }

        Summary.LaterCount += through > _lastDay ? 1 : 0;
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ReadOnlySpan<byte> Field(int column) => rows.Field(_firstField, column);

    private bool HasDescription() => columns.Description >= 0 && !Trim(Field(columns.Description)).IsEmpty;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ReadOnlySpan<char> DecodeModifier(int place) =>
        place < columns.Modifiers.Length && columns.Modifiers[place] >= 0
            ? Decode(Field(columns.Modifiers[place]))
            : [];

    private static ModifierTexts SplitModifiers(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> Next(scoped ref ReadOnlySpan<char> rest)
        {
            int start = rest.IndexOfAnyExcept(s_modifierSeparators);
            rest = start < 0 ? [] : rest[start..];
            int end = rest.IndexOfAny(s_modifierSeparators);
            var modifier = end < 0 ? rest : rest[..end];
            rest = rest[modifier.Length..];
            return modifier;
        }

        return new ModifierTexts(Next(ref text), Next(ref text), Next(ref text), Next(ref text), !Next(ref text).IsEmpty);
    }

    private void Report(ReadOnlySpan<char> code, HcpcsValidationResult result)
    {
        foreach (var finding in result.Findings)
        {
            Summary.Add(finding);
            findings.Write(_line, code, finding);
        }
    }

    private void ReportUnreadable(HcpcsFindingElement element, ReadOnlySpan<char> text, string message)
    {
        var finding = new HcpcsFinding(HcpcsFindingReason.UnreadableRow, HcpcsFindingSeverity.Error, element, string.Empty, message);
        Summary.Add(finding);
        findings.Write(_line, text, finding);
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

    /// <summary>Decodes a field. The text stays until the next row.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ReadOnlySpan<char> Decode(ReadOnlySpan<byte> utf8)
    {
        if (_characterCount + utf8.Length > _characters.Length)
        {
            // Texts that were decoded before stay in the array that they are in.
            (_characters, _characterCount) = (new char[_characterCount + utf8.Length], 0);
        }

        var text = _characters.AsSpan(_characterCount, utf8.Length);
        int bits = 0;
        for (int i = 0; i < utf8.Length; i++)
        {
            bits |= utf8[i];
            text[i] = (char)utf8[i];
        }

        text = bits < 0x80 ? text : text[..Encoding.UTF8.GetChars(utf8, text)];
        _characterCount += text.Length;
        return text;
    }

    /// <summary>Removes ASCII white space at both ends.</summary>
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
