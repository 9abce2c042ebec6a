using BenchmarkDotNet.Attributes;
using Microsoft.Extensions.DependencyInjection;

namespace Hcpcs.Reference.Benchmarks;

/// <summary>
/// A lookup as applications get it, from dependency injection and behind its interface, with every record made. A derived class has one
/// benchmark for the library and one for a peer, its baseline; both are asked the same and read the same field of what they find.
/// </summary>
[MemoryDiagnoser]
public abstract class LookupBenchmark
{
    protected IHcpcsLookup Lookup { get; private set; } = null!;

    [GlobalSetup]
    public void Setup()
    {
        Lookup = new ServiceCollection().AddHcpcsReference().BuildServiceProvider().GetRequiredService<IHcpcsLookup>();
        Prepare(Lookup.EnumerateCodes().ToArray());
    }

    /// <summary>Makes the questions and the peer.</summary>
    protected abstract void Prepare(HcpcsRecord[] records);

    /// <summary>A field that lies in the record itself, so that what is measured is finding the record.</summary>
    protected static int Read(HcpcsRecord record) => (int)record.Coverage.GetValueOrDefault();
}
