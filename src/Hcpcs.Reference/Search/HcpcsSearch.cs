namespace Hcpcs.Reference;

/// <summary>Searches a lookup by an index of its words.</summary>
/// <remarks>
/// The index is made by the first call, some milliseconds' work, kept for as long as the lookup is, and shared by all who search the same
/// lookup. A lookup that is not a <see cref="HcpcsTable"/> is searched as it is then: its records are copied into a table of their own. Of a
/// <see cref="IReplaceableHcpcsLookup"/> each call searches the release that is in use when it begins; one whose
/// <see cref="IReplaceableHcpcsLookup.Current"/> is another object each time pays for an index each time. Safe to use from any thread. A search
/// allocates its hits. docs/guide/search.md has the ranking.
/// </remarks>
public sealed class HcpcsSearch : IHcpcsSearch
{
    /// <summary>Makes a search over a lookup. This asks the lookup nothing.</summary>
    /// <param name="lookup">The lookup.</param>
    /// <exception cref="ArgumentNullException"><paramref name="lookup"/> is <see langword="null"/>.</exception>
    public HcpcsSearch(IHcpcsLookup lookup)
    {
        ArgumentNullException.ThrowIfNull(lookup);
        Lookup = lookup;
    }

    /// <summary>The lookup that is searched.</summary>
    public IHcpcsLookup Lookup { get; }

    /// <inheritdoc/>
    public HcpcsSearchResult Search(string text, HcpcsSearchOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        options ??= HcpcsSearchOptions.Default;
        var index = SearchIndex.Of(Lookup.Pin());
        var run = index.TakeRun();
        run.Search(text, options.Reach, new SearchFilter(index, options));
        var result = run.Total == 0 ? HcpcsSearchResult.Nothing : new HcpcsSearchResult { Hits = Hits(text, options, index, run), Total = run.Total };
        index.GiveBack(run);
        return result;
    }

    /// <inheritdoc/>
    public HcpcsCompletionResult Complete(string prefix, HcpcsSearchOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(prefix);
        options ??= HcpcsSearchOptions.Default;
        var index = SearchIndex.Of(Lookup.Pin());
        var run = index.TakeRun();
        var result = new CompletionList(index, run, prefix, options).Make();
        index.GiveBack(run);
        return result;
    }

    private static ValueList<HcpcsSearchHit> Hits(string text, HcpcsSearchOptions options, SearchIndex index, SearchRun run)
    {
        var hits = new HcpcsSearchHit[Math.Max(0, run.Count - options.Offset)];
        for (int i = 0; i < hits.Length; i++)
        {
            var (row, match, fields) = run[options.Offset + i];
            hits[i] = new HcpcsSearchHit { Entry = index.Entry(row), Match = match, Fields = fields, Query = text };
        }

        return new ValueList<HcpcsSearchHit>(hits);
    }
}
