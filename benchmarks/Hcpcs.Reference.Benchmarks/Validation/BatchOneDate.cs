using BenchmarkDotNet.Attributes;

namespace Hcpcs.Reference.Benchmarks;

[LookupCase(
    "a batch of 1,000,000 UTF-8 codes, one date", "a loop: transcoding, the frozen dictionary's span lookup, two date comparisons", atMost: 0.1)]
public class BatchOneDate : BatchBenchmark
{
    [Benchmark(Baseline = true, OperationsPerInvoke = Count)]
    public HcpcsStatus Loop()
    {
        for (int i = 0; i < Count; i++)
        {
            Statuses[i] = StatusByHand(i, ClaimDates.OneDay);
        }

        return Statuses[^1];
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public HcpcsStatus Library()
    {
        Lookup.GetStatuses(Text, HcpcsCode.Length, ClaimDates.OneDay, Statuses);
        return Statuses[^1];
    }
}
