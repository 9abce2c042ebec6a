using BenchmarkDotNet.Attributes;

namespace Hcpcs.Reference.Benchmarks;

[LookupCase(
    "the same with a date a code", "a loop: transcoding, the frozen dictionary's span lookup, two date comparisons", atMost: 0.2)]
public class BatchOwnDates : BatchBenchmark
{
    private readonly DateOnly[] _dates = ClaimDates.Make(Count);

    [Benchmark(Baseline = true, OperationsPerInvoke = Count)]
    public HcpcsStatus Loop()
    {
        for (int i = 0; i < Count; i++)
        {
            Statuses[i] = StatusByHand(i, _dates[i]);
        }

        return Statuses[^1];
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public HcpcsStatus Library()
    {
        Lookup.GetStatuses(Text, HcpcsCode.Length, _dates, Statuses);
        return Statuses[^1];
    }
}
