using BenchmarkDotNet.Attributes;
using Microsoft.Extensions.DependencyInjection;

namespace Hcpcs.Reference.Benchmarks;

/// <summary>From a code to its HTML page, for every code of the release: 1 ms a page would be a thousand pages a second.</summary>
[LookupCase("an HTML page, code to document", "1 ms, which is 1,000 pages a second", atMost: 1, PeerNanoseconds = 1_000_000)]
[MemoryDiagnoser]
public class MakeHtmlPage
{
    private IHcpcsPages _pages = null!;
    private HcpcsCode[] _codes = [];

    [GlobalSetup]
    public void Setup()
    {
        var services = new ServiceCollection().AddHcpcsReference().BuildServiceProvider();
        _pages = services.GetRequiredService<IHcpcsPages>();
        _codes = Array.ConvertAll(Codes.Hits(services.GetRequiredService<IHcpcsLookup>()), HcpcsCode.Parse);
    }

    [Benchmark(OperationsPerInvoke = Codes.Count)]
    public long Library()
    {
        long length = 0;
        foreach (var code in _codes)
        {
            length += _pages.Find(code)!.ToHtml().Length;
        }

        return length;
    }
}
