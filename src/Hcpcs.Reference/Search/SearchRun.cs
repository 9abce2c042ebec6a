namespace Hcpcs.Reference;

// One search at a time, from what fits best to what fits least. Kept for the next search, so that a search allocates only what it gives.
// docs/guide/search.md explains the ranking.
internal sealed class SearchRun
{
    // How much of the weight of its words must be found of a text of which no entry has all.
    private const float LeastShare = 0.2f;

    private readonly SearchIndex _index;
    private readonly SearchQuery _query = new();
    private readonly WordCandidates _candidates;
    private readonly RowMatches _rows;
    private readonly BestRows _best = new();
    private readonly WordCompletion _completion;
    private readonly int _lastDay;
    private SearchFilter _filter;
    private int _excluded;

    public SearchRun(SearchIndex index)
    {
        _index = index;
        _candidates = new WordCandidates(index, _query);
        _rows = new RowMatches(index, _query, _candidates);
        _completion = new WordCompletion(index, _query, _candidates, _rows);
        _lastDay = index.Table.Release.LastDay.DayNumber;
    }

    // The number of rows kept; this has them, the best first.
    public int Count => _best.Count;

    // How many rows the search finds, but for those excluded afterwards.
    public int Total => _best.Total - _excluded;

    // Where Level II does not have what was searched for.
    public IReadOnlyList<HcpcsSearchPointer> Pointers => _query.Pointers;

    // What CMS calls otherwise.
    public IReadOnlyList<HcpcsSearchAlias> Aliases => _query.Aliases;

    public (int Row, HcpcsSearchMatch Match, HcpcsSearchFields Fields) this[int i]
    {
        get
        {
            var (row, rank) = _best[i];
            return (row, MatchOf(rank), (HcpcsSearchFields)(_rows[row].Any & SearchIndex.PublicFields));
        }
    }

    // Searches. All rows are counted; of them the best are kept, as many as the limit says, which may be zero.
    public void Search(ReadOnlySpan<char> text, int limit, in SearchFilter filter)
    {
        Begin(text, filter);
        _best.Begin(limit);
        if (_query.Count > 0)
        {
            OfferCode();
            OfferText(_query.Hash, MatchRank.WholeText, -1);
            OfferNearTexts();
            _query.Rewrite(_index);
            _candidates.Clear();
        }

        if (_query.Count > 0)
        {
            for (int i = 0; i < _query.Count; i++)
            {
                _candidates.FindWhole(i);
            }

            if (limit > 0)
            {
                OfferAll();
            }

            FindMore();
            if (_best.HasOnlyWholeWords)
            {
                _best.AddUnranked(_rows.FinishUnranked(_filter));
            }
            else
            {
                OfferAll();
            }

            if (_best.Total == 0 && _query.RequiredCount > 1 && _query.Pointers.Count == 0)
            {
                OfferSome();
            }
        }

        _best.Finish();
    }

    // How the rows that the search found are spread over the sections.
    public IEnumerable<HcpcsSearchGroup> CountGroups()
    {
        var found = new List<(HcpcsSection? Section, bool IsModifier, bool IsEnded)>();
        for (int row = 0; row < _index.RowCount; row++)
        {
            if (_rows.IsDone(row) && _filter.Passes(row))
            {
                bool isModifier = row >= _index.CodeCount;
                found.Add((isModifier ? null : HcpcsSection.Of(_index.Code(row)), isModifier, IsEnded(row)));
            }
        }

        return found.GroupBy(entry => (entry.Section?.First, entry.IsModifier))
            .Select(group => new HcpcsSearchGroup
            {
                Section = group.First().Section,
                IsModifiers = group.Key.IsModifier,
                Total = group.Count(),
                Ended = group.Count(entry => entry.IsEnded),
            })
            .OrderBy(group => group.IsModifiers).ThenBy(group => group.Section is null);
    }

    // The words that complete the last one of a text; gives their number. It takes the place of the search before.
    public int CompleteLastWord(ReadOnlySpan<char> text, in SearchFilter filter, Span<int> words)
    {
        Begin(text, filter);
        return _completion.Find(filter, words);
    }

    // Takes a row that the filter lets pass out of what was found, if it was found.
    public void Exclude(int row) => _excluded += _rows.Exclude(row) ? 1 : 0;

    // Whether a row that was found has been taken out.
    public bool IsExcluded(int row) => _rows.IsExcluded(row);

    private void Begin(ReadOnlySpan<char> text, in SearchFilter filter)
    {
        _filter = filter;
        _excluded = 0;
        _query.Read(text);
        _candidates.Clear();
        _rows.Begin();
    }

    // Finds the beginnings of words, and typing errors in words that nothing has or begins with: what entries have is spelt right.
    private void FindMore()
    {
        for (int i = 0; i < _query.Count; i++)
        {
            _candidates.FindPrefixes(i);
            if (_candidates.Count(i) == 0)
            {
                _candidates.FindNear(i);
            }
        }
    }

    // Offers the rows that have the text as a whole but for an error in a word that nothing has or begins with.
    private void OfferNearTexts()
    {
        for (int i = 0; i < _query.Count; i++)
        {
            if (_index.HasPrefix(_query[i]) || LayWords.Current.Has(_query[i]))
            {
                continue;
            }

            foreach (int word in _candidates.FindNear(i))
            {
                OfferText(_query.HashWith(i, SearchWords.Hash(_index.Word(word))), MatchRank.NearWholeText, word);
            }
        }
    }

