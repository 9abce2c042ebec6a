using BenchmarkDotNet.Attributes;

namespace Hcpcs.Reference.Benchmarks;

[LookupCase("text to record in a release of the history as it stood, warm", "the plain table", atMost: 1.2)]
public class HistoryLookup : LookupBenchmark
{
    private readonly HcpcsTable _table = HcpcsTable.Embedded;
    private readonly HcpcsTable _known = HcpcsHistory.Embedded.AsKnownIn(HcpcsHistory.Embedded.Releases[^1].Version);
    private string[] _hits = [];

    protected override void Prepare(HcpcsRecord[] records)
    {
        _hits = Codes.Hits(Lookup);
        _ = _table.EnumerateCodes().Count();
        _ = _known.EnumerateCodes().Count();
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Codes.Count)]
    public int Table() => Sum(_table);

    [Benchmark(OperationsPerInvoke = Codes.Count)]
    public int Library() => Sum(_known);

    private int Sum(HcpcsTable lookup)
    {
        int sum = 0;
        foreach (string code in _hits)
        {
            sum += Read(lookup.Find(code)!);
        }

        return sum;
    }
}
