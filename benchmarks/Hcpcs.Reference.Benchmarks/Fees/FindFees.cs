using BenchmarkDotNet.Attributes;
using Microsoft.Extensions.DependencyInjection;

namespace Hcpcs.Reference.Benchmarks;

/// <summary>What the fee files say of a code, once it was asked before: every code of the release in a shuffle, through the interface as DI gives it.</summary>
[LookupCase("a code's fees, asked again", "100 ns", atMost: 1, PeerNanoseconds = 100)]
[MemoryDiagnoser]
public class FindFees
{
    private IHcpcsFees _fees = null!;
    private HcpcsCode[] _codes = [];

    [GlobalSetup]
    public void Setup()
    {
        var services = new ServiceCollection().AddHcpcsReference().AddHcpcsFees().BuildServiceProvider();
        _fees = services.GetRequiredService<IHcpcsFees>();
        _codes = Array.ConvertAll(Codes.Hits(services.GetRequiredService<IHcpcsLookup>()), HcpcsCode.Parse);
        Library();
    }

    [Benchmark(OperationsPerInvoke = Codes.Count)]
    public int Library()
    {
        int rows = 0;
        foreach (var code in _codes)
        {
            if (_fees.FindFees(code) is { } fees)
            {
                rows += fees.Physician.Count + fees.Dmepos.Count + fees.Enteral.Count + fees.Laboratory.Count + (fees.Outpatient is null ? 0 : 1);
            }
        }

        return rows;
    }
}
