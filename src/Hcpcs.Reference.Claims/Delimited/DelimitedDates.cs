using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace Hcpcs.Reference.Claims;

// Reads dates of service as delimited files write them.
internal static class DelimitedDates
{
    // One number for each form.
    public const int FormCount = (int)DateForm.Unreadable + 1;

    private const int IsoLength = 10, YearLength = 4;

    private static ReadOnlySpan<byte> MonthNames => "JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC"u8;

    // Reads a day, or a range of days, which may end before it begins.
    // text: The text, without blanks around it, and not empty.
    // order: The order of numbers that can be read in more than one way; null where nobody named one.
    // Returns: The form; there are days only where it is one that is read.
    public static DateForm Read(ReadOnlySpan<byte> text, DelimitedDateOrder? order, out DateOnly from, out DateOnly through)
    {
        if (TryCompact(text, out ulong digits) && CompactDate.TryRead(digits, out from))
        {
            through = from;
            return text.Length == IsoLength ? DateForm.Iso : DateForm.Compact;
        }

        return ReadOther(text, order, out from, out through);
    }

    // The eight digits of a date in one of the two forms that nearly all files have; whether they are digits is yet to be seen.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryCompact(ReadOnlySpan<byte> text, out ulong digits)
    {
        if (text.Length == IsoLength && text[4] == '-' && text[7] == '-')
        {
            ulong start = BinaryPrimitives.ReadUInt64LittleEndian(text);
            digits = (start & 0xFFFF_FFFF) | ((start >> 8) & 0x0000_FFFF_0000_0000) | (ulong)BinaryPrimitives.ReadUInt16LittleEndian(text[8..]) << 48;
            return true;
        }

        digits = text.Length == CompactDate.Length ? BinaryPrimitives.ReadUInt64LittleEndian(text) : 0;
        return text.Length == CompactDate.Length;
    }

    public static ClaimDateCounts ToCounts(ReadOnlySpan<long> forms) => new()
    {
        Iso = forms[(int)DateForm.Iso],
        Compact = forms[(int)DateForm.Compact],
        MonthNames = forms[(int)DateForm.MonthName],
        MonthFirst = forms[(int)DateForm.MonthFirst] + forms[(int)DateForm.BothWays],
        BothWays = forms[(int)DateForm.BothWays],
        GivenOrder = forms[(int)DateForm.Given],
        TwoDigitYears = forms[(int)DateForm.TwoDigitYear],
        ExcelDayNumbers = forms[(int)DateForm.ExcelDay],
        Unreadable = forms[(int)DateForm.Unreadable] + forms[(int)DateForm.DayFirst],
    };

    private static DateForm ReadOther(ReadOnlySpan<byte> text, DelimitedDateOrder? order, out DateOnly from, out DateOnly through)
    {
        from = through = default;
        var rest = text;
        int number = TakeNumber(ref rest, out int length);
        switch (length)
        {
            case 1 or 2:
                return rest is [(byte)'/' or (byte)'.' or (byte)'-' or (byte)' ', _, ..] && !char.IsAsciiLetter((char)rest[1])
                    ? ReadYearLast(number, rest, order, out from, out through)
                    : ReadMonthName(number, rest, out from, out through);
            case YearLength:
                return ReadYearFirst(number, rest, order, out from, out through);
            case 5 when rest.IsEmpty || (rest[0] == '.' && rest[1..].IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0):
                return DateForm.ExcelDay;
            default:
                return CompactDate.TryReadDays(text, out from, out through) ? DateForm.Compact
                    : length == CompactDate.Length && IsTime(rest) ? Make(DateForm.Compact, number / 10_000, number / 100 % 100, number % 100, out from, out through)
                    : DateForm.Unreadable;
        }
    }

    // 2026-01-15 with a time behind it, and 2026/1/15.
    private static DateForm ReadYearFirst(int year, ReadOnlySpan<byte> rest, DelimitedDateOrder? order, out DateOnly from, out DateOnly through)
    {
        from = through = default;
        if (rest is not [(byte)'/' or (byte)'.' or (byte)'-', ..])
        {
            return DateForm.Unreadable;
        }

        byte separator = rest[0];
        rest = rest[1..];
        int month = TakeNumber(ref rest, out int monthLength);
        if (monthLength > 2 || !TryTake(ref rest, separator))
        {
            return DateForm.Unreadable;
        }

        int day = TakeNumber(ref rest, out int dayLength);
        bool isIso = separator == '-' && monthLength == 2 && dayLength == 2;
        return dayLength <= 2 && IsTime(rest) && (isIso || order == DelimitedDateOrder.YearMonthDay)
            ? Make(isIso ? DateForm.Iso : DateForm.Given, year, month, day, out from, out through)
            : DateForm.Unreadable;
    }

