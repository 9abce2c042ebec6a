using System.Text.Json;
using System.Text.Json.Nodes;
using Hcpcs.Reference.Releases.Tests.Independent;
using Hcpcs.Reference.Tests;

namespace Hcpcs.Reference.Tool.Tests;

public sealed class FhirExportTests
{
    private const string SystemUri = "http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets";

    private static readonly Lazy<JsonElement> s_bundle = new(() => Export());

    private static readonly HashSet<string> s_descriptions = ["longDescription", "shortDescription"];

    private static JsonElement CodeSystem => Resource(s_bundle.Value, 0);

    public static TheoryData<string, string> Breakages => new()
    {
        { """{"colour":"red"}""", "no element colour" },
        { """{"status":null}""", "status" },
        { """{"status":"valid"}""", "none of the required codes" },
        { """{"content":"all"}""", "none of the required codes" },
        { """{"url":["http://example.org"]}""", "one value" },
        { """{"identifier":{"value":"x"}}""", "a list" },
        { """{"title":""}""", "no string" },
        { """{"date":"2026-13"}""", "no dateTime" },
        { """{"name":"HCPCS Level II"}""", "csd-0" },
        { """{"count":3}""", "count" },
        { """{"concept":[{"code":"A","property":[{"code":"kind","valueString":""}]}]}""", "no string" },
        { """{"concept":[{"code":"A","display":"a"},{"code":"A","display":"b"}]}""", "csd-1" },
        { """{"concept":[{"code":"A","property":[{"code":"unknown","valueString":"x"}]}]}""", "not declared" },
        { """{"concept":[{"code":"A","property":[{"code":"kind","valueBoolean":true}]}]}""", "declared as string" },
        { """{"concept":[{"code":"A","property":[{"code":"kind"}]}]}""", "value[x]: required" },
        { """{"concept":[{"code":"A","property":[{"code":"kind","valueString":"x","valueCode":"y"}]}]}""", "occurs twice" },
        { """{"concept":[{"code":"A ","property":[{"code":"kind","valueString":"code"}]}]}""", "no code" },
    };

    [Fact]
    public void The_bundle_is_valid_by_the_definition_of_R4()
    {
        FhirR4.Problems(s_bundle.Value).Should().BeEmpty();

        s_bundle.Value.GetProperty("type").GetString().Should().Be("collection");
        s_bundle.Value.GetProperty("entry").EnumerateArray().Select(entry => entry.GetProperty("resource").GetProperty("resourceType").GetString())
            .Should().Equal("CodeSystem", "ValueSet", "ValueSet");
    }

    [Theory]
    [MemberData(nameof(Breakages))]
    public void What_R4_does_not_allow_would_be_noticed(string change, string problem)
    {
        var resource = JsonNode.Parse(CodeSystem.GetRawText())!.AsObject();
        foreach (var (name, value) in JsonNode.Parse(change)!.AsObject())
        {
            resource[name] = value?.DeepClone();
        }

        FhirR4.Problems(JsonSerializer.SerializeToElement(resource)).Should().Contain(found => found.Contains(problem));
    }

    [Fact]
    public void The_code_system_is_CMSs_and_complete()
    {
        CodeSystem.GetProperty("url").GetString().Should().Be(SystemUri);
        var identifier = CodeSystem.GetProperty("identifier").EnumerateArray().Should().ContainSingle().Subject;
        identifier.GetProperty("system").GetString().Should().Be("urn:ietf:rfc:3986");
        identifier.GetProperty("value").GetString().Should().Be("urn:oid:2.16.840.1.113883.6.285");
        CodeSystem.GetProperty("version").GetString().Should().Be("2026-01");
        CodeSystem.GetProperty("date").GetString().Should().Be("2026-01-01");
        CodeSystem.GetProperty("title").GetString().Should().Contain("January 2026");
        CodeSystem.GetProperty("status").GetString().Should().Be("active");
        CodeSystem.GetProperty("content").GetString().Should().Be("complete");
        CodeSystem.GetProperty("caseSensitive").GetBoolean().Should().BeTrue();
        CodeSystem.GetProperty("count").GetInt32().Should().Be(8623 + 383);
        CodeSystem.GetProperty("copyright").GetString().Should().ContainAll("public domain", "CPT", "CDT");
    }

