using BenchmarkDotNet.Attributes;
using Hl7.Fhir.Model;
using Hl7.Fhir.Specification.Terminology;

namespace Hcpcs.Reference.Benchmarks;

/// <summary>The same question of every code of the release, in a shuffle.</summary>
[LookupCase("FHIR validate-code, every code", "1.5 us", atMost: 1, PeerNanoseconds = 1500)]
[MemoryDiagnoser]
public class ValidateCodeTime
{
    private Parameters[] _questions = [];
    private ITerminologyService _library = null!;

    [GlobalSetup]
    public void Setup()
    {
        _library = new HcpcsTerminologyService(new HcpcsTerminology(HcpcsTable.Embedded));
        _questions = ValidateCode.Questions(Codes.Count);
        Library();
    }

    [Benchmark(OperationsPerInvoke = Codes.Count)]
    public int Library() => ValidateCode.Ask(_library, _questions);
}
