using System.Runtime.CompilerServices;
using Hcpcs.Reference.Tables;

namespace Hcpcs.Reference;

/// <summary>
/// One search at a time: the words sought, where each was found, and the best rows so far. Kept for the next search, so that a search
/// allocates only its hits. docs/search.md explains the ranking.
/// </summary>
internal sealed class SearchRun(HcpcsTable table, SearchIndex index)
{
    /// <summary>How a word was found, as <see cref="State.Kind"/> keeps the worst of all words.</summary>
    private const byte AsWritten = 0, Abbreviated = 1, AsPrefix = 2, WithError = 3;

    /// <summary>A rank, from its lowest bit: the row (lower is better), whether it has not ended, the score, the match.</summary>
    private const int RowBits = SearchIndex.MaxRowBits, ScoreShift = RowBits + 1, ScoreBits = 20, MatchShift = ScoreShift + ScoreBits;

    /// <summary>So many hits at most are kept in order while they are found.</summary>
    private const int MaxInserted = 256;

    /// <summary>About how many words a row has.</summary>
    private const int WordsPerRow = 20;

    private const uint MaxRow = (1 << RowBits) - 1;

    private readonly int _lastDay = table.Release.LastDay.DayNumber;
    private readonly State[] _states = new State[index.RowCount];
    private readonly int[] _touched = new int[index.RowCount];
    private readonly int[] _rows = new int[index.RowCount];
    private readonly int[] _rowsOfWord = new int[index.WordCount];
    private readonly Sought[] _words = new Sought[SearchWords.MaxWords];
    private readonly char[] _characters = new char[(SearchWords.MaxWords + 1) * SearchWords.MaxLength];
    private readonly int[] _order = new int[SearchWords.MaxWords];
    private Found[] _found = new Found[256];
    private readonly List<int> _numbers = [];
    private ulong[] _best = new ulong[64];
    private int _bestCount;
    private int _foundCount;
    private int _wordCount;
    private int _sequenceCount;
    private ulong _textHash;

    /// <summary>The word that the text ends in, -1 where it ends in none that counts.</summary>
    private int _last;

    private int _rowCount;
    private int _pass;
    private int _doneBefore;
    private int _matched;
    private int _limit;
    private HcpcsSearchOptions? _filters;

    /// <summary>The rows found, the best first; <see cref="RankAt"/> has what they are.</summary>
    public int Count => _bestCount;

    public (int Row, HcpcsSearchMatch Match, HcpcsSearchFields Fields) RankAt(int i)
    {
        int row = (int)(MaxRow - (uint)(_best[i] & MaxRow));
        return (row, (HcpcsSearchMatch)(15 - (int)(_best[i] >> MatchShift)), (HcpcsSearchFields)_states[row].Any);
    }

    /// <summary>Searches, from what fits best to what fits least, and no further than the limit needs.</summary>
    public void Search(ReadOnlySpan<char> text, int limit, HcpcsSearchOptions? filters)
    {
        Begin(text, limit, filters);
        if (_wordCount > 0)
        {
            SearchWordsSought();
        }

        if (limit > MaxInserted)
        {
            // Put in order at the end: keeping so many in order all the time would take longer.
            var best = _best.AsSpan(0, _bestCount);
            best.Sort();
            best.Reverse();
            _bestCount = Math.Min(_bestCount, limit);
        }
    }

    private void SearchWordsSought()
    {
        OfferCode();
        OfferText(_textHash, HcpcsSearchMatch.WholeText, -1);
        for (int i = 0; i < _wordCount; i++)
        {
            FindWhole(i);
        }

        OfferAll();
        if (_bestCount >= _limit)
        {
            return;
        }

        // The beginnings of words, and typing errors in words that nothing has or begins with: what entries have is spelt right.
        for (int i = 0; i < _wordCount; i++)
        {
            FindPrefixes(i);
            if (_words[i].Count == 0)
            {
                FindNear(i);
            }
        }

        OfferAll();
        if (_matched == 0 && _wordCount > 1)
        {
            OfferSome();
        }
    }

