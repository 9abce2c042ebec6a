using System.Text.Json;
using Hcpcs.Reference.Tool.Tests;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;
using Hl7.Fhir.Specification.Source;
using Hl7.Fhir.Specification.Terminology;
using Task = System.Threading.Tasks.Task;

namespace Hcpcs.Reference.Fhir.Tests;

/// <summary>The SDK's own service, with its default limits, over what the command exports and over what the resolver gives.</summary>
public class LocalServiceTests
{
    private const string System = "http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets";

    private static readonly JsonSerializerOptions s_json = new JsonSerializerOptions().ForFhir(ModelInfo.ModelInspector);

    public static TheoryData<string> Sources() => ["export", "enumerated export", "resolver"];

    [Theory]
    [MemberData(nameof(Sources))]
    public async Task It_expands_and_validates_the_value_sets(string source)
    {
        ITerminologyService local = new LocalTerminologyService(Source(source));

        foreach (var (set, count) in ((HcpcsValueSet, int)[])[(HcpcsValueSet.Codes, 8623), (HcpcsValueSet.Modifiers, 383)])
        {
            var expanded = (ValueSet)await local.Expand(new ExpandParameters().WithValueSet(set.Url));
            expanded.Expansion!.Contains.Should().HaveCount(count);
        }

        (await IsValid(local, HcpcsValueSet.Codes, "J1412")).Should().BeTrue();
        (await IsValid(local, HcpcsValueSet.Codes, "JZ")).Should().BeFalse();
        (await IsValid(local, HcpcsValueSet.Codes, "Z9999")).Should().BeFalse();
        (await IsValid(local, HcpcsValueSet.Modifiers, "JZ")).Should().BeTrue();
    }

    [Fact]
    public async Task The_resolver_gives_what_the_export_has()
    {
        var exported = Export().Entry.Select(entry => entry.Resource!).ToList();
        var resolver = new HcpcsResourceResolver(new HcpcsTerminology(HcpcsTable.Embedded));

        foreach (var resource in exported)
        {
            string url = resource is CodeSystem system ? system.Url! : ((ValueSet)resource).Url!;
            var resolved = (await resolver.ResolveByCanonicalUriAsync(url))!;
            resolved.Id = resource.Id;
            resolved.IsExactly(resource).Should().BeTrue(url);
            (await resolver.ResolveByCanonicalUriAsync($"{url}|2026-01")).Should().BeSameAs(resolved, "it is made once");
            (await resolver.ResolveByCanonicalUriAsync($"{url}|2025-10")).Should().BeNull();
        }

        (await resolver.ResolveByCanonicalUriAsync("http://hl7.org/fhir/ValueSet/administrative-gender")).Should().BeNull();
        (await resolver.ResolveByCanonicalUriAsync("http://terminology.hl7.org/CodeSystem/HCPCS-all-codes")).Should().BeNull();
    }

    private static IAsyncResourceResolver Source(string name)
    {
        if (name == "resolver")
        {
            return new HcpcsResourceResolver(new HcpcsTerminology(HcpcsTable.Embedded));
        }

        return new InMemoryResourceResolver([.. Export(name == "export" ? [] : ["--enumerate"]).Entry.Select(entry => entry.Resource!)]);
    }

    private static Bundle Export(params string[] args)
    {
        var run = ToolRun.Of(["export", "--format", "fhir", .. args]);
        run.ExitCode.Should().Be(0, run.Error);
        return JsonSerializer.Deserialize<Bundle>(run.Output, s_json)!;
    }

    private static async Task<bool> IsValid(ITerminologyService service, HcpcsValueSet set, string code) =>
        (await service.ValueSetValidateCode(new ValidateCodeParameters().WithValueSet(set.Url).WithCode(code, System)))
            .GetSingleValue<FhirBoolean>("result")!.Value == true;
}
