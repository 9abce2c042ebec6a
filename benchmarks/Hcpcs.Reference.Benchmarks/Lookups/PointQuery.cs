using BenchmarkDotNet.Attributes;

namespace Hcpcs.Reference.Benchmarks;

[LookupCase("one point query", "SQLite in memory, a prepared statement that selects the same fields", atMost: 0.01)]
public class PointQuery : LookupBenchmark
{
    private string[] _codes = [];
    private SqliteTable _table = null!;

    protected override void Prepare(HcpcsRecord[] records)
    {
        _codes = Codes.Hits(Lookup);
        _table = SqliteTable.Of(records);
    }

    [GlobalCleanup]
    public void Cleanup() => _table.Dispose();

    [Benchmark(Baseline = true, OperationsPerInvoke = Codes.Count)]
    public int Sqlite()
    {
        int sum = 0;
        var table = _table;
        foreach (string code in _codes)
        {
            if (table.TryGetCoverage(code, out char coverage))
            {
                sum += coverage;
            }
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Codes.Count)]
    public int Library()
    {
        int sum = 0;
        var lookup = Lookup;
        foreach (string code in _codes)
        {
            if (lookup.TryGet(code, out var record))
            {
                sum += Read(record);
            }
        }

        return sum;
    }
}
