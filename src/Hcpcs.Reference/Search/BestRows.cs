namespace Hcpcs.Reference;

// The best rows so far, as many as the limit lets stay, and how many there are in all.
internal sealed class BestRows
{
    // A rank, from its lowest bit: the row (lower is better), the match, the score, whether it has not ended, the tier of the match.
    private const int RowBits = SearchIndex.MaxRowBits, MatchShift = RowBits, MatchBits = 4, ScoreShift = MatchShift + MatchBits, ScoreBits = 20,
        LiveShift = ScoreShift + ScoreBits, TierShift = LiveShift + 1;

    // So many rows at most are kept in order while they are found.
    private const int MaxInserted = 256;

    private const uint MaxRow = (1 << RowBits) - 1;

    private ulong[] _ranks = new ulong[64];
    private int _limit;

    // The number of rows kept.
    public int Count { get; private set; }

    // The number of rows added or counted, those that were not kept included.
    public int Total { get; private set; }

    // Whether no row that matches a word only by its beginning or with an error can come among those that are kept.
    public bool HasOnlyWholeWords => _limit == 0
        || _limit <= MaxInserted && Count == _limit && _ranks[Count - 1] >> TierShift > 15 - (uint)MatchRank.NearWholeText;

    // A row with how it matches, the best first.
    public (int Row, MatchRank Match) this[int i] =>
        ((int)(MaxRow - (uint)(_ranks[i] & MaxRow)), (MatchRank)(15 - (int)(_ranks[i] >> MatchShift & 15)));

    // Begins with none.
    public void Begin(int limit)
    {
        _limit = limit;
        Count = Total = 0;
    }

    // Counts rows without keeping them.
    public void AddUnranked(int rows) => Total += rows;

    // Adds a row, which must not have been added before.
    public void Add(int row, MatchRank match, float score, bool isEnded, bool isReport)
    {
        Total++;
        if (_limit == 0)
        {
            return;
        }

        // Whether all words are in one field is for the score to weigh. A report that has a word is no better than a thing that begins so.
        var tier = match is not (MatchRank.NameOrShortDescription or MatchRank.Words) ? match
            : isReport ? MatchRank.WordPrefixes
            : MatchRank.NameOrShortDescription;
        ulong rank = (ulong)(15 - (int)tier) << TierShift
            | (isEnded ? 0ul : 1ul << LiveShift)
            | (ulong)(Math.Clamp(score, 0f, 4f) * ((1 << ScoreBits - 2) - 1)) << ScoreShift
            | (ulong)(15 - (int)match) << MatchShift
            | MaxRow - (uint)row;
        if (Count == _limit && Count <= MaxInserted)
        {
            if (rank < _ranks[Count - 1])
            {
                return;
            }

            Count--;
        }

        if (Count == _ranks.Length)
        {
            Array.Resize(ref _ranks, 2 * Count);
        }

        int place = Count++;
        for (; _limit <= MaxInserted && place > 0 && _ranks[place - 1] < rank; place--)
        {
            _ranks[place] = _ranks[place - 1];
        }

        _ranks[place] = rank;
    }

    // Puts many rows in order, once all are there: keeping so many in order all the time would take longer.
    public void Finish()
    {
        if (_limit > MaxInserted)
        {
            var ranks = _ranks.AsSpan(0, Count);
            ranks.Sort();
            ranks.Reverse();
            Count = Math.Min(Count, _limit);
        }
    }
}
