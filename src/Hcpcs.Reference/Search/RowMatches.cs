using System.Runtime.CompilerServices;

namespace Hcpcs.Reference;

// Which rows have the words of a search, what each has of them, and which rows need not be looked at again.
internal sealed class RowMatches(SearchIndex index, SearchQuery query, WordCandidates candidates)
{
    // About how many words a row has.
    private const int WordsPerRow = 20;

    private readonly State[] _states = new State[index.RowCount];
    private readonly int[] _touched = new int[index.RowCount];
    private readonly int[] _rows = new int[index.RowCount];
    private readonly RowSet _done = new(index.RowCount), _excluded = new(index.RowCount);
    private readonly RowSet _withAll = new(index.RowCount), _withWord = new(index.RowCount);
    private readonly int[] _order = new int[SearchWords.MaxWords];
    private int _rowCount;
    private int _pass;

    // The rows that Collect found.
    public ReadOnlySpan<int> Rows => _rows.AsSpan(0, _rowCount);

    // What a row has of the words.
    public ref readonly State this[int row] => ref _states[row];

    // Begins another search.
    public void Begin()
    {
        if (_pass > int.MaxValue / 2)
        {
            Array.Clear(_states);
            _pass = 0;
        }

        _done.Clear();
        _excluded.Clear();
    }

    // Whether a row was done with since the search began.
    public bool IsDone(int row) => _done.Contains(row);

    // Is done with a row, and keeps in which fields it has the words. It is collected no more in this search.
    public void SetDone(int row, HcpcsSearchFields fields)
    {
        _done.Add(row);
        _states[row].Any = (byte)fields;
    }

    // Takes a row out of what was found.
    // Returns: Whether it was found and is not out already.
    public bool Exclude(int row)
    {
        bool isThere = IsDone(row) && !IsExcluded(row);
        if (isThere)
        {
            _excluded.Add(row);
        }

        return isThere;
    }

    // Whether a row was taken out.
    public bool IsExcluded(int row) => _excluded.Contains(row);

    // Goes through what was found for each word, the rarest first; Rows are then those that have all, or any.
    public void Collect(bool mustHaveAll)
    {
        Order();
        _pass++;
        _rowCount = 0;
        if (mustHaveAll && candidates.Count(_order[0]) == 0)
        {
            return;
        }

        for (int step = 0; step < (mustHaveAll ? query.Count : query.RequiredCount); step++)
        {
            int touched = 0;
            for (int next = candidates.First(_order[step]); next >= 0; next = candidates[next].Next)
            {
                // Where few rows are left, reading their words is quicker than reading all rows of a common word.
                ref readonly var found = ref candidates[next];
                touched = mustHaveAll && step > 0 && !found.IsRows && found.End - found.Start > WordsPerRow * _rowCount
                    ? TouchRows(found, step, touched)
                    : Touch(found, step, mustHaveAll, touched);
            }

            bool isRequired = query.IsRequired(_order[step]);
            Fold(touched, candidates.Weight(_order[step]), isRequired);
            if (mustHaveAll && isRequired)
            {
                _touched.AsSpan(0, touched).CopyTo(_rows);
                _rowCount = touched;
            }
        }
    }

    // Is done with all rows that have all words: which they are, not what they have, for a small part of the time.
    // Returns: How many of them were not done with before and pass a filter.
    public int FinishUnranked(in SearchFilter filter)
    {
        if (query.RequiredCount == 0)
        {
            return 0;
        }

        Order();
        int count = 0;
        for (int step = 0; step < query.RequiredCount; step++)
        {
            int word = _order[step];
            if (step == 0)
            {
                _withAll.Clear();
                Mark(word, _withAll);
                count = _withAll.Remove(_done);
            }
            else if (candidates.Count(word) > WordsPerRow * count)
            {
                count = KeepRowsWith(word);
            }
            else
            {
                _withWord.Clear();
                Mark(word, _withWord);
                count = _withAll.Keep(_withWord);
            }
        }

        _done.Add(_withAll);
        if (filter.PassesAll)
        {
            return count;
        }

        count = 0;
        for (int row = _withAll.Next(0); row >= 0; row = _withAll.Next(row + 1))
        {
            count += filter.Passes(row) ? 1 : 0;
        }

        return count;
    }

    // The words from the rarest on; those that need not be there after those that must.
    private void Order()
    {
        for (int i = 0; i < query.Count; i++)
        {
            int place = i;
            for (; place > 0 && (query.IsRequired(i) == query.IsRequired(_order[place - 1])
                ? candidates.Count(_order[place - 1]) > candidates.Count(i)
                : query.IsRequired(i)); place--)
            {
                _order[place] = _order[place - 1];
            }

            _order[place] = i;
        }
    }