    // Offers what the text is the code of, or the beginning of one.
    private void OfferCode()
    {
        if (_query.Count != 1)
        {
            return;
        }

        var text = _query[0];
        int modifier = _index.FindModifier(text);
        if (modifier >= 0)
        {
            Offer(modifier, MatchRank.Code, 0, HcpcsSearchFields.Code);
        }

        var (first, end) = _index.FindCodes(text);
        for (int row = first; row < end; row++)
        {
            Offer(row, text.Length == HcpcsCode.Length ? MatchRank.Code : MatchRank.CodePrefix, 0, HcpcsSearchFields.Code);
        }
    }

    // Offers the rows that have a text as a whole.
    private void OfferText(ulong hash, MatchRank match, int near)
    {
        var rows = _index.FindText(hash);
        int word = near >= 0 || rows.IsEmpty ? near : _index.Find(_query[0]);
        foreach (int row in rows)
        {
            if (!_rows.IsDone(row))
            {
                Offer(row, match, near < 0 ? 1 : 0.5f, _index.FieldsOf(row, word));
            }
        }
    }

    // Offers every row that has all words that an entry must have.
    private void OfferAll(bool isPart = false)
    {
        _rows.Collect(mustHaveAll: true);
        float all = _candidates.TotalWeight;
        foreach (int row in _rows.Rows)
        {
            ref readonly var state = ref _rows[row];
            var match = isPart ? MatchRank.SomeWords : state.Kind switch
            {
                <= WordKind.Abbreviated => (state.All & (int)(HcpcsSearchFields.Name | HcpcsSearchFields.ShortDescription)) != 0
                    ? MatchRank.NameOrShortDescription
                    : MatchRank.Words,
                WordKind.AsPrefix => MatchRank.WordPrefixes,
                _ => MatchRank.TypingError,
            };
            Offer(row, match, ScoreOf(row, all), (HcpcsSearchFields)(state.Any & SearchIndex.PublicFields));
        }
    }

    // Offers the rows that have most of the weight of the words, where none has all words.
    private void OfferSome()
    {
        // What nothing has tells entries no better apart: the others must be there, if they are enough of the question.
        float all = _candidates.TotalWeight, best = 0;
        int missing = 0;
        for (int i = 0; i < _query.Count; i++)
        {
            if (_query.IsRequired(i) && _candidates.Count(i) == 0)
            {
                missing++;
            }
        }

        if (missing > 0 && missing < _query.RequiredCount)
        {
            for (int i = 0; i < _query.Count; i++)
            {
                if (_candidates.Count(i) == 0)
                {
                    _query.MakeOptional(i);
                }
            }

            if (_candidates.TotalWeight >= LeastShare * all)
            {
                OfferAll(isPart: true);
            }

            if (_best.Total > 0 || _query.RequiredCount == 1)
            {
                return;
            }
        }

        _rows.Collect(mustHaveAll: false);
        foreach (int row in _rows.Rows)
        {
            best = Math.Max(best, _rows[row].Score);
        }

        // A word that nearly everything has does not answer a question of many words.
        float least = Math.Max(0.6f * best, LeastShare * all);
        foreach (int row in _rows.Rows)
        {
            if (_rows[row].Score >= least)
            {
                Offer(row, MatchRank.SomeWords, ScoreOf(row, all), (HcpcsSearchFields)(_rows[row].Any & SearchIndex.PublicFields));
            }
        }
    }

    // Up to 4: where the words are, and how much of the short description they are; less for what is seldom meant. search.js works it out in the same steps.
    private float ScoreOf(int row, float all)
    {
        float score = _rows[row].Score / all + 0.2f * Math.Min(1f, (float)_rows[row].InShort / Math.Max(1, _index.ShortLength(row)));
        var behind = Behind(row);
        score -= (behind & RowTraits.Report) != RowTraits.None ? 0.5f : 0;
        score -= (behind & RowTraits.Unnamed) != RowTraits.None ? 0.3f : 0;
        score -= (behind & RowTraits.Part) != RowTraits.None ? 0.15f : 0;
        score -= (behind & RowTraits.Variant) != RowTraits.None ? 0.15f : 0;
        return score + 0.5f + (_query.WantsModifier && row >= _index.CodeCount ? 0.5f : 0);
    }

    // For what a row is put behind others, unless it is asked for.
    private RowTraits Behind(int row) => _index.TraitsOf(row) & ~_query.Traits;

    private bool IsEnded(int row) => _index.SourceOf(row, out int sourceRow).LastDay(sourceRow) < (uint)_lastDay;

    private static HcpcsSearchMatch MatchOf(MatchRank rank) => rank switch
    {
        MatchRank.Code => HcpcsSearchMatch.Code,
        MatchRank.WholeText => HcpcsSearchMatch.WholeText,
        MatchRank.CodePrefix => HcpcsSearchMatch.CodePrefix,
        MatchRank.NameOrShortDescription => HcpcsSearchMatch.NameOrShortDescription,
        MatchRank.Words => HcpcsSearchMatch.Words,
        MatchRank.NearWholeText => HcpcsSearchMatch.NearWholeText,
        MatchRank.WordPrefixes => HcpcsSearchMatch.WordPrefixes,
        MatchRank.TypingError => HcpcsSearchMatch.TypingError,
        _ => HcpcsSearchMatch.SomeWords,
    };

    // Puts a row among the best, unless the filter refuses it.
    private void Offer(int row, MatchRank match, float score, HcpcsSearchFields fields)
    {
        _rows.SetDone(row, fields);
        if (_filter.Passes(row))
        {
            _best.Add(row, match, score, IsEnded(row), (Behind(row) & RowTraits.Report) != RowTraits.None);
        }
    }
}
