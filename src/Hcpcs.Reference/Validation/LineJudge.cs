using System.Runtime.CompilerServices;
using Hcpcs.Reference.Tables;

namespace Hcpcs.Reference;

/// <summary>
/// Judges lines by one lookup. Whether anything at all is to be said of a line is asked first, since of most nothing is; what that does not
/// clear is judged in full by <see cref="LineFindings"/>.
/// </summary>
internal sealed class LineJudge
{
    /// <summary>The lookup where it is a table, whose columns can be read in place.</summary>
    private readonly HcpcsTable? _table;

    private readonly HcpcsValidationOptions _options;

    /// <summary>Which marks of an entry make a finding.</summary>
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

    public HcpcsValidationResult Judge(in HcpcsLine line) => IsClean(line) ? default : LineFindings.Of(line, Lookup, _options);

    private bool IsClean(in HcpcsLine line)
    {
        var heeded = line.IsDescribed ? _heeded & ~EntryMarks.NotOtherwiseClassified : _heeded;
        if (!line.IsParsed
            || line.HasFurtherModifiers
            || line.From > line.Through
            || !TryGetFacts(line.Code, out var facts)
            || !facts.IsClean(line, heeded))
        {
            return false;
        }

        HcpcsModifier first = line.Modifier1, second = line.Modifier2, third = line.Modifier3, fourth = line.Modifier4;
        return (first.IsDefault || IsClean(first, line))
            && (second.IsDefault || (IsClean(second, line) && second != first))
            && (third.IsDefault || (IsClean(third, line) && third != first && third != second))
            && (fourth.IsDefault || (IsClean(fourth, line) && fourth != first && fourth != second && fourth != third));
    }

    private bool IsClean(HcpcsModifier modifier, in HcpcsLine line) =>
        LineFindings.IsOriginAndDestination(line.Code, modifier) || (TryGetFacts(modifier, out var facts) && facts.IsClean(line, _heeded));

    /// <summary>What is asked of an entry on every line, for a table from its columns: the records of all codes do not fit into a cache.</summary>
    private bool TryGetFacts(HcpcsCode code, out Facts facts)
    {
        if (_table is { } table)
        {
            bool found = table.TryFindRow(code, out int row);
            facts = found ? Facts.Of(table.CodeRows, row) : default;
            return found;
        }

        Lookup.TryGet(code, out var record);
        facts = record is null ? default : new Facts(record, record.NotOtherwiseClassified is true);
        return record is not null;
    }

    /// <inheritdoc cref="TryGetFacts(HcpcsCode, out Facts)"/>
    private bool TryGetFacts(HcpcsModifier modifier, out Facts facts)
    {
        if (_table is { } table)
        {
            bool found = table.TryFindRow(modifier, out int row);
            facts = found ? Facts.Of(table.ModifierRows, row) : default;
            return found;
        }

        Lookup.TryGet(modifier, out var record);
        facts = record is null ? default : new Facts(record, isNotOtherwiseClassified: false);
        return record is not null;
    }

    /// <summary>The days of an entry as numbers, the last one of an open end the greatest there is, and what else to heed.</summary>
    private readonly struct Facts(int firstDay, uint lastDay, EntryMarks marks)
    {
        public Facts(HcpcsEntry entry, bool isNotOtherwiseClassified)
            : this(
                entry.Validity.FirstDay.DayNumber,
                (uint)entry.Validity.LastDay.DayNumber,
                EntryMark.Of(entry.Coverage, isNotOtherwiseClassified))
        {
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Facts Of(EntrySection rows, int row) => new(rows.FirstDay(row), rows.LastDay(row), rows.Marks(row));

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool IsClean(in HcpcsLine line, EntryMarks heeded) =>
            line.From.DayNumber >= firstDay && (uint)line.Through.DayNumber <= lastDay && (marks & heeded) == EntryMarks.None;
    }
}
