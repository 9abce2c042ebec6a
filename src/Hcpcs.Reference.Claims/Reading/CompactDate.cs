using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace Hcpcs.Reference.Claims;

// Reads days of eight digits, YYYYMMDD.
internal static class CompactDate
{
    public const int Length = 8;

    // How many days of the year lie before each month and behind the last, in common years and in leap years.
    private static ReadOnlySpan<ushort> DaysBefore =>
    [
        0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365,
        0, 31, 60, 91, 121, 152, 182, 213, 244, 274, 305, 335, 366,
    ];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryRead(ReadOnlySpan<byte> text, out DateOnly day)
    {
        day = default;
        if (text.Length != Length)
        {
            return false;
        }

        return TryRead(BinaryPrimitives.ReadUInt64LittleEndian(text), out day);
    }

    // Reads a day of its eight bytes, the first one lowest.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryRead(ulong text, out DateOnly day)
    {
        day = default;
        ulong digits = text - 0x3030303030303030;
        if ((((digits + 0x7676767676767676) | digits) & 0x8080808080808080) != 0)
        {
            return false;
        }

        // Pairs of digits: 20 26 02 13.
        ulong pairs = digits * 10 + (digits >> 8);
        int year = (int)(pairs & 0xFF) * 100 + (int)((pairs >> 16) & 0xFF);
        return TryMake(year, (int)((pairs >> 32) & 0xFF), (int)((pairs >> 48) & 0xFF), out day);
    }

    // Reads a day, with a time of day behind it or without, or two such days with a hyphen between them. The second may lie before the first.
    public static bool TryReadDays(ReadOnlySpan<byte> text, out DateOnly from, out DateOnly through)
    {
        int hyphen = text.IndexOf((byte)'-');
        through = default;
        bool isDate = TryReadTime(X12Segment.Trim(hyphen < 0 ? text : text[..hyphen]), out from)
            && (hyphen < 0 || TryReadTime(X12Segment.Trim(text[(hyphen + 1)..]), out through));
        through = hyphen < 0 ? from : through;
        return isDate;
    }

    // Makes a day of numbers that may be none. It takes no branch that the day decides: in a file these are as good as random.
    public static bool TryMake(int year, int month, int number, out DateOnly day)
    {
        const int MaxYear = 9999, MonthsInYear = 12, DaysInYear = 365;

        day = default;
        if ((uint)(year - 1) >= MaxYear || (uint)(month - 1) >= MonthsInYear)
        {
            return false;
        }

        bool isLeapYear = ((year & 3) == 0) & ((year % 100 != 0) | ((year & 15) == 0));
        int place = month - 1 + (isLeapYear ? MonthsInYear + 1 : 0);
        int first = DaysBefore[place];
        if ((uint)(number - 1) >= (uint)(DaysBefore[place + 1] - first))
        {
            return false;
        }

        int years = year - 1;
        day = DateOnly.FromDayNumber(years * DaysInYear + years / 4 - years / 100 + years / 400 + first + number - 1);
        return true;
    }

    private static bool TryReadTime(ReadOnlySpan<byte> text, out DateOnly day)
    {
        bool isTime = text.Length is 12 or 14 && text[Length..].IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0;
        return TryRead(isTime ? text[..Length] : text, out day);
    }
}
