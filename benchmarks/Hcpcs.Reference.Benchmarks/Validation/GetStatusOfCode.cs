using System.Collections.Frozen;
using BenchmarkDotNet.Attributes;

namespace Hcpcs.Reference.Benchmarks;

[LookupCase(
    "`GetStatus(HcpcsCode, DateOnly)`", "`FrozenDictionary<string, HcpcsRecord>`, ignoring case, and two date comparisons", atMost: 0.35)]
public class GetStatusOfCode : LookupBenchmark
{
    private string[] _texts = [];
    private HcpcsCode[] _codes = [];
    private DateOnly[] _dates = [];
    private FrozenDictionary<string, HcpcsRecord> _frozen = FrozenDictionary<string, HcpcsRecord>.Empty;

    protected override void Prepare(HcpcsRecord[] records)
    {
        _texts = Codes.Hits(Lookup);
        _codes = Array.ConvertAll(_texts, HcpcsCode.Parse);
        _dates = ClaimDates.Make(Codes.Count);
        _frozen = records.ToFrozenDictionary(record => record.Code.ToString(), StringComparer.OrdinalIgnoreCase);
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Codes.Count)]
    public int FrozenDictionary()
    {
        int valid = 0;
        for (int i = 0; i < _texts.Length; i++)
        {
            if (_frozen.TryGetValue(_texts[i], out var record) && ClaimDates.IsValid(record, _dates[i]))
            {
                valid++;
            }
        }

        return valid;
    }

    [Benchmark(OperationsPerInvoke = Codes.Count)]
    public int Library()
    {
        int valid = 0;
        var lookup = Lookup;
        for (int i = 0; i < _codes.Length; i++)
        {
            if (lookup.GetStatus(_codes[i], _dates[i]) == HcpcsStatus.Valid)
            {
                valid++;
            }
        }

        return valid;
    }
}