    // Adds the rows that have a word in some way to a set.
    private void Mark(int word, RowSet rows)
    {
        for (int next = candidates.First(word); next >= 0; next = candidates[next].Next)
        {
            ref readonly var found = ref candidates[next];
            if (found.IsRows)
            {
                rows.Add(found.Start, found.End);
            }
            else if (found.Kind == WordKind.AsPrefix && query[word] is [var initial] && index.RowsOfInitial(initial) is { } known)
            {
                rows.Add(known);
            }
            else
            {
                rows.Add(index.Postings[found.Start..found.End]);
            }
        }
    }

    // Keeps of the rows with all words those that have another one too: few, whose words are read more quickly than its postings.
    private int KeepRowsWith(int word)
    {
        int count = 0;
        for (int row = _withAll.Next(0); row >= 0; row = _withAll.Next(row + 1))
        {
            bool has = false;
            for (int next = candidates.First(word); next >= 0 && !has; next = candidates[next].Next)
            {
                has = Has(row, candidates[next]);
            }

            if (has)
            {
                count++;
            }
            else
            {
                _withAll.Remove(row);
            }
        }

        return count;
    }

    private bool Has(int row, in WordCandidates.Found found)
    {
        if (found.IsRows)
        {
            return row >= found.Start && row < found.End;
        }

        uint first = (uint)found.FirstWord << SearchIndex.FieldBits, end = (uint)found.EndWord << SearchIndex.FieldBits;
        foreach (uint word in index.WordsOf(row))
        {
            if (word >= first && word < end)
            {
                return true;
            }
        }

        return false;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Touch(in WordCandidates.Found found, int step, bool mustHaveAll, int touched)
    {
        var states = _states;
        var postings = index.Postings;
        int pass = _pass, requiredCount = query.RequiredCount;
        var kind = found.Kind;
        for (int i = found.Start; i < found.End; i++)
        {
            uint posting = found.IsRows ? (uint)i << SearchIndex.FieldBits | (uint)HcpcsSearchFields.Code : postings[i];
            int row = (int)(posting >> SearchIndex.FieldBits);
            byte fields = (byte)(posting & SearchIndex.FieldMask);
            ref var state = ref states[row];
            if (state.Pass != pass)
            {
                if (mustHaveAll && step > 0 || _done.Contains(row))
                {
                    continue;
                }

                state = new State { Pass = pass, All = byte.MaxValue, Step = byte.MaxValue };
                if (!mustHaveAll)
                {
                    _rows[_rowCount++] = row;
                }
            }
            else if (mustHaveAll && state.Matched < Math.Min(step, requiredCount))
            {
                continue;
            }

            TouchState(ref state, row, step, fields, kind, ref touched);
        }

        return touched;
    }

    private int TouchRows(in WordCandidates.Found found, int step, int touched)
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
    private void TouchState(ref State state, int row, int step, byte fields, WordKind kind, ref int touched)
    {
        if (state.Step != step)
        {
            state.Step = (byte)step;
            state.StepFields = fields;
            state.StepKind = kind;
            _touched[touched++] = row;
        }
        else if (kind <= WordKind.Abbreviated && state.StepKind <= WordKind.Abbreviated)
        {
            state.StepFields |= fields;
        }
    }

    // Adds what was found of one word to the rows that have it.
    private void Fold(int touched, float weight, bool isRequired)
    {
        for (int i = 0; i < touched; i++)
        {
            ref var state = ref _states[_touched[i]];
            int fields = state.StepFields;
            float worth = (fields & (int)(HcpcsSearchFields.Name | HcpcsSearchFields.ShortDescription | HcpcsSearchFields.Code)) != 0 ? 1
                : (fields & (int)HcpcsSearchFields.LongDescription) != 0 ? 0.9f : (fields & (int)HcpcsSearchFields.Note) != 0 ? 0.7f : 0.4f;
            if ((fields & SearchIndex.Head) != 0)
            {
                worth += 0.2f;
            }

            state.Score += weight * worth * (1 - 0.02f * (int)state.StepKind);
            state.Any |= state.StepFields;
            if (isRequired)
            {
                state.Matched++;
                state.Kind = (WordKind)Math.Max((byte)state.Kind, (byte)state.StepKind);
                state.All &= state.StepFields;
            }

            state.InShort += (byte)((fields & (int)HcpcsSearchFields.ShortDescription) != 0 ? 1 : 0);
        }
    }

    // What a row has of the words, in the pass that wrote it last: the worst kind, the fields that have all words and that have any, how
    // many are in the short description.
    internal struct State
    {
        public int Pass;
        public float Score;
        public byte Matched, All, Any, InShort, Step, StepFields;
        public WordKind Kind, StepKind;
    }
}
