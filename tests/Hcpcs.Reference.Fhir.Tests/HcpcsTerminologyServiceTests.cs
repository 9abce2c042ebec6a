using Hl7.Fhir.Model;
using Hl7.Fhir.Rest;
using Hl7.Fhir.Specification.Terminology;
using Microsoft.Extensions.DependencyInjection;
using Task = System.Threading.Tasks.Task;
using ValidateCodeResult = Hl7.Fhir.Specification.Terminology.ValidateCodeResult;

namespace Hcpcs.Reference.Fhir.Tests;

public class HcpcsTerminologyServiceTests
{
    private const string
        System = "http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets",
        Codes = $"{System}?fhir_vs=codes",
        Cpt = "http://www.ama-assn.org/go/cpt";

    private static readonly ITerminologyService s_service = new HcpcsTerminologyService(new HcpcsTerminology(HcpcsTable.Embedded));

    [Fact]
    public async Task Every_entry_is_right_from_its_first_to_its_last_day_and_on_no_other()
    {
        var wrong = new List<string>();
        int asked = 0;
        foreach (var entry in HcpcsTable.Embedded.EnumerateCodes().Concat<HcpcsEntry>(HcpcsTable.Embedded.EnumerateModifiers()))
        {
            DateOnly first = entry.AddedDate!.Value, last = entry.TerminationDate ?? DateOnly.MaxValue.AddDays(-1);
            foreach (var (day, expected) in ((DateOnly, bool)[])[(first.AddDays(-1), false), (first, true), (last, true), (last.AddDays(1), entry.TerminationDate is null)])
            {
                asked++;
                var date = new FhirDateTime($"{day:O}");
                var ofSystem = await s_service.CodeSystemValidateCode(new()
                {
                    { "url", new FhirUri(System) },
                    { "code", new Code(entry.Identity) },
                    { "date", date },
                });
                var ofSet = await s_service.ValueSetValidateCode(new ValidateCodeParameters()
                    .WithValueSet(HcpcsValueSet.All.Url).WithCode(entry.Identity, System).WithDate(date));
                if (Result(ofSystem) != expected || Result(ofSet) != expected)
                {
                    wrong.Add($"{entry.Identity} on {day:O}");
                }
            }
        }

        asked.Should().Be(4 * (8623 + 383));
        wrong.Should().BeEmpty();
    }

    [Fact]
    public async Task An_answer_has_what_is_known_of_the_code_and_issues_in_FHIRs_codes()
    {
        var valid = new ValidateCodeResult(await s_service.ValueSetValidateCode(
            new ValidateCodeParameters().WithValueSet(Codes).WithCode("J1412", System).WithDate(new FhirDateTime("2024-01-01"))));
        valid.Result!.Value.Should().BeTrue();
        valid.Display!.Value.Should().Be(HcpcsTable.Embedded.Get("J1412").LongDescription);
        valid.System!.Value.Should().Be(System);
        valid.Version!.Value.Should().Be("2026-01");
        valid.Issues.Should().BeNull();
        valid.Message.Should().BeNull();

        var ended = new ValidateCodeResult(await s_service.ValueSetValidateCode(
            new ValidateCodeParameters().WithValueSet(Codes).WithCoding(new Coding(System, "C9136")).WithDate(new FhirDateTime("2015-04-01T08:30:00-05:00"))));
        ended.Result!.Value.Should().BeFalse();
        ended.Inactive!.Value.Should().BeTrue();
        var issue = ended.Issues.Should().BeOfType<OperationOutcome>().Which.Issue.Should().ContainSingle().Subject;
        issue.Code.Should().Be(OperationOutcome.IssueType.BusinessRule);
        issue.Severity.Should().Be(OperationOutcome.IssueSeverity.Error);
        ended.Message!.Value.Should().Contain("2015-03-31");

        var other = new ValidateCodeResult(await s_service.ValueSetValidateCode(
            new ValidateCodeParameters().WithValueSet(Codes).WithCode("99213", inferSystem: true)));
        other.Result!.Value.Should().BeFalse();
        other.Message!.Value.Should().Contain("CPT");
    }

