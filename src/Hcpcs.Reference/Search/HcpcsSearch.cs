namespace Hcpcs.Reference;

/// <summary>Searches a table by an index of its words, which is built once, here, from the table in place.</summary>
/// <remarks>Immutable and safe to use from any thread. A search allocates its hits. docs/search.md has the ranking.</remarks>
public sealed class HcpcsSearch : IHcpcsSearch
{
    private const int MaxWordCompletions = 3;

    private readonly HcpcsTable _table;
    private readonly SearchIndex _index;

    // What the last search worked with, for the next one; searches at the same time make their own.
    private SearchRun? _idle;

    /// <summary>Builds the index of a table, some milliseconds' work.</summary>
    /// <param name="table">The table.</param>
    /// <exception cref="ArgumentNullException"><paramref name="table"/> is <see langword="null"/>.</exception>
    public HcpcsSearch(HcpcsTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        _table = table;
        _index = new SearchIndex(new SearchIndexBuilder(table));
        GC.KeepAlive(table);
    }

    /// <inheritdoc/>
    public IHcpcsLookup Lookup => _table;

    /// <inheritdoc/>
    public IReadOnlyList<HcpcsSearchHit> Search(string text, HcpcsSearchOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var run = Interlocked.Exchange(ref _idle, null) ?? new SearchRun(_table, _index);
        run.Search(text, options?.Limit ?? HcpcsSearchOptions.DefaultLimit, options);
        var hits = run.Count == 0 ? [] : new HcpcsSearchHit[run.Count];
        for (int i = 0; i < hits.Length; i++)
        {
            var (row, match, fields) = run.RankAt(i);
            hits[i] = new HcpcsSearchHit(_index.Code(row), _index.Modifier(row), match, fields, text);
        }

        _idle = run;
        GC.KeepAlive(_table);
        return hits;
    }

    /// <inheritdoc/>
    public IReadOnlyList<HcpcsCompletion> Complete(string prefix, int limit = 10)
    {
        ArgumentNullException.ThrowIfNull(prefix);
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        var run = Interlocked.Exchange(ref _idle, null) ?? new SearchRun(_table, _index);
        var completions = new List<HcpcsCompletion>(Math.Min(limit, 64));
        string typed = prefix.Trim();
        if (typed.Length is > 0 and <= SearchWords.MaxTextLength)
        {
            AddCodes(completions, typed, limit);
            AddNames(completions, typed, limit);
            AddWords(completions, prefix, limit, run);
            AddEntries(completions, typed, limit, run);
        }

        _idle = run;
        GC.KeepAlive(_table);
        return completions;
    }

    private void AddCodes(List<HcpcsCompletion> completions, string typed, int limit)
    {
        if (typed.Length > HcpcsCode.Length)
        {
            return;
        }

        Span<char> lower = stackalloc char[HcpcsCode.Length];
        int length = typed.AsSpan().ToLowerInvariant(lower);
        int modifier = _index.FindModifier(lower[..length]);
        if (modifier >= 0)
        {
            completions.Add(Completion(HcpcsCompletionKind.Code, modifier, ShortDescription(modifier)));
        }

        var (first, end) = _index.FindCodes(lower[..length]);
        for (int row = first; row < end && completions.Count < limit; row++)
        {
            completions.Add(Completion(HcpcsCompletionKind.Code, row, ShortDescription(row)));
        }
    }

    private void AddNames(List<HcpcsCompletion> completions, string typed, int limit)
    {
        if (completions.Count < limit)
        {
            foreach (var (name, row) in _index.FindNames(typed))
            {
                completions.Add(Completion(HcpcsCompletionKind.Name, row, name));
                if (completions.Count == limit)
                {
                    return;
                }
            }
        }
    }

    private void AddWords(List<HcpcsCompletion> completions, string prefix, int limit, SearchRun run)
    {
        if (completions.Count >= limit)
        {
            return;
        }

        Span<int> words = stackalloc int[MaxWordCompletions];
        int count = run.CompleteLastWord(prefix, words[..Math.Min(words.Length, limit - completions.Count)]);
        if (count == 0)
        {
            return;
        }

        int lastStart = 0;
        Span<char> buffer = stackalloc char[SearchWords.MaxLength];
        for (int place = 0; SearchWords.Next(prefix, ref place, buffer, out int start, out _, out _);)
        {
            lastStart = start;
        }

        foreach (int word in words[..count])
        {
            string text = string.Concat(prefix.AsSpan(0, lastStart), _index.Word(word));
            if (!completions.Exists(known => known.Text.Equals(text, StringComparison.OrdinalIgnoreCase)))
            {
                completions.Add(new HcpcsCompletion(HcpcsCompletionKind.Word, text, default, default));
            }
        }
    }

    private void AddEntries(List<HcpcsCompletion> completions, string typed, int limit, SearchRun run)
    {
        if (completions.Count >= limit)
        {
            return;
        }

        run.Search(typed, limit, filters: null);
        int before = completions.Count;
        for (int i = 0; i < run.Count && completions.Count < limit; i++)
        {
            var entry = Completion(HcpcsCompletionKind.Entry, run.RankAt(i).Row, string.Empty);
            bool known = false;
            for (int j = 0; j < before; j++)
            {
                known |= completions[j].Code == entry.Code && completions[j].Modifier == entry.Modifier;
            }

            if (!known)
            {
                completions.Add(entry with { Text = ShortDescription(run.RankAt(i).Row) });
            }
        }
    }

    private HcpcsCompletion Completion(HcpcsCompletionKind kind, int row, string text) =>
        new(kind, text, _index.Code(row), _index.Modifier(row));

    private string ShortDescription(int row) => row < _index.CodeCount
        ? _table.CodeRows.ReadShortDescription(row)
        : _table.ModifierRows.ReadShortDescription(row - _index.CodeCount);
}
