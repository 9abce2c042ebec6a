using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Hcpcs.Reference;

// The answers are those of GetStatus one by one, several times as fast; nothing is allocated for keeps.
public static partial class HcpcsValidityExtensions
{
    // From this many codes on it pays to lay the table out for the batch first: one day judged for all positions, or the days of each
    // position, so that a code costs one read.
    private const int Many = 16 * 1024;

    /// <summary>The status of codes on one day.</summary>
    /// <param name="lookup">The lookup.</param>
    /// <param name="codes">The codes.</param>
    /// <param name="dateOfService">The day.</param>
    /// <param name="statuses">Gets the status of each code; as long as <paramref name="codes"/>.</param>
    /// <exception cref="ArgumentException">The spans differ in length.</exception>
    public static void GetStatuses(
        this IHcpcsLookup lookup, ReadOnlySpan<HcpcsCode> codes, DateOnly dateOfService, Span<HcpcsStatus> statuses)
    {
        ArgumentNullException.ThrowIfNull(lookup);
        lookup = lookup.Pin();
        RequireLength(codes.Length, statuses.Length, nameof(statuses));
        for (int i = 0; i < codes.Length; i++)
        {
            statuses[i] = lookup.GetStatus(codes[i], dateOfService);
        }
    }

    /// <summary>The status of codes, each on a day of its own.</summary>
    /// <param name="lookup">The lookup.</param>
    /// <param name="codes">The codes.</param>
    /// <param name="datesOfService">The day of each code; as long as <paramref name="codes"/>.</param>
    /// <param name="statuses">Gets the status of each code; as long as <paramref name="codes"/>.</param>
    /// <exception cref="ArgumentException">The spans differ in length.</exception>
    public static void GetStatuses(
        this IHcpcsLookup lookup, ReadOnlySpan<HcpcsCode> codes, ReadOnlySpan<DateOnly> datesOfService, Span<HcpcsStatus> statuses)
    {
        ArgumentNullException.ThrowIfNull(lookup);
        lookup = lookup.Pin();
        RequireLength(codes.Length, datesOfService.Length, nameof(datesOfService));
        RequireLength(codes.Length, statuses.Length, nameof(statuses));
        for (int i = 0; i < codes.Length; i++)
        {
            statuses[i] = lookup.GetStatus(codes[i], datesOfService[i]);
        }
    }

    /// <summary>The status on one day of codes that stand in fixed columns of UTF-8 text, as in the buffer of a file.</summary>
    /// <param name="lookup">The lookup.</param>
    /// <param name="utf8Text">The text; the first code is its first five bytes.</param>
    /// <param name="stride">The bytes from the beginning of a code to that of the next, at least 5.</param>
    /// <param name="dateOfService">The day.</param>
    /// <param name="statuses">Gets the status of each code; its length is the number of codes.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="stride"/> is less than 5.</exception>
    /// <exception cref="ArgumentException">The text ends before the last code does.</exception>
    public static void GetStatuses(
        this IHcpcsLookup lookup, ReadOnlySpan<byte> utf8Text, int stride, DateOnly dateOfService, Span<HcpcsStatus> statuses)
    {
        ArgumentNullException.ThrowIfNull(lookup);
        lookup = lookup.Pin();
        RequireText(utf8Text, stride, statuses.Length);
        if (lookup is HcpcsTable table && statuses.Length >= Many)
        {
            JudgeOneDay(table, utf8Text, stride, dateOfService, statuses);
            return;
        }

        for (int i = 0; i < statuses.Length; i++)
        {
            statuses[i] = GetStatus(lookup, utf8Text.Slice(i * stride, HcpcsCode.Length), dateOfService);
        }
    }

    /// <summary>The status of codes that stand in fixed columns of UTF-8 text, each on a day of its own.</summary>
    /// <param name="lookup">The lookup.</param>
    /// <param name="utf8Text">The text; the first code is its first five bytes.</param>
    /// <param name="stride">The bytes from the beginning of a code to that of the next, at least 5.</param>
    /// <param name="datesOfService">The day of each code; as long as <paramref name="statuses"/>.</param>
    /// <param name="statuses">Gets the status of each code; its length is the number of codes.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="stride"/> is less than 5.</exception>
    /// <exception cref="ArgumentException">The text ends before the last code does, or the spans differ in length.</exception>
    public static void GetStatuses(
        this IHcpcsLookup lookup,
        ReadOnlySpan<byte> utf8Text,
        int stride,
        ReadOnlySpan<DateOnly> datesOfService,
        Span<HcpcsStatus> statuses)
    {
        ArgumentNullException.ThrowIfNull(lookup);
        lookup = lookup.Pin();
        RequireText(utf8Text, stride, statuses.Length);
        RequireLength(statuses.Length, datesOfService.Length, nameof(datesOfService));
        if (lookup is HcpcsTable table && statuses.Length >= Many)
        {
            JudgeOwnDays(table, utf8Text, stride, datesOfService, statuses);
            return;
        }

        for (int i = 0; i < statuses.Length; i++)
        {
            statuses[i] = GetStatus(lookup, utf8Text.Slice(i * stride, HcpcsCode.Length), datesOfService[i]);
        }
    }