    [Fact]
    public async Task A_concept_is_right_where_one_of_its_codings_is()
    {
        var concept = new CodeableConcept { Coding = [new(Cpt, "99213"), new(System, "J1412")] };

        Result(await s_service.ValueSetValidateCode(new ValidateCodeParameters().WithValueSet(Codes).WithCodeableConcept(concept))).Should().BeTrue();
        concept.Coding.RemoveAt(1);
        Result(await s_service.ValueSetValidateCode(new ValidateCodeParameters().WithValueSet(Codes).WithCodeableConcept(concept))).Should().BeFalse();
        Result(await s_service.CodeSystemValidateCode(new() { { "url", new FhirUri(System) }, { "codeableConcept", concept } })).Should().BeFalse();
    }

    [Fact]
    public async Task Lookup_gives_the_properties_with_types_and_meanings()
    {
        var answer = new LookupResult(await s_service.Lookup(new() { { "coding", new Coding(System, "J1412") }, { "date", new FhirDateTime("2023-12-31") } }));

        answer.Display!.Value.Should().Be(HcpcsTable.Embedded.Get("J1412").LongDescription);
        answer.Version!.Value.Should().Be("2026-01");
        answer.Designation.Should().ContainSingle().Which.Part.Single(part => part.Name == "value").Value.Should()
            .BeOfType<FhirString>().Which.Value.Should().Be("Inj roctavian ml 2x10^13vc g");
        var properties = answer.Property.ToLookup(
            property => property.Part.Single(part => part.Name == "code").Value!.ToString(), property => property.Part.Single(part => part.Name == "value").Value);
        properties["inactive"].Should().ContainSingle().Which.Should().BeOfType<FhirBoolean>().Which.Value.Should().BeTrue();
        properties["addedDate"].Should().ContainSingle().Which.Should().BeOfType<FhirDateTime>().Which.Value.Should().Be("2024-01-01");
        answer.Property.Single(property => property.Part[0].Value!.ToString() == "pricingIndicators").Part.Single(part => part.Name == "description")
            .Value!.ToString().Should().Be(PricingIndicator.Drugs.GetDescription());

        var one = await s_service.Lookup(new() { { "system", new FhirUri(System) }, { "code", new Code("J1412") }, { "property", new Code("section") } });
        one.Get("property").Should().ContainSingle();
        await ShouldRefuse(() => s_service.Lookup(new() { { "system", new FhirUri(System) }, { "code", new Code("Z9999") } }), "Z9999");
    }

    [Fact]
    public async Task Subsumption_is_flat()
    {
        async Task<string?> Outcome(string b) => (await s_service.Subsumes(new SubsumesParameters().WithCode("J1412", b, System))).GetSingleValue<Code>("outcome")!.Value;

        (await Outcome("J1412")).Should().Be("equivalent");
        (await Outcome("J1413")).Should().Be("not-subsumed");
        await ShouldRefuse(() => Outcome("Z9999"), "Z9999");
    }

    [Fact]
    public async Task Expand_gives_a_page_of_what_was_found()
    {
        var set = (ValueSet)await s_service.Expand(new()
        {
            { "url", new FhirUri(Codes) },
            { "filter", new FhirString("ambulance mileage") },
            { "count", new Integer(3) },
            { "offset", new Integer(1) },
            { "includeDesignations", new FhirBoolean(true) },
        });

        var found = new HcpcsSearch(HcpcsTable.Embedded).Search("ambulance mileage", new() { Offset = 1, Limit = 3 });
        set.Expansion!.Contains.Select(item => item.Code).Should().Equal(found.Hits.Select(hit => hit.Entry.Identity));
        set.Expansion.Contains[0].Designation.Should().ContainSingle();
        set.Expansion.Offset.Should().Be(1);
        set.Expansion.Parameter.Select(parameter => parameter.Name).Should().Contain(["filter", "count", "offset", "version"]);
        await ShouldRefuse(() => s_service.Expand(new() { { "url", new FhirUri(Codes) }, { "count", new Integer(-1) } }), "count");
        await ShouldRefuse(() => s_service.Expand(new() { { "url", new FhirUri(Codes) }, { "valueSetVersion", new FhirString("2025-10") } }), "2025-10");
    }