    [SkippableFact]
    public void Every_concept_display_designation_and_property_is_that_of_the_official_file()
    {
        var official = OfficialJanuary2026();

        var exported = new OfficialEntries();
        foreach (var concept in CodeSystem.GetProperty("concept").EnumerateArray())
        {
            var properties = concept.GetProperty("property").EnumerateArray().Select(property => KeyValuePair.Create(
                property.GetProperty("code").GetString()!,
                property.EnumerateObject().Single(member => member.Name.StartsWith("value", StringComparison.Ordinal)).Value.ToString())).ToList();
            string code = concept.GetProperty("code").GetString()!;
            properties[0].Should().Be(KeyValuePair.Create("kind", code.Length == 5 ? "code" : "modifier"));
            var designation = concept.GetProperty("designation").EnumerateArray().Should().ContainSingle().Subject;
            properties.Where(property => property.Key == "deprecationDate").Select(property => property.Value).Should().Equal(
                properties.Where(property => property.Key == "terminationDate").Select(property => property.Value));
            exported.Add(code, properties
                .Where(property => property.Key is not ("kind" or "inactive" or "deprecationDate" or "section" or "notOtherwiseClassified"))
                .GroupBy(property => property.Key, property => property.Value)
                .Select(group => KeyValuePair.Create(group.Key, OfficialEntries.Join(group)))
                .Append(new("longDescription", concept.GetProperty("display").GetString()))
                .Append(new("shortDescription", designation.GetProperty("value").GetString())));
        }

        official.DifferencesTo(exported).Should().BeEmpty();
        exported.Identities.Should().HaveCount(official.Identities.Count);
    }

    [Fact]
    public void Every_field_is_a_declared_property_with_its_type()
    {
        var types = CodeSystem.GetProperty("property").EnumerateArray()
            .ToDictionary(property => property.GetProperty("code").GetString()!, property => property.GetProperty("type").GetString());

        types.Keys.Should().BeEquivalentTo(
            OfficialEntries.Layout.Select(field => field.Name).Except(s_descriptions)
                .Concat(["kind", "inactive", "deprecationDate", "section", "notOtherwiseClassified"]));
        types["inactive"].Should().Be("boolean");
        types["notOtherwiseClassified"].Should().Be("boolean");
        types["anesthesiaBaseUnits"].Should().Be("integer");
        types.Where(type => type.Value == "dateTime").Select(type => type.Key).Should().BeEquivalentTo(
            OfficialEntries.Layout.Where(field => field.Holds == OfficialEntries.Holds.Day).Select(field => field.Name).Append("deprecationDate"));
        types.Where(type => type.Value is not ("boolean" or "integer" or "dateTime")).Should()
            .OnlyContain(type => type.Value == "string", "R4's type code is for codes of the same code system");
        CodeSystem.GetProperty("property").EnumerateArray().Where(property => property.TryGetProperty("uri", out _))
            .Select(property => property.GetProperty("uri").GetString()).Should()
            .Equal("http://hl7.org/fhir/concept-properties#inactive", "http://hl7.org/fhir/concept-properties#deprecationDate");
    }

    [Fact]
    public void Whether_a_code_is_listed_as_not_otherwise_classified_is_said_where_it_is_known()
    {
        var values = Values(s_bundle.Value, "notOtherwiseClassified");

        values.Where(value => value.Value.GetBoolean()).Select(value => value.Key).Should().BeEquivalentTo(
            HcpcsTable.Embedded.EnumerateCodes().Where(record => record.NotOtherwiseClassified is true).Select(record => record.Code.ToString()));
        values.Should().HaveCount(8623, "the list has no modifiers");
    }

    [SkippableTheory]
    [InlineData("2025-12-31")]
    [InlineData("2026-01-01")]
    [InlineData("2018-03-31")]
    [InlineData("1985-01-01")]
    [InlineData(null)]
    public void Inactive_is_what_is_not_valid_on_the_day(string? on)
    {
        string day = on ?? "2026-03-31";
        var official = OfficialJanuary2026();

        var inactive = Values(on is null ? s_bundle.Value : Export("--on", on), "inactive");

        inactive.Where(value => value.Value.GetBoolean()).Select(value => value.Key).Order(StringComparer.Ordinal).Should().Equal(
            official.Identities.Order(StringComparer.Ordinal).Where(
                identity => string.CompareOrdinal(day, official[identity]["addedDate"]) < 0
                    || string.CompareOrdinal(day, official[identity].GetValueOrDefault("terminationDate", "9999-12-31")) > 0));
        inactive.Should().HaveCount(8623 + 383);
    }

    [Fact]
    public void A_code_is_active_on_its_last_day_and_inactive_on_the_next()
    {
        using var folder = new TemporaryFolder();
        string table = folder.SaveTable(
            new HcpcsRelease(new HcpcsQuarter(2026, 2)),
            [new HcpcsRecord { Code = HcpcsCode.Parse("A0001"), AddedDate = new DateOnly(2026, 5, 1), TerminationDate = new DateOnly(2026, 5, 31) }]);

        bool IsInactive(params string[] args) => Values(Export(["--table", table, .. args]), "inactive")["A0001"].GetBoolean();

        IsInactive("--on", "2026-04-30").Should().BeTrue();
        IsInactive("--on", "2026-05-01").Should().BeFalse();
        IsInactive("--on", "2026-05-31").Should().BeFalse();
        IsInactive("--on", "2026-06-01").Should().BeTrue();
        IsInactive().Should().BeTrue("without a day it is the last one of the quarter, 2026-06-30");
    }