    private static void JudgeOneDay(HcpcsTable table, ReadOnlySpan<byte> text, int stride, DateOnly day, Span<HcpcsStatus> statuses)
    {
        var rows = table.CodeRows;
        byte[] byPosition = ArrayPool<byte>.Shared.Rent(HcpcsCode.PositionCount);
        byPosition.AsSpan(0, HcpcsCode.PositionCount).Fill((byte)Absent(table, day));
        int coverageBegins = table.Release.CodeCoverageBegins.DayNumber;
        for (int position = -1, row = 0; (position = rows.NextPosition(position)) >= 0; row++)
        {
            byPosition[position] = (byte)Judge(rows.FirstDay(row), rows.LastDay(row), day.DayNumber, coverageBegins);
        }

        ref byte start = ref MemoryMarshal.GetReference(text);
        for (int i = 0; i < statuses.Length; i++)
        {
            ref byte place = ref Unsafe.Add(ref start, (nint)i * stride);
            int position = HcpcsCode.PositionOf(ref place);
            statuses[i] = position >= 0 ? (HcpcsStatus)byPosition[position] : GetStatus(table, MemoryMarshal.CreateReadOnlySpan(ref place, HcpcsCode.Length), day);
        }

        ArrayPool<byte>.Shared.Return(byPosition);
    }

    private static void JudgeOwnDays(
        HcpcsTable table, ReadOnlySpan<byte> text, int stride, ReadOnlySpan<DateOnly> days, Span<HcpcsStatus> statuses)
    {
        var rows = table.CodeRows;

        // First and last day by position; 0 where there is no code. Real codes lie close together, so that few cache lines are in use.
        ulong[] periods = ArrayPool<ulong>.Shared.Rent(HcpcsCode.PositionCount);
        Array.Clear(periods, 0, HcpcsCode.PositionCount);
        for (int position = -1, row = 0; (position = rows.NextPosition(position)) >= 0; row++)
        {
            periods[position] = (uint)rows.FirstDay(row) | (ulong)rows.LastDay(row) << 32;
        }

        int coverageBegins = table.Release.CodeCoverageBegins.DayNumber;
        ref byte start = ref MemoryMarshal.GetReference(text);
        for (int i = 0; i < statuses.Length; i++)
        {
            ref byte place = ref Unsafe.Add(ref start, (nint)i * stride);
            int position = HcpcsCode.PositionOf(ref place);
            ulong period = position >= 0 ? periods[position] : 0;
            statuses[i] = period != 0
                ? Judge((int)period, (uint)(period >> 32), days[i].DayNumber, coverageBegins)
                : GetStatus(table, MemoryMarshal.CreateReadOnlySpan(ref place, HcpcsCode.Length), days[i]);
        }

        ArrayPool<ulong>.Shared.Return(periods);
    }

    // The answer of Judge(ValidityPeriod, DateOnly, DateOnly) from the numbers in the columns, without a branch: which of the four it is cannot
    // be foretold where each code has a day of its own.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static HcpcsStatus Judge(int firstDay, uint lastDay, int day, int coverageBegins)
    {
        // Sign bits: 1 where the day lies before the first, before coverage, or after the last. The order of the enum's values does the rest.
        int before = (int)((uint)(day - firstDay) >> 31);
        int after = (int)((ulong)((long)lastDay - day) >> 63);
        int uncovered = (int)((uint)(day - coverageBegins) >> 31);
        return (HcpcsStatus)((int)HcpcsStatus.Valid + before + (before & uncovered) * (HcpcsStatus.OutsideCoverage - HcpcsStatus.NotYetEffective)
            + (after & ~before) * (HcpcsStatus.Terminated - HcpcsStatus.Valid));
    }

    private static HcpcsStatus Absent(HcpcsTable table, DateOnly day) =>
        table.Release.CoversCodesOn(day) ? HcpcsStatus.Unknown : HcpcsStatus.OutsideCoverage;

    private static void RequireLength(int expected, int actual, string name)
    {
        if (actual != expected)
        {
            throw new ArgumentException($"There are {expected} codes, but {actual} places in {name}.", name);
        }
    }

    private static void RequireText(ReadOnlySpan<byte> utf8Text, int stride, int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(stride, HcpcsCode.Length);
        if (count > 0 && utf8Text.Length < (count - 1L) * stride + HcpcsCode.Length)
        {
            throw new ArgumentException(
                $"The text of {utf8Text.Length} bytes ends before the last of {count} codes at a stride of {stride}.", nameof(utf8Text));
        }
    }
}
