namespace Hcpcs.Reference;

/// <summary>Searches a lookup by an index of its words.</summary>
/// <remarks>
/// The first call makes the index, which takes some milliseconds. It is kept as long as the lookup and shared by all searches of the same
/// lookup. For a lookup that is not a <see cref="HcpcsTable"/>, the records are copied into a table at the first call. For an <see
/// cref="IReplaceable{T}"/>, each call searches the release in use when the call begins; if <see
/// cref="IReplaceable{T}.Current"/> is a new object each time, each call makes an index. Safe to use from any thread. A search
/// allocates only what it gives. docs/guide/search.md has the ranking.
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
        var result = HcpcsSearchResult.Nothing;
        if (run.Total > 0 || run.Pointers.Count > 0 || run.Aliases.Count > 0)
        {
            var hits = Hits(text, options, index, run);
            int next = options.Offset + hits.Count;
            result = new HcpcsSearchResult
            {
                Hits = hits,
                Total = run.Total,
                NextOffset = !hits.IsEmpty && next < run.Total ? next : null,
                Groups = options.CountGroups ? [.. run.CountGroups()] : default,
                AlsoCalled = run.Aliases.Count == 0 ? default : [.. run.Aliases],
                Pointers = run.Pointers.Count == 0 ? default : [.. run.Pointers],
            };
        }

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

    /// <summary>Writes all that a search of the release needs, for one that runs elsewhere, such as in a browser.</summary>
    /// <param name="stream">
    /// Is given one JSON object in UTF-8. It has the texts, dates and traits of every entry, and the tables of words. docs/guide/site.md describes its members.
    /// The same table gives the same bytes.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public void WriteIndex(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        SearchIndexJson.Write(SearchIndex.Of(Lookup.Pin()), stream);
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
