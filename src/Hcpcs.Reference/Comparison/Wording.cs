namespace Hcpcs.Reference;

// How much two descriptions of one code share. Words are weighted by how rare they are in both releases, or two drugs would be much alike
// for "injection" and "mg". docs/guide/diff.md has the figures.
internal sealed class Wording
{
    // Words are compared by their beginning: plurals, other forms and most misspellings are then no other word.
    private const int WordLength = 7;

    private readonly Dictionary<string, int> _textCounts = new(StringComparer.Ordinal);
    private readonly int _textCount;

    public Wording(IEnumerable<HcpcsEntry> entries)
    {
        foreach (var entry in entries)
        {
            _textCount++;
            foreach (string word in Words(entry.LongDescription))
            {
                _textCounts[word] = _textCounts.GetValueOrDefault(word) + 1;
            }
        }
    }

    // The share, 0 to 1; null where a text has no word.
    public double? Share(string older, string newer)
    {
        var olderWords = Words(older);
        var newerWords = Words(newer);
        double olderWeight = Weigh(olderWords), newerWeight = Weigh(newerWords);
        if (olderWeight == 0 || newerWeight == 0)
        {
            return null;
        }

        olderWords.IntersectWith(newerWords);
        return Math.Min(1, Weigh(olderWords) / Math.Min(olderWeight, newerWeight));
    }

    // Summed in the order of the words: that of a set is another one in each process, and rounding would follow it.
    private double Weigh(HashSet<string> words) => words
        .Order(StringComparer.Ordinal).Sum(word => Math.Log2(1 + (double)_textCount / _textCounts[word]));

    private static HashSet<string> Words(string text)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < text.Length; i++)
        {
            int start = i;
            while (i < text.Length && char.IsLetterOrDigit(text[i]))
            {
                i++;
            }

            if (i > start)
            {
                words.Add(text[start..Math.Min(i, start + WordLength)].ToUpperInvariant());
            }
        }

        return words;
    }
}
