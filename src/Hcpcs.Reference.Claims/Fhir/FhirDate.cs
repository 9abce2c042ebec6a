namespace Hcpcs.Reference.Claims;

// Reads days as FHIR writes them: YYYY-MM-DD, and a time of day with its zone behind that, which does not move the day.
internal static class FhirDate
{
    private const int Length = 10;

    public static bool TryRead(ReadOnlySpan<byte> text, out DateOnly day)
    {
        day = default;
        if (text.Length < Length || text[4] != '-' || text[7] != '-' || (text.Length > Length && text[Length] is not ((byte)'T' or (byte)' ')))
        {
            return false;
        }

        Span<byte> digits = stackalloc byte[CompactDate.Length];
        text[..4].CopyTo(digits);
        text[5..7].CopyTo(digits[4..]);
        text[8..Length].CopyTo(digits[6..]);
        return CompactDate.TryRead(digits, out day);
    }
}
