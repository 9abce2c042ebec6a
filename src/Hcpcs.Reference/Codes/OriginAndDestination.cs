namespace Hcpcs.Reference;

// The pair of an origin and a destination that ambulance lines carry in a modifier's place: its first letter is one of D E G H I J N P R S,
// its second one of those or X. It is not a modifier of the table, whatever letters it shares with one (CMS Pub. 100-04 chapter 15).
internal static class OriginAndDestination
{
    private static readonly HcpcsCode s_firstAmbulanceCode = new('A', 21), s_lastAmbulanceCode = new('A', 999);

    // Whether a line of the code may carry such pairs.
    public static bool IsExpectedOf(HcpcsCode code) => code >= s_firstAmbulanceCode && code <= s_lastAmbulanceCode;

    // Whether two letters are such a pair.
    public static bool IsPair(HcpcsModifier modifier)
    {
        Span<char> letters = stackalloc char[HcpcsModifier.Length];
        modifier.TryFormat(letters, out int length);
        return length == letters.Length && IsPlace(letters[0]) && (IsPlace(letters[1]) || letters[1] == 'X');
    }

    private static bool IsPlace(char c) => c is 'D' or 'E' or 'G' or 'H' or 'I' or 'J' or 'N' or 'P' or 'R' or 'S';
}
