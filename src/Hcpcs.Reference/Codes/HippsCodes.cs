namespace Hcpcs.Reference;

// HIPPS codes (Health Insurance Prospective Payment System): payment groups, five letters or digits, which institutional claims carry in
// the field of HCPCS codes. Only what stands beside a code tells a group of a rehabilitation facility, such as A0101, from a Level II code.
internal static class HippsCodes
{
    public const int Length = 5;

    // Whether a revenue code says that the code beside it is a HIPPS code: 0022 (nursing facilities, CMS Pub. 100-04 chapter 6), 0023 (home
    // health, chapter 10) or 0024 (rehabilitation facilities, chapter 3). Spreadsheets lose zeros in front.
    public static bool IsRevenueCode(ReadOnlySpan<char> text) =>
        CodeText.Trim(text) is { Length: <= 4 } code && CodeText.TryReadDigits(code, out int number) && number is >= 22 and <= 24;

    // Whether a text, to which something says that it is a HIPPS code, can be one.
    public static bool CanBe(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c))
            {
                return false;
            }
        }

        return text.Length == Length;
    }

    // Whether a text has the shape of a HIPPS code that no Level II code has.
    public static bool HasOwnShape(ReadOnlySpan<char> text)
    {
        if (text.Length != Length || !char.IsAsciiDigit(text[4]))
        {
            return false;
        }

        var (first, second, third, fourth) = (Upper(text[0]), Upper(text[1]), Upper(text[2]), Upper(text[3]));
        return char.IsAsciiDigit(first)
            // PDGM, home health: admission and timing, clinical group, functional level, comorbidity (CMS Pub. 100-04 chapter 10).
            ? first is >= '1' and <= '4' && second is >= 'A' and <= 'L' && third is >= 'A' and <= 'C' && fourth is >= '1' and <= '3' && text[4] == '1'
            // PDPM, nursing facilities: therapy, speech, nursing and ancillary group, kind of assessment (CMS RAI Manual 3.0 chapter 6).
            : first is >= 'A' and <= 'P' && second is >= 'A' and <= 'L' && third is >= 'A' and <= 'Y' && fourth is >= 'A' and <= 'F';

        static char Upper(char c) => char.ToUpperInvariant(c);
    }

    // Whether a text has the shape of a HIPPS code that was in use on a day and has another shape since.
    public static bool HasFormerShape(ReadOnlySpan<char> text, DateOnly day)
    {
        if (text.Length != Length)
        {
            return false;
        }

        Span<char> upper = stackalloc char[Length];
        text.ToUpperInvariant(upper);
        return char.IsAsciiDigit(upper[0]) ? IsHomeHealthGroup(upper, day) : IsNursingGroup(upper, day);
    }

    // Home health, 2008 to 2019: grouping step, clinical, functional and service level, supplies provided (S to X) or not (1 to 6); CMS Pub. 100-04
    // chapter 10 section 10.1.9 of those years.
    private static bool IsHomeHealthGroup(ReadOnlySpan<char> text, DateOnly day) =>
        day.Year is >= 2008 and <= 2019
        && text[0] is >= '1' and <= '5' && text[1] is >= 'A' and <= 'C' && text[2] is >= 'F' and <= 'H' && text[3] is 'K' or 'L' or 'M' or 'N' or 'P'
        && text[4] is (>= 'S' and <= 'X') or (>= '1' and <= '6');

    // Nursing facilities, October 2010 to September 2019: one of the 66 groups of RUG-IV, or AAA for none, and two digits of the assessment; CMS RAI
    // Manual 3.0 chapter 6 of those years.
    private static bool IsNursingGroup(ReadOnlySpan<char> text, DateOnly day) =>
        day >= new DateOnly(2010, 10, 1) && day < new DateOnly(2019, 10, 1)
        && char.IsAsciiDigit(text[3]) && char.IsAsciiDigit(text[4])
        && text[..3] switch
        {
            // Rehabilitation: ultra high to medium with extensive services (X, L) or without (A to C), then low.
            ['R', 'U' or 'V' or 'H' or 'M', 'X' or 'L' or 'A' or 'B' or 'C'] or ['R', 'L', 'X' or 'A' or 'B'] => true,

            // Extensive services; special care high and low; clinically complex; behavior; physical function.
            ['E', 'S', '1' or '2' or '3'] => true,
            ['H' or 'L' or 'P', >= 'B' and <= 'E', '1' or '2'] or ['C' or 'P', 'A', '1' or '2'] or ['C', >= 'B' and <= 'E', '1' or '2'] => true,
            ['B', 'A' or 'B', '1' or '2'] => true,
            _ => text[..3].SequenceEqual("AAA"),
        };

    // Whether a code of Level II's shape begins as the groups of rehabilitation facilities do: with their comorbidity tier (CMS Pub. 100-04
    // chapter 3).
    public static bool MayBeRehabilitationGroup(HcpcsCode code) => code.Letter is >= 'A' and <= 'D';

    // Whether it also has such a group's number: an impairment from 01 to 21, or 50 or 51 for short stays and deaths, then one of its few groups.
    public static bool HasNumberOfRehabilitationGroup(HcpcsCode code) =>
        MayBeRehabilitationGroup(code) && code.Number / 100 is (>= 1 and <= 21) or 50 or 51 && code.Number % 100 is >= 1 and <= 14;
}