    [Fact]
    public async Task Translate_leads_from_an_ended_code_to_its_successor()
    {
        var answer = new TranslateResult(await s_service.Translate(new() { { "system", new FhirUri(System) }, { "code", new Code("C9136") } }));

        answer.Result!.Value.Should().BeTrue();
        var match = answer.Match.Should().ContainSingle().Subject;
        match.Part.Single(part => part.Name == "equivalence").Value!.ToString().Should().Be("relatedto");
        match.Part.Single(part => part.Name == "concept").Value.Should().BeOfType<Coding>().Which.Code.Should().Be("J7205");
        Result(await s_service.Translate(new() { { "coding", new Coding(System, "C9136") }, { "targetsystem", new FhirUri(Cpt) } })).Should().BeFalse();
        Result(await s_service.Translate(new() { { "coding", new Coding(System, "J1412") } })).Should().BeFalse();
    }

    [Fact]
    public async Task Anything_of_others_is_refused_so_that_the_next_service_is_asked()
    {
        const string Gender = "http://hl7.org/fhir/ValueSet/administrative-gender";
        await ShouldRefuse(() => s_service.ValueSetValidateCode(new ValidateCodeParameters().WithValueSet(Gender).WithCode("male", inferSystem: true)), Gender);
        await ShouldRefuse(() => s_service.CodeSystemValidateCode(new() { { "url", new FhirUri(Cpt) }, { "code", new Code("99213") } }), Cpt);
        await ShouldRefuse(() => s_service.Lookup(new() { { "system", new FhirUri(Cpt) }, { "code", new Code("99213") } }), Cpt);
        await ShouldRefuse(() => s_service.Expand(new() { { "url", new FhirUri(Gender) } }), Gender);
        await ShouldRefuse(() => s_service.Translate(new() { { "system", new FhirUri(Cpt) }, { "code", new Code("99213") } }), Cpt);
        await ShouldRefuse(() => s_service.Subsumes(new SubsumesParameters().WithCode("99213", "99214", Cpt)), Cpt);
        await ShouldRefuse(() => s_service.Closure(new()), "hierarchy");
        await ShouldRefuse(() => s_service.ValueSetValidateCode(new ValidateCodeParameters().WithValueSet(Codes).WithCode("J1412", System).WithDate(new FhirDateTime("2026"))), "date");

        var multi = new MultiTerminologyService(s_service, LocalTerminologyService.CreateDefaultForCore(CoreSource.Instance));
        Result(await multi.ValueSetValidateCode(new ValidateCodeParameters().WithValueSet(Gender).WithCode("male", inferSystem: true))).Should().BeTrue();
        Result(await multi.ValueSetValidateCode(new ValidateCodeParameters().WithValueSet(Codes).WithCode("J1412", System))).Should().BeTrue();
    }

    [Fact]
    public async Task The_retired_system_is_named()
    {
        var answer = new ValidateCodeResult(await s_service.CodeSystemValidateCode(new()
        {
            { "url", new FhirUri("http://terminology.hl7.org/CodeSystem/HCPCS-all-codes") },
            { "code", new Code("J1412") },
        }));

        answer.Result!.Value.Should().BeFalse();
        answer.Issues.Should().BeOfType<OperationOutcome>().Which.Issue[0].Code.Should().Be(OperationOutcome.IssueType.NotSupported);
        answer.Message!.Value.Should().Contain("retired");
    }

    [Fact]
    public void One_call_registers_the_service_and_the_resolver()
    {
        using var provider = new ServiceCollection().AddHcpcsFhir().BuildServiceProvider();

        provider.GetRequiredService<ITerminologyService>().Should().BeSameAs(provider.GetRequiredService<HcpcsTerminologyService>());
        provider.GetRequiredService<HcpcsResourceResolver>().Should().NotBeNull();
    }

    private static bool Result(Parameters answer) => answer.GetSingleValue<FhirBoolean>("result")!.Value == true;

    private static async Task ShouldRefuse<T>(Func<Task<T>> ask, string part)
    {
        var refusal = (await FluentActions.Awaiting(ask).Should().ThrowAsync<FhirOperationException>()).Which;
        refusal.Message.Should().Contain(part);
        refusal.Outcome!.Issue.Should().NotBeEmpty();
    }
}
