using System.Collections.Frozen;
using BenchmarkDotNet.Attributes;

namespace Hcpcs.Reference.Benchmarks;

[LookupCase("`TryGet(HcpcsCode)` hit", "`FrozenDictionary<HcpcsCode, HcpcsRecord>`", atMost: 0.58)]
public class TryGetCodeHit : LookupBenchmark
{
    private HcpcsCode[] _codes = [];
    private FrozenDictionary<HcpcsCode, HcpcsRecord> _frozen = FrozenDictionary<HcpcsCode, HcpcsRecord>.Empty;

    protected override void Prepare(HcpcsRecord[] records)
    {
        _codes = Array.ConvertAll(Codes.Hits(Lookup), HcpcsCode.Parse);
        _frozen = records.ToFrozenDictionary(record => record.Code);
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Codes.Count)]
    public int FrozenDictionary()
    {
        int sum = 0;
        var frozen = _frozen;
        foreach (var code in _codes)
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
        foreach (var code in _codes)
        {
            if (lookup.TryGet(code, out var record))
            {
                sum += Read(record);
            }
        }

        return sum;
    }
}
