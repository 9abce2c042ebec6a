using BenchmarkDotNet.Attributes;

namespace Hcpcs.Reference.Benchmarks;

[LookupCase("`TryGet(string)` hit", "`Dictionary<string, HcpcsRecord>`, ordinal", atMost: 0.55)]
public class TryGetTextHitOrdinal : LookupBenchmark
{
    private string[] _codes = [];
    private Dictionary<string, HcpcsRecord> _dictionary = [];

    protected override void Prepare(HcpcsRecord[] records)
    {
        _codes = Codes.Hits(Lookup);
        _dictionary = records.ToDictionary(record => record.Code.ToString());
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Codes.Count)]
    public int Dictionary()
    {
        int sum = 0;
        var dictionary = _dictionary;
        foreach (string code in _codes)
        {
            if (dictionary.TryGetValue(code, out var record))
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
