using System.Text.Json;
using System.Text.Json.Serialization;
using Hcpcs.Reference.Tests.Json;

namespace Hcpcs.Reference.Tests.Terminology;

/// <summary>The JSON of answers is a contract: the same under any options, with and without source generation, and it reads back equal.</summary>
public partial class TerminologyJsonTests
{
    [JsonSerializable(typeof(HcpcsCoding))]
    [JsonSerializable(typeof(HcpcsCodeValidation))]
    [JsonSerializable(typeof(HcpcsTerminologyIssue))]
    [JsonSerializable(typeof(HcpcsExpansion))]
    [JsonSerializable(typeof(HcpcsComparison))]
    [JsonSerializable(typeof(HcpcsTranslation))]
    [JsonSerializable(typeof(HcpcsValueSetFilter))]
    private sealed partial class TerminologyContext : JsonSerializerContext;

    private static readonly HcpcsTerminology s_terminology = new(HcpcsTable.Create(
        new HcpcsRelease(new HcpcsQuarter(2026, 1)),
        [
            new HcpcsRecord
            {
                Code = HcpcsCode.Parse("A1000"),
                ShortDescription = "Walker, rigid",
                TerminationDate = new DateOnly(2025, 12, 31),
                CrossReferences = [new CrossReference("A1")],
            },
        ],
        [new HcpcsModifierRecord { Modifier = HcpcsModifier.Parse("A1") }]));

    [Theory]
    [MemberData(nameof(AnyOptions.Names), MemberType = typeof(AnyOptions))]
    public void Answers_are_written_and_read_as_promised(string name)
    {
        var options = AnyOptions.With(TerminologyContext.Default, name);
        var coding = new HcpcsCoding { System = HcpcsCodeSystem.Uri, Code = "A1000" };

        Check(coding, options, name, """{"system":"http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets","code":"A1000"}""");
        Check(
            s_terminology.Validate(coding), options, name,
            """{"isValid":true,"entry":{"code":"A1000","shortDescription":"Walker, rigid","crossReferences":["A1"],"terminationDate":"2025-12-31"},"isInactive":true,"version":"2026-01","issues":[{"reason":"inactive","severity":"warning","text":"A1000 is not valid on 2026-03-31, the last day of the release: give the date of service to have it judged.","fhirCode":"business-rule"}]}""");
        Check(
            s_terminology.Expand(HcpcsValueSet.Modifiers), options, name,
            """{"entries":[{"modifier":"A1"}],"total":1,"version":"2026-01","day":"2026-03-31"}""");
        Check(HcpcsValueSet.Modifiers.Filters[0], options, name, """{"property":"kind","op":"=","value":"modifier"}""");
        Check(s_terminology.Compare(coding, coding with { Code = "A1" }), options, name, """{"areSame":false}""");
        Check(
            s_terminology.Compare(coding, coding with { Code = null }), options, name,
            """{"issues":[{"reason":"noCode","severity":"error","text":"No code is stated.","fhirCode":"required"}]}""");
        Check(
            s_terminology.Translate(coding), options, name,
            """{"successors":[{"reference":"A1","role":"successor","target":"valid","isBillable":true}]}""");
        Check(
            s_terminology.Translate(coding with { Code = "A1" }), options, name,
            """{"successors":[],"issues":[{"reason":"noSuccessor","severity":"information","text":"A1 has not ended by 2026-03-31, so nothing takes its place.","fhirCode":"not-found"}]}""");
    }

    private static void Check<T>(T value, JsonSerializerOptions options, string name, string json)
    {
        JsonSerializer.Serialize(value, options).Should().Be(json, name);
        JsonSerializer.Deserialize<T>(json, options).Should().Be(value, name);
    }
}
