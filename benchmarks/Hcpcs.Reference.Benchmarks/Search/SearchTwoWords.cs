using BenchmarkDotNet.Attributes;
using Microsoft.Extensions.DependencyInjection;

namespace Hcpcs.Reference.Benchmarks;

[LookupCase("search of two words, 50 queries in turn", "SQLite FTS5 in memory, a prepared statement ordered by bm25", atMost: 0.2)]
public class SearchTwoWords : LookupBenchmark
{
    private static readonly HcpcsSearchOptions s_options = new() { Limit = FullTextTable.Limit };

    private IHcpcsSearch _search = null!;
    private FullTextTable _table = null!;

    protected override void Prepare(HcpcsRecord[] records)
    {
        _search = new ServiceCollection().AddHcpcsReference().BuildServiceProvider().GetRequiredService<IHcpcsSearch>();
        _table = FullTextTable.Of(records, Lookup.GetProductNames);
    }

    [GlobalCleanup]
    public void Cleanup() => _table.Dispose();

    [Benchmark(Baseline = true, OperationsPerInvoke = SearchTimes.QueryCount)]
    public int Sqlite()
    {
        int sum = 0;
        foreach (string query in SearchTimes.Queries)
        {
            sum += _table.Search(query);
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = SearchTimes.QueryCount)]
    public int Library()
    {
        int sum = 0;
        foreach (string query in SearchTimes.Queries)
        {
            sum += _search.Search(query, s_options).Hits.Count;
        }

        return sum;
    }
}
