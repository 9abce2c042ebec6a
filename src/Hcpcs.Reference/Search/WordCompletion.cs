namespace Hcpcs.Reference;

// Completes the word that a text ends in.
internal sealed class WordCompletion(SearchIndex index, SearchQuery query, WordCandidates candidates, RowMatches rows)
{
    private readonly int[] _rowsOfWord = new int[index.WordCount];

    // Finds the words that complete the last one, those in most rows that have all the others first.
    // Returns: The number of words found, at most as many as there is room for.
    public int Find(in SearchFilter filter, Span<int> words)
    {
        if (query.Last < 0)
        {
            return 0;
        }

        var prefix = query[query.Last];
        query.RemoveLast();
        var (first, end) = index.FindPrefix(prefix);
        bool isAlone = query.Count == 0;
        if (!isAlone)
        {
            CountBesideOthers(filter);
        }

        Span<int> counts = stackalloc int[words.Length];
        int found = 0;
        for (int word = first; word < end; word++)
        {
            int count = index.Word(word).Length == prefix.Length ? 0 : isAlone ? filter.CountRows(word) : _rowsOfWord[word];
            if (count == 0)
            {
                continue;
            }

            int place = found;
            for (; place > 0 && counts[place - 1] < count; place--)
            {
                if (place < words.Length)
                {
                    (counts[place], words[place]) = (counts[place - 1], words[place - 1]);
                }
            }

            if (place < words.Length)
            {
                (counts[place], words[place]) = (count, word);
                found = Math.Min(found + 1, words.Length);
            }
        }

        if (!isAlone)
        {
            Array.Clear(_rowsOfWord);
        }

        return found;
    }

    // Counts for every word the wanted rows that have it and all the words of the query.
    private void CountBesideOthers(in SearchFilter filter)
    {
        for (int i = 0; i < query.Count; i++)
        {
            candidates.FindWhole(i);
            if (candidates.Count(i) == 0)
            {
                candidates.FindPrefixes(i);
            }
        }

        rows.Collect(mustHaveAll: true);
        foreach (int row in rows.Rows)
        {
            if (filter.Passes(row))
            {
                foreach (uint word in index.WordsOf(row))
                {
                    _rowsOfWord[word >> SearchIndex.FieldBits]++;
                }
            }
        }
    }
}