    // 1/15/2026 and 15.01.2026.
    private static DateForm ReadYearLast(int first, ReadOnlySpan<byte> rest, DelimitedDateOrder? order, out DateOnly from, out DateOnly through)
    {
        from = through = default;
        byte separator = rest[0];
        rest = rest[1..];
        int second = TakeNumber(ref rest, out int length);
        if (length > 2 || separator == ' ' || !TryTake(ref rest, separator))
        {
            return DateForm.Unreadable;
        }

        int year = TakeNumber(ref rest, out length);
        if (length is not (2 or YearLength) || !IsTime(rest))
        {
            return DateForm.Unreadable;
        }

        bool isDayFirst = order == DelimitedDateOrder.DayMonthYear;
        return length == 2 ? DateForm.TwoDigitYear
            : isDayFirst || order == DelimitedDateOrder.MonthDayYear
                ? Make(DateForm.Given, year, isDayFirst ? second : first, isDayFirst ? first : second, out from, out through)
            : order is not null || separator != '/' ? DateForm.Unreadable
            : first is > 12 and <= 31 && second is >= 1 and <= 12 ? DateForm.DayFirst
            : Make(second <= 12 ? DateForm.BothWays : DateForm.MonthFirst, year, first, second, out from, out through);
    }

    // 15-JAN-2026, and 15JAN2026 as SAS writes it.
    private static DateForm ReadMonthName(int day, ReadOnlySpan<byte> rest, out DateOnly from, out DateOnly through)
    {
        const int NameLength = 3;

        from = through = default;
        byte separator = rest is [(byte)'/' or (byte)'.' or (byte)'-' or (byte)' ', ..] ? rest[0] : (byte)0;
        if ((separator != 0 && !TryTake(ref rest, separator)) || rest.Length < NameLength)
        {
            return DateForm.Unreadable;
        }

        int month = 0;
        for (int i = 0; i < MonthNames.Length && month == 0; i += NameLength)
        {
            month = System.Text.Ascii.EqualsIgnoreCase(rest[..NameLength], MonthNames.Slice(i, NameLength)) ? 1 + i / NameLength : 0;
        }

        rest = rest[NameLength..];
        if (month == 0 || (separator != 0 && !TryTake(ref rest, separator)))
        {
            return DateForm.Unreadable;
        }

        int year = TakeNumber(ref rest, out int length);
        return length is not (2 or YearLength) || !IsTime(rest) ? DateForm.Unreadable
            : length == 2 ? DateForm.TwoDigitYear
            : Make(DateForm.MonthName, year, month, day, out from, out through);
    }

    // Whether what stands behind a date is nothing or a time of day, of which only the beginning is looked at: T00:00:00, 0:00, 12:00:00 AM,
    // T000000Z.
    private static bool IsTime(ReadOnlySpan<byte> text)
    {
        const int MaxLength = 40;

        if (text.IsEmpty)
        {
            return true;
        }

        if (text.Length > MaxLength || text[0] is not ((byte)'T' or (byte)'t' or (byte)' ' or (byte)':'))
        {
            return false;
        }

        text = text[1..];
        int digits = 0;
        while (digits < text.Length && char.IsAsciiDigit((char)text[digits]))
        {
            digits++;
        }

        var rest = text[digits..];
        return digits switch
        {
            1 or 2 => rest is [(byte)':', ..],
            4 or 6 => rest.IsEmpty || rest is [(byte)'Z' or (byte)'z'],
            _ => false,
        };
    }

    private static DateForm Make(DateForm form, int year, int month, int day, out DateOnly from, out DateOnly through)
    {
        bool isDay = CompactDate.TryMake(year, month, day, out from);
        through = from;
        return isDay ? form : DateForm.Unreadable;
    }

    // Takes the digits at the beginning of a text; of more than eight the number has no meaning.
    private static int TakeNumber(ref ReadOnlySpan<byte> text, out int length)
    {
        int number = 0;
        for (length = 0; length < text.Length && char.IsAsciiDigit((char)text[length]); length++)
        {
            number = length < CompactDate.Length ? 10 * number + text[length] - '0' : number;
        }

        text = text[length..];
        return number;
    }

    private static bool TryTake(ref ReadOnlySpan<byte> text, byte wanted)
    {
        bool isThere = !text.IsEmpty && text[0] == wanted;
        text = isThere ? text[1..] : text;
        return isThere;
    }
}
