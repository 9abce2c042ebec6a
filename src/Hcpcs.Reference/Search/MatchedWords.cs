using System.Net;
using System.Text;

namespace Hcpcs.Reference;

// The words of a text that a search matched, and the text with them marked.
internal static class MatchedWords
{
    private static volatile Tuple<string, HashSet<ulong>?>? s_last;

    // Whether a hit of this kind may have been found by a word with a typing error.
    public static bool HasErrors(HcpcsSearchMatch match) =>
        match is HcpcsSearchMatch.NearWholeText or HcpcsSearchMatch.TypingError or HcpcsSearchMatch.SomeWords;

    // Finds the words that a query matched, in order and apart from each other.
    // query: What was searched.
    // prefixes: Whether a word that begins with one of the query counts.
    // errors: Whether a word that differs from one of the query by a typing error counts.
    // wholeWords: Whether of a word that begins with one of the query all is given, or only that beginning.
    public static ValueList<Range> Find(string query, string text, bool prefixes, bool errors, bool wholeWords)
    {
        Span<char> word = stackalloc char[SearchWords.MaxLength], wanted = stackalloc char[SearchWords.MaxLength];
        Span<Range> found = stackalloc Range[16];
        List<Range>? all = null;
        var meant = wholeWords ? WordsMeant(query) : null;
        int foundCount = 0;
        ReadOnlySpan<char> queryText = query.AsSpan(0, Math.Min(query.Length, SearchWords.MaxTextLength));
        for (int place = 0; SearchWords.Next(text, ref place, word, out int start, out int length, out _);)
        {
            ReadOnlySpan<char> current = word[..length];
            int queryPlace = 0;
            for (int count = 0; count < SearchWords.MaxWords
                && SearchWords.Next(queryText, ref queryPlace, wanted, out _, out int wantedLength, out _); count++)
            {
                ReadOnlySpan<char> sought = wanted[..wantedLength];
                bool isPrefix = prefixes && current.StartsWith(sought);
                if (current.SequenceEqual(sought) || isPrefix || LayWords.StemHash(current) == LayWords.StemHash(sought) || IsMeant(meant, current)
                    || Abbreviations.AreSame(current, sought) || errors && IsNear(sought, current))
                {
                    if (foundCount == found.Length)
                    {
                        (all ??= []).AddRange(found);
                        foundCount = 0;
                    }

                    found[foundCount++] = start..(isPrefix && !wholeWords && wantedLength < length ? start + wantedLength : place);
                    break;
                }
            }
        }

        return new ValueList<Range>([.. all ?? [], .. found[..foundCount]]);
    }

    // The words that the table of lay words has in the place of those of a query. The highlights of many texts are asked for one query.
    private static HashSet<ulong>? WordsMeant(string query)
    {
        if (s_last is { } last && ReferenceEquals(last.Item1, query))
        {
            return last.Item2;
        }

        HashSet<ulong>? words = null;
        var read = new SearchQuery();
        read.Read(query);
        for (int i = 0; i < read.Count; i++)
        {
            foreach (var slot in read.FindPhrase(i, out _)?.Slots ?? [])
            {
                foreach (string word in slot.Words)
                {
                    (words ??= []).Add(LayWords.StemHash(word));
                }
            }
        }

        s_last = Tuple.Create(query, words);
        return words;
    }

    private static bool IsMeant(HashSet<ulong>? meant, ReadOnlySpan<char> word) => meant is not null && meant.Contains(LayWords.StemHash(word));

    // A text as HTML, escaped, with some of its words in mark elements.
    public static string ToHtml(string text, ValueList<Range> marked)
    {
        var html = new StringBuilder(text.Length + 13 * marked.Count);
        int end = 0;
        foreach (var range in marked)
        {
            var (start, length) = range.GetOffsetAndLength(text.Length);
            html.Append(WebUtility.HtmlEncode(text[end..start]));
            end = start + length;
            html.Append("<mark>").Append(WebUtility.HtmlEncode(text[start..end])).Append("</mark>");
        }

        return html.Append(WebUtility.HtmlEncode(text[end..])).ToString();
    }

    private static bool IsNear(ReadOnlySpan<char> sought, ReadOnlySpan<char> word) =>
        SearchWords.LetterCount(sought) >= SearchWords.MinNearLength && word.Length >= SearchWords.MinNearLength
        && SearchWords.IsNear(sought, word, asPrefix: true);
}
