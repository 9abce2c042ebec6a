using System.Runtime.CompilerServices;

namespace Hcpcs.Reference.Tool;

// Reads dates of service as claim files write them: YYYY-MM-DD, YYYYMMDD, or the range YYYYMMDD-YYYYMMDD.
internal static class ServiceDates
{
    private const int CompactLength = 8, IsoLength = 10, RangeLength = 2 * CompactLength + 1;

    // As much of a text as tells that it is not what is expected.
    public const int MaxQuoted = 24;

    // Reads a day.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static bool TryReadDay(ReadOnlySpan<byte> text, out DateOnly day)
    {
        int year, month, number;
        if (text.Length == IsoLength && text[4] == '-' && text[7] == '-')
        {
            year = ReadDigits(text[..4]);
            month = ReadDigits(text[5..7]);
            number = ReadDigits(text[8..]);
        }
        else if (text.Length == CompactLength)
        {
            year = ReadDigits(text[..4]);
            month = ReadDigits(text[4..6]);
            number = ReadDigits(text[6..]);
        }
        else
        {
            day = default;
            return false;
        }

        bool isDay = year >= 1 && month is >= 1 and <= 12 && number >= 1 && (number <= 28 || number <= DateTime.DaysInMonth(year, month));
        day = isDay ? new DateOnly(year, month, number) : default;
        return isDay;
    }

    // Reads a day or a range of days, which may end before it begins.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static bool TryRead(ReadOnlySpan<byte> text, out DateOnly from, out DateOnly through)
    {
        if (text.Length == RangeLength && text[CompactLength] == '-')
        {
            through = default;
            return TryReadDay(text[..CompactLength], out from) && TryReadDay(text[(CompactLength + 1)..], out through);
        }

        bool isDay = TryReadDay(text, out from);
        through = from;
        return isDay;
    }

    // Says in one sentence why a text is not a date.
    // name: What the date is called.
    // text: The text, without surrounding blanks.
    public static string Explain(string name, string text)
    {
        if (text.Length == 0)
        {
            return $"The {name} is missing.";
        }

        string quoted = ForeignText.Shorten(text, MaxQuoted);
        bool hasForm = text.Length switch
        {
            CompactLength => AreDigits(text),
            IsoLength => text[4] == '-' && text[7] == '-' && AreDigits(text.Remove(7, 1).Remove(4, 1)),
            RangeLength => text[CompactLength] == '-' && AreDigits(text.Remove(CompactLength, 1)),
            _ => false,
        };
        return hasForm
            ? $"The {name} {quoted} is not in the calendar."
            : $"The {name} {quoted} is neither YYYY-MM-DD nor YYYYMMDD.";
    }

    // The number that digits make, or -1.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int ReadDigits(ReadOnlySpan<byte> digits)
    {
        int number = 0;
        foreach (byte digit in digits)
        {
            int value = digit - '0';
            if ((uint)value > 9)
            {
                return -1;
            }

            number = 10 * number + value;
        }

        return number;
    }

    private static bool AreDigits(string text) => text.All(char.IsAsciiDigit);
}
