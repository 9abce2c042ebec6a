using BenchmarkDotNet.Attributes;

namespace Hcpcs.Reference.Benchmarks;

[LookupCase("GetStatus of a code and a day over ten releases, with meaning and evidence", "GetStatus of the plain table", atMost: 3)]
public class HistoryStatus : LookupBenchmark
{
    private readonly HcpcsHistory _history = HcpcsHistory.Embedded;
    private readonly DateOnly[] _days = ClaimDates.Make(Codes.Count);
    private HcpcsCode[] _codes = [];

    protected override void Prepare(HcpcsRecord[] records) => _codes = Array.ConvertAll(Codes.Hits(Lookup), HcpcsCode.Parse);

    [Benchmark(Baseline = true, OperationsPerInvoke = Codes.Count)]
    public int Table()
    {
        int sum = 0;
        for (int i = 0; i < _codes.Length; i++)
        {
            sum += (int)HcpcsTable.Embedded.GetStatus(_codes[i], _days[i]);
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Codes.Count)]
    public int Library()
    {
        int sum = 0;
        for (int i = 0; i < _codes.Length; i++)
        {
            sum += (int)_history.GetStatus(_codes[i], _days[i]).Status;
        }

        return sum;
    }
}
