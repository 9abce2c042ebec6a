using System.Collections.Frozen;
using BenchmarkDotNet.Attributes;

namespace Hcpcs.Reference.Benchmarks;

[LookupCase("`Contains(string)`", "`FrozenSet<string>`, ignoring case", atMost: 0.3)]
public class ContainsText : LookupBenchmark
{
    private string[] _codes = [];
    private FrozenSet<string> _frozen = FrozenSet<string>.Empty;

    protected override void Prepare(HcpcsRecord[] records)
    {
        _codes = Codes.Hits(Lookup);
        _frozen = records.Select(record => record.Code.ToString()).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Codes.Count)]
    public int FrozenSet()
    {
        int found = 0;
        var frozen = _frozen;
        foreach (string code in _codes)
        {
            if (frozen.Contains(code))
            {
                found++;
            }
        }

        return found;
    }

    [Benchmark(OperationsPerInvoke = Codes.Count)]
    public int Library()
    {
        int found = 0;
        var lookup = Lookup;
        foreach (string code in _codes)
        {
            if (lookup.Contains(code))
            {
                found++;
            }
        }

        return found;
    }
}
