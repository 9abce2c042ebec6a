using Firely.Fhir.Validation;
using Hl7.Fhir.Model;
using Hl7.Fhir.Specification.Source;
using Hl7.Fhir.Specification.Terminology;

namespace Hcpcs.Reference.Fhir.Tests;

/// <summary>Resources of claims, validated by the SDK's validator against profiles whose codes are bound to the value sets of HCPCS Level II.</summary>
public class ResourceValidationTests
{
    private const string System = "http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets";

    private static readonly Lazy<Validator> s_validator = new(MakeValidator);

    public static TheoryData<string, string?, bool> Lines => new()
    {
        { "J1412", "JZ", true },
        { "A0425", null, true },
        { "C9136", null, true },
        { "Z9999", null, false },
        { "99213", null, false },
        { "JZ", null, false },
        { "J1412", "ZQ", false },
        { "J1412", "J1412", false },
    };

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_claim_is_valid_where_its_codes_are(string code, string? modifier, bool isValid)
    {
        var claim = new Claim
        {
            Meta = new Meta { Profile = ["http://example.org/claim"] },
            Status = FinancialResourceStatusCodes.Active,
            Type = new CodeableConcept("http://terminology.hl7.org/CodeSystem/claim-type", "professional"),
            Use = ClaimUseCode.Claim,
            Patient = new ResourceReference("https://example.org/Patient/1"),
            Created = "2026-01-15",
            Provider = new ResourceReference("https://example.org/Practitioner/1"),
            Priority = new CodeableConcept("http://terminology.hl7.org/CodeSystem/processpriority", "normal"),
            Insurance = [new Claim.InsuranceComponent { Sequence = 1, Focal = true, Coverage = new ResourceReference("https://example.org/Coverage/1") }],
            Item =
            [
                new Claim.ItemComponent
                {
                    Sequence = 1,
                    ProductOrService = new CodeableConcept(System, code),
                    Modifier = modifier is null ? [] : [new CodeableConcept(System, modifier)],
                },
            ],
        };

        ShouldBe(claim, isValid, modifier is null ? code : modifier);
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void So_is_an_explanation_of_benefit(string code, string? modifier, bool isValid)
    {
        var benefit = new ExplanationOfBenefit
        {
            Meta = new Meta { Profile = ["http://example.org/eob"] },
            Status = ExplanationOfBenefit.ExplanationOfBenefitStatus.Active,
            Type = new CodeableConcept("http://terminology.hl7.org/CodeSystem/claim-type", "professional"),
            Use = ClaimUseCode.Claim,
            Patient = new ResourceReference("https://example.org/Patient/1"),
            Created = "2026-01-15",
            Insurer = new ResourceReference("https://example.org/Organization/1"),
            Provider = new ResourceReference("https://example.org/Practitioner/1"),
            Outcome = ClaimProcessingCodes.Complete,
            Insurance = [new ExplanationOfBenefit.InsuranceComponent { Focal = true, Coverage = new ResourceReference("https://example.org/Coverage/1") }],
            Item =
            [
                new ExplanationOfBenefit.ItemComponent
                {
                    Sequence = 1,
                    ProductOrService = new CodeableConcept(System, code),
                    Modifier = modifier is null ? [] : [new CodeableConcept(System, modifier)],
                },
            ],
        };

        ShouldBe(benefit, isValid, modifier is null ? code : modifier);
    }

    private static void ShouldBe(Resource resource, bool isValid, string named)
    {
        var outcome = s_validator.Value.Validate(resource);

        outcome.Success.Should().Be(isValid, outcome.ToString());
        if (!isValid)
        {
            outcome.Issue.Should().Contain(issue => issue.ToString()!.Contains(named) || issue.Details!.Text!.Contains(named), outcome.ToString());
        }
    }

    private static Validator MakeValidator()
    {
        var source = new CachedResolver(new MultiResolver(
            new InMemoryResourceResolver(Profile("claim", "Claim"), Profile("eob", "ExplanationOfBenefit")), CoreSource.Instance));
        return new Validator(
            new CachedResolver(new SnapshotSource(source)),
            new MultiTerminologyService(
                new HcpcsTerminologyService(new HcpcsTerminology(HcpcsTable.Embedded)), LocalTerminologyService.CreateDefaultForCore(source)));
    }

    // The codes of items are of HCPCS Level II, and so are their modifiers.
    private static StructureDefinition Profile(string name, string type) => new()
    {
        Url = $"http://example.org/{name}",
        Name = name,
        Status = PublicationStatus.Active,
        Kind = StructureDefinition.StructureDefinitionKind.Resource,
        Abstract = false,
        Type = type,
        FhirVersion = FHIRVersion.N4_0_1,
        BaseDefinition = $"http://hl7.org/fhir/StructureDefinition/{type}",
        Derivation = StructureDefinition.TypeDerivationRule.Constraint,
        Differential = new StructureDefinition.DifferentialComponent
        {
            Element =
            [
                Bound($"{type}.item.productOrService", HcpcsValueSet.Codes),
                Bound($"{type}.item.modifier", HcpcsValueSet.Modifiers),
            ],
        },
    };

    private static ElementDefinition Bound(string path, HcpcsValueSet set) => new(path)
    {
        ElementId = path,
        Binding = new ElementDefinition.ElementDefinitionBindingComponent { Strength = BindingStrength.Required, ValueSet = set.Url },
    };
}
