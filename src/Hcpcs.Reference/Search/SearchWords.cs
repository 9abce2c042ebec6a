using System.Runtime.CompilerServices;

namespace Hcpcs.Reference;

// What a word is, in texts and in searches alike, and when two are the same but for a typing error.
internal static class SearchWords
{
    // Of a longer word only so many characters count.
    public const int MaxLength = 40;

    // So many words of a search count.
    public const int MaxWords = 64;

    // Only words of at least so many letters are searched with a typing error: shorter ones have too many neighbours.
    public const int MinNearLength = 5;

    // An unfinished word of fewer letters could begin too many words that mean something else: libre is not Lioresal.
    public const int MinNearPrefixLength = 7;

    // A text is read so far; the longest description of CMS has 4,501 characters.
    public const int MaxTextLength = 8192;

    // The hash of a text is that of its words, each multiplied by this once for every word after it.
    public const ulong HashFactor = 0x9E37_79B9_7F4A_7C15;

    private const ulong HashStart = 0xCBF2_9CE4_8422_2325, HashPrime = 0x0000_0100_0000_01B3;

    // The character in lower case if it belongs to a word, otherwise zero.
    private static ReadOnlySpan<byte> Ascii =>
    [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 0, 0, 0, 0, 0, 0,
        0, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122,
        0, 0, 0, 0, 0,
        0, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122,
        0, 0, 0, 0, 0,
    ];

    // Reads the next word of a text into a buffer of MaxLength, in lower case. Letters and digits make words; a number ends where letters
    // begin (10mg) and keeps its decimal point; w/o is one word; a genitive s is none.
    // Returns: Whether there was one, from start to place; its hash is Hash.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static bool Next(ReadOnlySpan<char> text, ref int place, Span<char> word, out int start, out int length, out ulong hash)
    {
        int i = place;
        char c = '\0';
        while (true)
        {
            while ((uint)i < (uint)text.Length && (c = Fold(text[i])) == 0)
            {
                i++;
            }

            if (c != 's' || i == 0 || text[i - 1] is not ('\'' or '\u2019') || i + 1 < text.Length && Fold(text[i + 1]) != 0
                || i == 1 || Fold(text[i - 2]) == 0)
            {
                break;
            }

            i++;
            c = '\0';
        }

        start = i;
        length = 0;
        hash = HashStart;
        word = word[..MaxLength];
        if (char.IsAsciiDigit(c))
        {
            for (; (uint)i < (uint)text.Length; i++)
            {
                c = text[i];
                if (!char.IsAsciiDigit(c) && !(c == '.' && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1])))
                {
                    break;
                }

                if (length < MaxLength)
                {
                    word[length++] = c;
                    hash = (hash ^ c) * HashPrime;
                }
            }
        }
        else
        {
            i += ReadAsciiLetters(text[i..], word, ref hash);
            length = i - start;
            for (; (uint)i < (uint)text.Length && (c = Fold(text[i])) != 0; i++)
            {
                if (length < MaxLength)
                {
                    word[length++] = c;
                    hash = (hash ^ c) * HashPrime;
                }
            }
        }

        if (length == 1 && word[0] == 'w' && i + 1 < text.Length && text[i] == '/' && (text[i + 1] | 0x20) == 'o'
            && (i + 2 == text.Length || Fold(text[i + 2]) == 0))
        {
            word[length++] = 'o';
            hash = (hash ^ 'o') * HashPrime;
            i += 2;
        }

        place = i;
        hash ^= hash >> 29;
        return length > 0;
    }

    // The letters and digits at the beginning of a text, as far as they are ASCII and there is room. Nearly every character of all texts comes
    // by here, and a call within the loop would cost it its registers.
    // Returns: How many there were.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int ReadAsciiLetters(ReadOnlySpan<char> text, Span<char> word, ref ulong hash)
    {
        ulong read = hash;
        int count = 0;
        var ascii = Ascii;
        while ((uint)count < (uint)text.Length && (uint)count < (uint)word.Length)
        {
            char c = text[count];
            if (c >= ascii.Length || (c = (char)ascii[c]) == 0)
            {
                break;
            }

            word[count++] = c;
            read = (read ^ c) * HashPrime;
        }

        hash = read;
        return count;
    }

    // The number of characters of a word that are not digits: what decides whether it is long enough for a typing error.
    public static int LetterCount(ReadOnlySpan<char> word)
    {
        int count = 0;
        foreach (char c in word)
        {
            count += c is >= '0' and <= '9' or '.' ? 0 : 1;
        }

        return count;
    }

    // The hash of a word in lower case.
    public static ulong Hash(ReadOnlySpan<char> word)
    {
        ulong hash = HashStart;
        foreach (char c in word)
        {
            hash = (hash ^ c) * HashPrime;
        }

        return hash ^ hash >> 29;
    }

    // Whether one letter of a word, set apart from another's, was changed, left out, put in, or swapped with its neighbour. With asPrefix
    // that holds for a beginning of the other word.
    public static bool IsNear(ReadOnlySpan<char> word, ReadOnlySpan<char> other, bool asPrefix)
    {
        int same = word.CommonPrefixLength(other);
        var rest = word[same..];
        var otherRest = other[same..];
        if (rest.IsEmpty || otherRest.IsEmpty)
        {
            return rest.Length + otherRest.Length <= 1 || asPrefix && rest.Length <= 1;
        }

        return Ends(rest[1..], otherRest[1..], asPrefix) || Ends(rest, otherRest[1..], asPrefix) || Ends(rest[1..], otherRest, asPrefix)
            || rest.Length > 1 && otherRest.Length > 1 && rest[0] == otherRest[1] && rest[1] == otherRest[0]
            && Ends(rest[2..], otherRest[2..], asPrefix);
    }

    private static bool Ends(ReadOnlySpan<char> rest, ReadOnlySpan<char> other, bool asPrefix) =>
        asPrefix ? other.StartsWith(rest) : other.SequenceEqual(rest);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static char Fold(char c) => c < 128 ? (char)Ascii[c] : FoldOther(c);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static char FoldOther(char c) => char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : '\0';
}
