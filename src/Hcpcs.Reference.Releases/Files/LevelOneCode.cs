namespace Hcpcs.Reference.Releases;

// CPT, whose rows are dropped wherever they stand.
internal static class LevelOneCode
{
    // Whether a text is five digits, or four and a letter.
    public static bool Is(ReadOnlySpan<char> code) =>
        code.Length == 5 && code[..4].IndexOfAnyExceptInRange('0', '9') < 0 && char.IsAsciiLetterOrDigit(code[4]);
}