    [Theory]
    [InlineData(1, "code", 8623)]
    [InlineData(2, "modifier", 383)]
    public void A_value_set_takes_one_kind_of_the_release(int entry, string kind, int count)
    {
        var set = Resource(s_bundle.Value, entry);

        set.GetProperty("status").GetString().Should().Be("active");
        set.GetProperty("version").GetString().Should().Be("2026-01");
        set.GetProperty("url").GetString().Should().Be($"{SystemUri}?fhir_vs={kind}s");
        var expansion = set.GetProperty("expansion");
        expansion.GetProperty("total").GetInt32().Should().Be(count);
        expansion.GetProperty("contains").EnumerateArray().Select(concept => concept.GetProperty("code").GetString()).Should().Equal(
            Values(s_bundle.Value, "kind").Where(value => value.Value.GetString() == kind).Select(value => value.Key));
        var include = set.GetProperty("compose").GetProperty("include").EnumerateArray().Should().ContainSingle().Subject;
        include.GetProperty("system").GetString().Should().Be(SystemUri);
        include.GetProperty("version").GetString().Should().Be("2026-01");
        var filter = include.GetProperty("filter").EnumerateArray().Should().ContainSingle().Subject;
        filter.GetProperty("op").GetString().Should().Be("=");
        Values(s_bundle.Value, filter.GetProperty("property").GetString()!)
            .Count(value => value.Value.GetString() == filter.GetProperty("value").GetString()).Should().Be(count);
        filter.GetProperty("value").GetString().Should().Be(kind);
    }

    [Fact]
    public void Value_sets_can_list_their_codes_one_by_one()
    {
        var bundle = Export("--enumerate");

        FhirR4.Problems(bundle).Should().BeEmpty();
        var include = Resource(bundle, 2).GetProperty("compose").GetProperty("include")[0];
        include.TryGetProperty("filter", out _).Should().BeFalse();
        include.GetProperty("concept").GetArrayLength().Should().Be(383);
        ToolRun.Of("export", "--enumerate").ShouldFailWith("--format fhir");
    }

    [Fact]
    public void A_table_with_hardly_anything_in_it_is_valid_too()
    {
        using var folder = new TemporaryFolder();
        string table = folder.SaveTable(
            new HcpcsRelease(new HcpcsQuarter(2031, 3)), [new HcpcsRecord { Code = HcpcsCode.Parse("A0001"), LongDescription = "5\" & <µ>" }]);

        var bundle = Export("--table", table);

        FhirR4.Problems(bundle).Should().BeEmpty();
        Resource(bundle, 0).GetProperty("version").GetString().Should().Be("2031-07");
        var concept = Resource(bundle, 0).GetProperty("concept").EnumerateArray().Should().ContainSingle().Subject;
        concept.GetProperty("display").GetString().Should().Be("5\" & <µ>");
        concept.TryGetProperty("designation", out _).Should().BeFalse("an empty text is no value in FHIR");
        concept.GetProperty("property").EnumerateArray().Select(property => property.GetProperty("code").GetString())
            .Should().Equal("kind", "inactive", "section");
    }

    [Fact]
    public void A_correction_has_a_version_of_its_own()
    {
        using var folder = new TemporaryFolder();
        string table = folder.SaveTable(
            new HcpcsRelease(new HcpcsQuarter(2031, 3)) { Revision = 2 }, [new HcpcsRecord { Code = HcpcsCode.Parse("A0001") }]);

        var bundle = Export("--table", table);

        FhirR4.Problems(bundle).Should().BeEmpty();
        Resource(bundle, 0).GetProperty("version").GetString().Should().Be("2031-07.2");
        Resource(bundle, 0).GetProperty("date").GetString().Should().Be("2031-07-01");
        Resource(bundle, 1).GetProperty("compose").GetProperty("include")[0].GetProperty("version").GetString().Should().Be("2031-07.2");
    }

    private static OfficialEntries OfficialJanuary2026() => OfficialEntries.ReadText(OfficialFiles.ReadText(
        OfficialFiles.January2026,
        name => name.Contains("ANWEB", StringComparison.Ordinal) && name.EndsWith(".txt", StringComparison.Ordinal)));

    private static JsonElement Export(params string[] args)
    {
        var run = ToolRun.Of(["export", "--format", "fhir", .. args]);
        run.ExitCode.Should().Be(0);
        run.Output.Should().EndWith("}\n");
        return JsonDocument.Parse(run.Output).RootElement;
    }

    private static JsonElement Resource(JsonElement bundle, int entry) => bundle.GetProperty("entry")[entry].GetProperty("resource");

    /// <summary>The value of a property that occurs once, by code.</summary>
    private static Dictionary<string, JsonElement> Values(JsonElement bundle, string property) =>
        Resource(bundle, 0).GetProperty("concept").EnumerateArray()
            .SelectMany(concept => concept.GetProperty("property").EnumerateArray()
                .Where(candidate => candidate.GetProperty("code").GetString() == property)
                .Select(candidate => KeyValuePair.Create(
                    concept.GetProperty("code").GetString()!,
                    candidate.EnumerateObject().Single(member => member.Name.StartsWith("value", StringComparison.Ordinal)).Value)))
            .ToDictionary(StringComparer.Ordinal);
}
