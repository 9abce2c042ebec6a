namespace Hcpcs.Reference;

// Where the words of a search occur: for each word a chain of what was found for it, and its weight.
internal sealed class WordCandidates(SearchIndex index, SearchQuery query)
{
    // What a word weighs that need not be there.
    private const float OptionalShare = 0.3f;

    private readonly Word[] _words = new Word[SearchWords.MaxWords];
    private readonly List<int> _numbers = [];
    private Found[] _found = new Found[256];
    private int _foundCount;

    // How many postings and rows were found for a word.
    public int Count(int i) => _words[i].Count;

    public float Weight(int i) => query.IsRequired(i) || query.IsMeant(i) ? _words[i].Weight : OptionalShare * _words[i].Weight;

    // What the words weigh together.
    public float TotalWeight
    {
        get
        {
            float all = 0;
            for (int i = 0; i < query.Count; i++)
            {
                all += query.IsRequired(i) ? _words[i].Weight : 0;
            }

            return all;
        }
    }

    // The first thing found for a word, which fits best; -1 for none. Found.Next leads on.
    public int First(int i) => _words[i].First;

    public ref readonly Found this[int found] => ref _found[found];

    // Forgets what was found for the query before.
    public void Clear()
    {
        _foundCount = 0;
        for (int i = 0; i < query.Count; i++)
        {
            _words[i] = new Word { First = -1 };
        }
    }

    // Finds a word as it stands, and what it abbreviates or is abbreviated to.
    public void FindWhole(int i)
    {
        var text = query[i];
        _numbers.Clear();
        if (query.Alternatives(i) is { } alternatives)
        {
            if (query.IsTyped(i))
            {
                FindForms(i, text, WordKind.Abbreviated);
            }

            foreach (string alternative in alternatives)
            {
                FindForms(i, alternative, WordKind.Abbreviated);
            }

            Weigh(i);
            return;
        }

        FindForms(i, text, WordKind.AsWritten);
        int modifier = index.FindModifier(text);
        if (modifier >= 0)
        {
            Add(i, new Found { Start = modifier, End = modifier + 1, IsRows = true, Kind = WordKind.AsWritten });
        }

        var (first, end) = index.FindCodes(text);
        if (first < end)
        {
            var kind = end == first + 1 ? WordKind.AsWritten : WordKind.AsPrefix;
            Add(i, new Found { Start = first, End = end, IsRows = true, Kind = kind });
        }

        Weigh(i);
    }

    // Finds a word, its singular or plural, and what those abbreviate or are abbreviated to.
    private void FindForms(int i, ReadOnlySpan<char> text, WordKind kind)
    {
        int word = index.Find(text), known = _numbers.Count;
        if (word >= 0 && !_numbers.Contains(word))
        {
            _numbers.Add(word);
        }

        index.FindForms(text, _numbers);
        int forms = _numbers.Count;
        index.FindAbbreviations(text, _numbers);
        for (int place = known; place < forms; place++)
        {
            index.FindAbbreviations(index.Word(_numbers[place]), _numbers);
        }

        for (int place = forms, end = _numbers.Count; place < end; place++)
        {
            index.FindForms(index.Word(_numbers[place]), _numbers);
        }

        for (; known < _numbers.Count; known++)
        {
            int found = _numbers[known];
            Add(i, found, found + 1, query.IsCorrected(i) ? WordKind.WithError : found == word ? kind : WordKind.Abbreviated);
        }
    }

    // Finds the words that begin so. One or two letters are a beginning only where they are being typed.
    public void FindPrefixes(int i)
    {
        if (query.Alternatives(i) is null && !query.IsCorrected(i) && (query[i].Length >= 3 || i == query.Last))
        {
            var (first, end) = index.FindPrefix(query[i]);
            Add(i, first, end, WordKind.AsPrefix);
            Weigh(i);
        }
    }

    // Finds the words that differ by a typing error.
    // Returns: Their numbers, until something else is looked for.
    public List<int> FindNear(int i)
    {
        _numbers.Clear();
        if (query.Alternatives(i) is null && SearchWords.LetterCount(query[i]) >= SearchWords.MinNearLength)
        {
            index.FindNear(query[i], asPrefix: i == query.Last, _numbers);
            foreach (int word in _numbers)
            {
                Add(i, word, word + 1, WordKind.WithError);
            }

            Weigh(i);
        }

        return _numbers;
    }

    private void Add(int i, int first, int end, WordKind kind)
    {
        if (first < end)
        {
            var postings = index.PostingsOf(first, end);
            Add(i, new Found { Start = postings.Start, End = postings.End, FirstWord = first, EndWord = end, Kind = kind });
        }
    }

    // What was found for a word is a chain; what fits best was added first.
    private void Add(int i, Found found)
    {
        ref var word = ref _words[i];
        found.Next = -1;
        if (word.First < 0)
        {
            word.First = _foundCount;
        }
        else
        {
            _found[word.Last].Next = _foundCount;
        }

        if (_foundCount == _found.Length)
        {
            Array.Resize(ref _found, 2 * _foundCount);
        }

        word.Last = _foundCount;
        word.Count += found.End - found.Start;
        _found[_foundCount++] = found;
    }

    // A rare word weighs more, one of a few letters less. What was weighed by its whole words keeps that weight.
    private void Weigh(int i)
    {
        ref var word = ref _words[i];
        if (word.Count == 0 || word.IsWeighed)
        {
            word.Weight = word.IsWeighed ? word.Weight : MathF.Log(2 + index.RowCount);
            return;
        }

        word.Weight = MathF.Log(1 + (float)index.RowCount / word.Count) * Math.Min(1, (query[i].Length + 1) / 5f);
        word.IsWeighed = true;
    }

    // Postings, or rows, that have a word in some way.
    internal struct Found
    {
        public int Start, End, Next, FirstWord, EndWord;
        public WordKind Kind;
        public bool IsRows;
    }

    // A word of the query: its chain, how long that is, and its weight.
    private struct Word
    {
        public int First, Last, Count;
        public float Weight;
        public bool IsWeighed;
    }
}
