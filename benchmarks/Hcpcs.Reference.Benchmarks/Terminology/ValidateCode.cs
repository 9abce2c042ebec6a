using BenchmarkDotNet.Attributes;
using Hl7.Fhir.Model;
using Hl7.Fhir.Specification.Terminology;

namespace Hcpcs.Reference.Benchmarks;

/// <summary>
/// FHIR's validate-code in process, answered by the library and by the Firely SDK's own service over the same value set: codes of the release in a
/// shuffle, each in a question of its own.
/// </summary>
[LookupCase("FHIR validate-code, `HcpcsTerminologyService`", "`LocalTerminologyService` over the exported value set", atMost: 0.005)]
[MemoryDiagnoser]
public class ValidateCode
{
    // As many as the peer answers in a second or less.
    private const int Count = 200;

    private Parameters[] _questions = [];
    private ITerminologyService _library = null!;
    private ITerminologyService _peer = null!;

    [GlobalSetup]
    public void Setup()
    {
        var terminology = new HcpcsTerminology(HcpcsTable.Embedded);
        _library = new HcpcsTerminologyService(terminology);
        _peer = new LocalTerminologyService(new HcpcsResourceResolver(terminology));
        _questions = Questions(Count);
        if (Library() != Count || LocalTerminologyService() != Count)
        {
            throw new InvalidOperationException("A code of the release is not valid.");
        }
    }

    /// <summary>Questions about codes of the release in a shuffle; every value is an object of its own.</summary>
    public static Parameters[] Questions(int count) =>
    [
        .. Codes.Hits(HcpcsTable.Embedded).Take(count)
            .Select(code => new ValidateCodeParameters().WithValueSet(HcpcsValueSet.Codes.Url).WithCode(code, HcpcsCodeSystem.Uri)),
    ];

    [Benchmark(Baseline = true, OperationsPerInvoke = Count)]
    public int LocalTerminologyService() => Ask(_peer, _questions);

    [Benchmark(OperationsPerInvoke = Count)]
    public int Library() => Ask(_library, _questions);

    /// <summary>How many of the codes are valid.</summary>
    public static int Ask(ITerminologyService service, Parameters[] questions)
    {
        int valid = 0;
        foreach (var question in questions)
        {
            // Neither waits for anything.
            var answer = service.ValueSetValidateCode(question).GetAwaiter().GetResult();
            valid += answer.GetSingleValue<FhirBoolean>("result")?.Value is true ? 1 : 0;
        }

        return valid;
    }
}
