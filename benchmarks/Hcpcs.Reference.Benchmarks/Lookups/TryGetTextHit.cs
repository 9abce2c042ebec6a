using System.Collections.Frozen;
using BenchmarkDotNet.Attributes;

namespace Hcpcs.Reference.Benchmarks;

[LookupCase("`TryGet(string)` hit", "`FrozenDictionary<string, HcpcsRecord>`, ignoring case", atMost: 0.35)]
public class TryGetTextHit : LookupBenchmark
{
    private string[] _codes = [];
    private FrozenDictionary<string, HcpcsRecord> _frozen = FrozenDictionary<string, HcpcsRecord>.Empty;

    protected override void Prepare(HcpcsRecord[] records)
    {
        _codes = Codes.Hits(Lookup);
        _frozen = records.ToFrozenDictionary(record => record.Code.ToString(), StringComparer.OrdinalIgnoreCase);
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Codes.Count)]
    public int FrozenDictionary()
    {
        int sum = 0;
        var frozen = _frozen;
        foreach (string code in _codes)
        {
            if (frozen.TryGetValue(code, out var record))
            {
                sum += Read(record);
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
