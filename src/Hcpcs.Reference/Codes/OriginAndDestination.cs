namespace Hcpcs.Reference;

// The pair of an origin and a destination that transport lines carry in a modifier's place: its first letter is one of D E G H I J N P R S,
// its second one of those or X. It is not a modifier of the table, whatever letters it shares with one (CMS Pub. 100-04 chapter 15).
internal static class OriginAndDestination
{
    private static readonly HcpcsCode s_firstAmbulanceCode = new('A', 21), s_lastAmbulanceCode = new('A', 999), s_firstOtherCode = new('S', 209);

    // Whether a code is one of ambulance services: A0021-A0999.
    public static bool IsAmbulance(HcpcsCode code) => code >= s_firstAmbulanceCode && code <= s_lastAmbulanceCode;

    // Whether a line of the code may carry such pairs: the ambulance codes, and the transport codes of S and T, which other payers use.
    public static bool IsExpectedOf(HcpcsCode code) =>
        code <= s_lastAmbulanceCode ? IsAmbulance(code)
        : code >= s_firstOtherCode && (code.Letter, code.Number) is ('T', (>= 2001 and <= 2005) or 2007 or 2049) or ('S', 209 or 215 or 9960 or 9961);

    // Whether a modifier on a line of the code is such a pair, and so none of the table.
    public static bool IsPairOn(HcpcsCode code, HcpcsModifier modifier) => IsExpectedOf(code) && IsPair(modifier);

    // Whether two letters are such a pair.
    public static bool IsPair(HcpcsModifier modifier)
    {
        Span<char> letters = stackalloc char[HcpcsModifier.Length];
        modifier.TryFormat(letters, out int length);
        return length == letters.Length && IsPlace(letters[0]) && (IsPlace(letters[1]) || letters[1] == 'X');
    }

    // What such a pair says, as the second half of a sentence; null where the modifier is not one.
    public static string? Explain(HcpcsModifier modifier) => IsPair(modifier) && modifier.ToString() is [var origin, var destination]
        ? $"on transport lines {modifier} is a pair of origin and destination: from {NameOf(origin)} ({origin}) to {NameOf(destination)} ({destination})"
        : null;

    private static bool IsPlace(char c) => c is 'D' or 'E' or 'G' or 'H' or 'I' or 'J' or 'N' or 'P' or 'R' or 'S';

    private static string NameOf(char place) => place switch
    {
        'D' => "a diagnostic or therapeutic site other than P or H",
        'E' => "a residential, domiciliary or custodial facility",
        'G' => "a hospital-based dialysis facility",
        'H' => "a hospital",
        'I' => "a place of transfer between vehicles, such as an airport",
        'J' => "a freestanding dialysis facility",
        'N' => "a skilled nursing facility",
        'P' => "a physician's office",
        'R' => "a residence",
        'S' => "the scene of an accident or acute event",
        _ => "a stop at a physician's office on the way to a hospital",
    };
}
