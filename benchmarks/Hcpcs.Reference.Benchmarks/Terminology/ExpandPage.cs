using BenchmarkDotNet.Attributes;

namespace Hcpcs.Reference.Benchmarks;

/// <summary>A page of twenty of a value set, with a filter and the total: two words, as people type them.</summary>
[LookupCase("expand, a page of 20 with filter and total", "100 us", atMost: 1, PeerNanoseconds = 100_000)]
[MemoryDiagnoser]
public class ExpandPage
{
    private readonly HcpcsTerminology _terminology = new(HcpcsTable.Embedded);

    [GlobalSetup]
    public void Setup() => Library();

    [Benchmark(OperationsPerInvoke = SearchTimes.QueryCount)]
    public int Library()
    {
        int found = 0;
        foreach (string query in SearchTimes.Queries)
        {
            found += _terminology.Expand(HcpcsValueSet.Codes, new HcpcsExpansionOptions { Filter = query, Count = 20 }).Total;
        }

        return found;
    }
}
