namespace Hcpcs.Reference.Benchmarks;

/// <summary>
/// What people type, with what should be found: the figures of success at 1, 3 and 10 over such a file, as its README defines them. The
/// tests measure by the same code.
/// </summary>
internal sealed class SearchQueries
{
    private readonly Query[] _queries;

    private SearchQueries(Query[] queries) => _queries = queries;

    /// <summary>The number of queries.</summary>
    public int Count => _queries.Length;

    /// <summary>Reads a file of queries: tab-separated, one header line, five columns.</summary>
    public static SearchQueries Read(string path) => new(
        [.. from line in File.ReadLines(path).Skip(1)
            let cells = line.Split('\t')
            where cells.Length >= 4
            let best = Codes(cells[2])
            let acceptable = Codes(cells[3])
            select new Query(cells[0], cells[1], best.Length > 0 ? best : acceptable, acceptable)]);

    /// <summary>How many queries succeed within the first hits.</summary>
    public QualityFigure Success(HcpcsSearch search, int first)
    {
        var missed = new List<string>();
        foreach (var query in _queries)
        {
            string[] hits = [.. search.Search(query.Text, new HcpcsSearchOptions { Limit = 10 }).Hits.Select(hit => hit.Identity)];
            bool succeeds = query.Kind is "none"
                ? hits.All(query.Acceptable.Contains)
                : hits.Take(first).Any((first == 10 ? query.Acceptable : query.Best).Contains);
            if (!succeeds)
            {
                missed.Add($"{query.Text} ({query.Kind}): {string.Join(' ', hits)}; wanted {string.Join(' ', query.Best.Take(6))}");
            }
        }

        return new QualityFigure(_queries.Length, missed);
    }

    private static string[] Codes(string cell) => cell.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private sealed record Query(string Text, string Kind, string[] Best, string[] Acceptable);
}
