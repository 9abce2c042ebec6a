namespace Hcpcs.Reference;

// Words that no entry has, but for their spelling: British ones, and two words written as one.
internal static class Respelling
{
    // The least letters of the halves of a word that is taken apart.
    private const int MinHalf = 3, MinOtherHalf = 5;

    // British letters with those that stand in their place.
    public static readonly (string British, string American)[] Spellings =
    [
        ("ae", "e"), ("oe", "e"), ("our", "or"), ("ise", "ize"), ("isa", "iza"), ("lys", "lyz"), ("tre", "ter"), ("bre", "ber"), ("ogue", "og"),
        ("ll", "l"), ("tyre", "tire"), ("grey", "gray"), ("programme", "program"), ("sulph", "sulf"),
    ];

    // The American spelling of a word, if the release or the table of lay words has it.
    public static string? Find(SearchIndex index, ReadOnlySpan<char> word)
    {
        foreach (var (british, american) in Spellings)
        {
            if (word.IndexOf(british) >= 0)
            {
                string spelling = word.ToString().Replace(british, american, StringComparison.Ordinal);
                if (SearchQuery.IsKnown(index, spelling))
                {
                    return spelling;
                }
            }
        }

        return null;
    }

    // The two words that a word is made of, the one with the longest first that entries have; null where it is not.
    public static (string? First, string Second) Split(SearchIndex index, ReadOnlySpan<char> word)
    {
        for (int length = word.Length - MinHalf; length >= MinHalf; length--)
        {
            if (Math.Max(length, word.Length - length) >= MinOtherHalf && IsWhole(index, word[..length]) && IsWhole(index, word[length..]))
            {
                return (word[..length].ToString(), word[length..].ToString());
            }
        }

        return (null, "");
    }

    private static bool IsWhole(SearchIndex index, ReadOnlySpan<char> word) =>
        index.Find(word) >= 0 || LayWords.Current.Has(word) || index.HasForms(word);
}
