namespace Hcpcs.Reference;

// Judges lines by one lookup. Whether anything at all is to be said of a line is asked first, since of most nothing is; what that does not
// clear is judged in full by LineFindings.
internal sealed class LineJudge
{
    // The lookup where it is a table, which need make no records of what is clean.
    private readonly HcpcsTable? _table;

    private readonly HcpcsValidationOptions _options;

    // Which marks of an entry make a finding.
    private readonly EntryMarks _heeded;

    public LineJudge(IHcpcsLookup lookup, HcpcsValidationOptions options)
    {
        Lookup = lookup;
        _table = lookup as HcpcsTable;
        _options = options;
        _heeded = (options.ReportMedicareCoverage && options.MinimumSeverity <= HcpcsFindingSeverity.Information ? EntryMarks.CoverageRemark : EntryMarks.None)
            | (options.MinimumSeverity <= HcpcsFindingSeverity.Warning ? EntryMarks.NotOtherwiseClassified : EntryMarks.None);
    }

    public IHcpcsLookup Lookup { get; }

    public HcpcsValidationResult Judge(in HcpcsLine line) => IsClean(line) ? default : LineFindings.Of(line, Lookup, _options, _heeded);

    private bool IsClean(in HcpcsLine line)
    {
        if (line.From is not { } from)
        {
            return false;
        }

        var (code, through) = (line.Code, line.Through ?? from);
        var heeded = line.IsDescribed ? _heeded & ~EntryMarks.NotOtherwiseClassified : _heeded;
        if (!line.IsParsed || line.HasFurtherModifiers || line.IsHipps || from > through || !IsClean(code, from, through, heeded))
        {
            return false;
        }

        HcpcsModifier first = line.Modifier1, second = line.Modifier2, third = line.Modifier3, fourth = line.Modifier4;
        return (first.IsDefault || IsClean(first, code, from, through))
            && (second.IsDefault || (second != first && IsClean(second, code, from, through)))
            && (third.IsDefault || (third != first && third != second && IsClean(third, code, from, through)))
            && (fourth.IsDefault || (fourth != first && fourth != second && fourth != third && IsClean(fourth, code, from, through)));
    }

    // A code or modifier of another code set is judged in full, even where a table of somebody's own holds it.
    private bool IsClean(HcpcsCode code, DateOnly from, DateOnly through, EntryMarks heeded)
    {
        if (code.IsDental)
        {
            return false;
        }

        if (_table is { } table)
        {
            return table.TryFindRow(code, out int row) && table.CodeRows.Facts(row).IsClean(from, through, heeded);
        }

        return Lookup.TryGetValidity(code, out var validity)
            && validity.Contains(from)
            && validity.Contains(through)
            && Lookup.Find(code) is { } record
            && (EntryMark.Of(record) & heeded) == EntryMarks.None;
    }

    private bool IsClean(HcpcsModifier modifier, HcpcsCode code, DateOnly from, DateOnly through)
    {
        if (modifier.IsLevelOne)
        {
            return false;
        }

        if (OriginAndDestination.IsPairOn(code, modifier))
        {
            return true;
        }

        if (_table is { } table)
        {
            return table.ModifierRows.FactsAt(modifier.Position).IsClean(from, through, _heeded);
        }

        return Lookup.TryGetValidity(modifier, out var validity)
            && validity.Contains(from)
            && validity.Contains(through)
            && Lookup.Find(modifier) is { } record
            && (EntryMark.Of(record) & _heeded) == EntryMarks.None;
    }
}