    /// <summary>The words that complete the last one, those in most rows that have all the others first.</summary>
    public int CompleteLastWord(ReadOnlySpan<char> text, Span<int> words)
    {
        Begin(text, limit: 0, filters: null);
        if (_last < 0)
        {
            return 0;
        }

        // A word typed before is one of the others too.
        var prefix = WordText(_last);
        _wordCount -= _words[_last].Place == _sequenceCount - 1 ? 1 : 0;
        _last = -1;
        var (first, end) = index.FindPrefix(prefix);
        bool isAlone = _wordCount == 0;
        if (!isAlone)
        {
            for (int i = 0; i < _wordCount; i++)
            {
                FindWhole(i);
                if (_words[i].Count == 0)
                {
                    FindPrefixes(i);
                }
            }

            CollectAll();
            for (int i = 0; i < _rowCount; i++)
            {
                foreach (uint word in index.WordsOf(_rows[i]))
                {
                    _rowsOfWord[word >> SearchIndex.FieldBits]++;
                }
            }
        }

        Span<int> counts = stackalloc int[words.Length];
        int found = 0;
        for (int word = first; word < end; word++)
        {
            int count = index.Word(word).Length == prefix.Length ? 0 : isAlone ? index.PostingsOf(word).Length : _rowsOfWord[word];
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

    /// <summary>Reads the words of a search; one that occurs again counts once.</summary>
    private void Begin(ReadOnlySpan<char> text, int limit, HcpcsSearchOptions? filters)
    {
        _limit = limit;
        _filters = filters;
        _bestCount = _foundCount = _wordCount = _sequenceCount = _matched = 0;
        _textHash = 0;
        _last = -1;
        if (_pass > int.MaxValue / 2)
        {
            Array.Clear(_states);
            _pass = 0;
        }

        _doneBefore = _pass++;
        text = text[..Math.Min(text.Length, SearchWords.MaxTextLength)];
        int used = 0;
        for (int place = 0; SearchWords.Next(text, ref place, _characters.AsSpan(used), out _, out int length, out ulong hash);)
        {
            _textHash = _textHash * SearchWords.HashFactor + hash;
            int word = Known(hash);
            if (word < 0 && _wordCount < SearchWords.MaxWords)
            {
                word = _wordCount++;
                _words[word] = new Sought { Start = used, Length = length, Hash = hash, Place = _sequenceCount, First = -1 };
                used += length;
            }

            _sequenceCount++;
            _last = place == text.Length ? word : -1;
        }
    }

    private int Known(ulong hash)
    {
        for (int i = 0; i < _wordCount; i++)
        {
            if (_words[i].Hash == hash)
            {
                return i;
            }
        }

        return -1;
    }

    private ReadOnlySpan<char> WordText(int i) => _characters.AsSpan(_words[i].Start, _words[i].Length);

    private void OfferCode()
    {
        if (_wordCount != 1)
        {
            return;
        }

        var text = WordText(0);
        int modifier = index.FindModifier(text);
        if (modifier >= 0)
        {
            Offer(modifier, HcpcsSearchMatch.Code, 0, HcpcsSearchFields.Code);
        }

        var (first, end) = index.FindCodes(text);
        for (int row = first; row < end; row++)
        {
            Offer(row, text.Length == HcpcsCode.Length ? HcpcsSearchMatch.Code : HcpcsSearchMatch.CodePrefix, 0, HcpcsSearchFields.Code);
        }
    }

    /// <summary>Offers the rows that have a text as a whole.</summary>
    private void OfferText(ulong hash, HcpcsSearchMatch match, int near)
    {
        var rows = index.FindText(hash);
        int word = near >= 0 || rows.IsEmpty ? near : index.Find(WordText(0));
        foreach (int row in rows)
        {
            if (_states[row].Done <= _doneBefore)
            {
                Offer(row, match, near < 0 ? 1 : 0.5f, FieldsOf(row, word));
            }
        }
    }

    /// <summary>In which fields a row has a word: the first of the text; the corrected one, where an error was.</summary>
    private HcpcsSearchFields FieldsOf(int row, int word)
    {
        var postings = word < 0 ? default : index.PostingsOf(word);
        int low = 0, high = postings.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (postings[middle] >> SearchIndex.FieldBits < (uint)row)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low < postings.Length && postings[low] >> SearchIndex.FieldBits == (uint)row
            ? (HcpcsSearchFields)(postings[low] & SearchIndex.FieldMask)
            : HcpcsSearchFields.None;
    }

    /// <summary>Finds a word as it stands, and what it abbreviates or is abbreviated to.</summary>
    private void FindWhole(int i)
    {
        ref var sought = ref _words[i];
        var text = WordText(i);
        int word = index.Find(text);
        if (word >= 0)
        {
            AddFound(i, word, word + 1, AsWritten);
        }

        _numbers.Clear();
        index.FindAbbreviations(text, _numbers);
        foreach (int other in _numbers)
        {
            AddFound(i, other, other + 1, Abbreviated);
        }

        int modifier = index.FindModifier(text);
        if (modifier >= 0)
        {
            AddFound(i, new Found { Start = modifier, End = modifier + 1, IsRows = true, Kind = AsWritten });
        }

        var (first, end) = index.FindCodes(text);
        if (first < end)
        {
            AddFound(i, new Found { Start = first, End = end, IsRows = true, Kind = end == first + 1 ? AsWritten : AsPrefix });
        }

        Weigh(ref sought);
    }

    /// <summary>Finds the words that begin so. One or two letters are a beginning only where they are being typed.</summary>
    private void FindPrefixes(int i)
    {
        if (_words[i].Length >= 3 || i == _last)
        {
            var (first, end) = index.FindPrefix(WordText(i));
            AddFound(i, first, end, AsPrefix);
            Weigh(ref _words[i]);
        }
    }

    private void FindNear(int i)
    {
        ref var sought = ref _words[i];
        if (SearchWords.LetterCount(WordText(i)) < SearchWords.MinNearLength)
        {
            return;
        }

        _numbers.Clear();
        index.FindNear(WordText(i), asPrefix: i == _last, _numbers);
        foreach (int word in _numbers)
        {
            AddFound(i, word, word + 1, WithError);
            OfferText(HashWith(sought, SearchWords.Hash(index.Word(word))), HcpcsSearchMatch.NearWholeText, word);
        }

        Weigh(ref sought);
    }

    /// <summary>The hash of the whole text with another word in the place of one.</summary>
    private ulong HashWith(in Sought sought, ulong word)
    {
        ulong change = word - sought.Hash;
        for (int after = _sequenceCount - 1 - sought.Place; after > 0; after--)
        {
            change *= SearchWords.HashFactor;
        }

        return _textHash + change;
    }

    private void AddFound(int i, int first, int end, byte kind)
    {
        if (first < end)
        {
            var postings = index.PostingsOf(first, end);
            AddFound(i, new Found { Start = postings.Start, End = postings.End, FirstWord = first, EndWord = end, Kind = kind });
        }
    }

    /// <summary>What was found for a word is a chain; what fits best was added first.</summary>
    private void AddFound(int i, Found found)
    {
        ref var sought = ref _words[i];
        found.Next = -1;
        if (sought.First < 0)
        {
            sought.First = _foundCount;
        }
        else
        {
            _found[sought.Last].Next = _foundCount;
        }

        if (_foundCount == _found.Length)
        {
            Array.Resize(ref _found, 2 * _foundCount);
        }

        sought.Last = _foundCount;
        sought.Count += found.End - found.Start;
        _found[_foundCount++] = found;
    }

    /// <summary>A rare word weighs more, one of a few letters less. What was weighed by its whole words keeps that weight.</summary>
    private void Weigh(ref Sought sought)
    {
        if (sought.Count == 0 || sought.IsWeighed)
        {
            sought.Weight = sought.IsWeighed ? sought.Weight : MathF.Log(2 + index.RowCount);
            return;
        }

        sought.Weight = MathF.Log(1 + (float)index.RowCount / sought.Count) * Math.Min(1, (sought.Length + 1) / 5f);
        sought.IsWeighed = true;
    }

    /// <summary>Offers every row that has all words.</summary>
    private void OfferAll()
    {
        float all = CollectAll();
        for (int i = 0; i < _rowCount; i++)
        {
            int row = _rows[i];
            ref var state = ref _states[row];
            var match = state.Kind switch
            {
                <= Abbreviated => (state.All & (int)(HcpcsSearchFields.Name | HcpcsSearchFields.ShortDescription)) != 0
                    ? HcpcsSearchMatch.NameOrShortDescription
                    : HcpcsSearchMatch.Words,
                AsPrefix => HcpcsSearchMatch.WordPrefixes,
                _ => HcpcsSearchMatch.TypingError,
            };
            Offer(row, match, ScoreOf(row, state, all), (HcpcsSearchFields)state.Any);
        }
    }

    /// <summary>Offers the rows that have most of the weight of the words, where none has all words.</summary>
    private void OfferSome()
    {
        Collect(mustHaveAll: false);
        float all = 0, best = 0;
        for (int i = 0; i < _wordCount; i++)
        {
            all += _words[i].Weight;
        }

        for (int i = 0; i < _rowCount; i++)
        {
            best = Math.Max(best, _states[_rows[i]].Score);
        }

        // A word that nearly everything has is no answer to a question of many.
        float least = Math.Max(0.6f * best, 0.2f * all);
        for (int i = 0; i < _rowCount; i++)
        {
            ref var state = ref _states[_rows[i]];
            if (state.Score >= least)
            {
                Offer(_rows[i], HcpcsSearchMatch.SomeWords, ScoreOf(_rows[i], state, all), (HcpcsSearchFields)state.Any);
            }
        }
    }

    /// <summary>From 0 to 1.2: where the words are, and how much of the short description they are.</summary>
    private float ScoreOf(int row, in State state, float all) =>
        state.Score / all + 0.2f * Math.Min(1f, (float)state.InShort / Math.Max(1, index.ShortLength(row)));

    private float CollectAll()
    {
        Collect(mustHaveAll: true);
        float all = 0;
        for (int i = 0; i < _wordCount; i++)
        {
            all += _words[i].Weight;
        }

        return all;
    }

    /// <summary>Goes through what was found for each word, the rarest first; <see cref="_rows"/> are then the rows that have them.</summary>
    private void Collect(bool mustHaveAll)
    {
        for (int i = 0; i < _wordCount; i++)
        {
            int place = i;
            for (; place > 0 && _words[_order[place - 1]].Count > _words[i].Count; place--)
            {
                _order[place] = _order[place - 1];
            }

            _order[place] = i;
        }

        _pass++;
        _rowCount = 0;
        if (mustHaveAll && (_wordCount == 0 || _words[_order[0]].Count == 0))
        {
            return;
        }

        for (int step = 0; step < _wordCount; step++)
        {
            int touched = 0;
            for (int next = _words[_order[step]].First; next >= 0; next = _found[next].Next)
            {
                // Where few rows are left, reading their words is quicker than reading all rows of a common word.
                ref readonly var found = ref _found[next];
                touched = mustHaveAll && step > 0 && !found.IsRows && found.End - found.Start > WordsPerRow * _rowCount
                    ? TouchRows(found, step, touched)
                    : Touch(found, step, mustHaveAll, touched);
            }

            Fold(touched, _words[_order[step]].Weight);
            if (mustHaveAll)
            {
                _touched.AsSpan(0, touched).CopyTo(_rows);
                _rowCount = touched;
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Touch(in Found found, int step, bool mustHaveAll, int touched)
    {
        var states = _states;
        var postings = index.Postings;
        int doneBefore = _doneBefore, pass = _pass;
        byte kind = found.Kind;
        for (int i = found.Start; i < found.End; i++)
        {
            uint posting = found.IsRows ? (uint)i << SearchIndex.FieldBits | (uint)HcpcsSearchFields.Code : postings[i];
            int row = (int)(posting >> SearchIndex.FieldBits);
            byte fields = (byte)(posting & SearchIndex.FieldMask);
            ref var state = ref states[row];
            if (state.Pass != pass)
            {
                if (mustHaveAll && step > 0 || state.Done > doneBefore)
                {
                    continue;
                }

                state = new State { Pass = pass, Done = state.Done, All = byte.MaxValue, Step = byte.MaxValue };
                if (!mustHaveAll)
                {
                    _rows[_rowCount++] = row;
                }
            }
            else if (mustHaveAll && state.Matched != step)
            {
                continue;
            }

            TouchState(ref state, row, step, fields, kind, ref touched);
        }

        return touched;
    }

    private int TouchRows(in Found found, int step, int touched)
    {
        uint first = (uint)found.FirstWord << SearchIndex.FieldBits, end = (uint)found.EndWord << SearchIndex.FieldBits;
        for (int i = 0; i < _rowCount; i++)
        {
            int row = _rows[i];
            foreach (uint word in index.WordsOf(row))
            {
                if (word >= first && word < end)
                {
                    TouchState(ref _states[row], row, step, (byte)(word & SearchIndex.FieldMask), found.Kind, ref touched);
                }
            }
        }

        return touched;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void TouchState(ref State state, int row, int step, byte fields, byte kind, ref int touched)
    {
        if (state.Step != step)
        {
            state.Step = (byte)step;
            state.StepFields = fields;
            state.StepKind = kind;
            _touched[touched++] = row;
        }
        else if (kind <= Abbreviated && state.StepKind <= Abbreviated)
        {
            state.StepFields |= fields;
        }
    }

    /// <summary>Adds what was found of one word to the rows that have it.</summary>
    private void Fold(int touched, float weight)
    {
        for (int i = 0; i < touched; i++)
        {
            ref var state = ref _states[_touched[i]];
            int fields = state.StepFields;
            float worth = (fields & (int)(HcpcsSearchFields.Name | HcpcsSearchFields.ShortDescription | HcpcsSearchFields.Code)) != 0 ? 1
                : (fields & (int)HcpcsSearchFields.LongDescription) != 0 ? 0.9f : 0.8f;
            state.Score += weight * worth * (1 - 0.02f * state.StepKind);
            state.Matched++;
            state.Kind = Math.Max(state.Kind, state.StepKind);
            state.All &= state.StepFields;
            state.Any |= state.StepFields;
            state.InShort += (byte)((fields & (int)HcpcsSearchFields.ShortDescription) != 0 ? 1 : 0);
        }
    }

    /// <summary>Puts a row among the best, unless a filter refuses it.</summary>
    private void Offer(int row, HcpcsSearchMatch match, float score, HcpcsSearchFields fields)
    {
        ref var state = ref _states[row];
        state.Done = _pass;
        state.Any = (byte)fields;
        var rows = row < index.CodeCount ? table.CodeRows : table.ModifierRows;
        int sourceRow = row < index.CodeCount ? row : row - index.CodeCount;
        if (_filters is not null && !IsWanted(_filters, rows, sourceRow, row))
        {
            return;
        }

        _matched++;
        bool ended = rows.LastDay(sourceRow) < (uint)_lastDay;
        ulong rank = (ulong)(15 - (int)match) << MatchShift
            | (ulong)(Math.Min(score, 2f) * ((1 << ScoreBits - 1) - 1)) << ScoreShift
            | (ended ? 0u : 1u << RowBits)
            | MaxRow - (uint)row;
        if (_bestCount == _limit && _bestCount <= MaxInserted)
        {
            if (rank < _best[_bestCount - 1])
            {
                return;
            }

            _bestCount--;
        }

        if (_bestCount == _best.Length)
        {
            Array.Resize(ref _best, 2 * _bestCount);
        }

        int place = _bestCount++;
        for (; _limit <= MaxInserted && place > 0 && _best[place - 1] < rank; place--)
        {
            _best[place] = _best[place - 1];
        }

        _best[place] = rank;
    }

    private bool IsWanted(HcpcsSearchOptions filters, EntrySection rows, int sourceRow, int row)
    {
        if (filters.ValidOn is { } day && !rows.Validity(sourceRow).Contains(day))
        {
            return false;
        }

        if (filters.Section is { } section
            && (row >= index.CodeCount || index.Code(row) < section.First || index.Code(row) > section.Last))
        {
            return false;
        }

        if (filters is { Betos: null, PricingIndicator: null, Coverage: null })
        {
            return true;
        }

        var fields = rows.SharedFields(sourceRow);
        return (filters.Betos is not { } betos || fields.Betos == betos)
            && (filters.PricingIndicator is not { } pricing || fields.PricingIndicators.Contains(pricing))
            && (filters.Coverage is not { } coverage || fields.Coverage == coverage);
    }

    /// <summary>A word of the search.</summary>
    private struct Sought
    {
        public int Start, Length, Place, First, Last, Count;
        public ulong Hash;
        public float Weight;
        public bool IsWeighed;
    }

    /// <summary>Postings, or rows, that have a word in some way.</summary>
    private struct Found
    {
        public int Start, End, Next, FirstWord, EndWord;
        public byte Kind;
        public bool IsRows;
    }

    /// <summary>What a row has of the words, in the pass that wrote it last.</summary>
    private struct State
    {
        public int Pass, Done;
        public float Score;
        public byte Matched, Kind, All, Any, InShort, Step, StepFields, StepKind;
    }
}
