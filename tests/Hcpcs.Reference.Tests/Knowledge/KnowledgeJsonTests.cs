using System.Text.Json;
using Hcpcs.Reference.Tests.Json;

namespace Hcpcs.Reference.Tests.Knowledge;

/// <summary>The JSON of what this library knows beside CMS's files. docs/guide/pages.md, docs/reference/notes.md and docs/reference/sections.md have the names.</summary>
public class KnowledgeJsonTests
{
    /// <summary>The descriptions: "greater than 7 days and up to 28 days of therapy", "3 mg/1 mg", "per study dose, up to 30 millicuries".</summary>
    public static TheoryData<string, string> Units => new()
    {
        { "A0425", """{"quantity":1,"unit":"statute mile","wording":"per statute mile","text":"1 statute mile"}""" },
        {
            "J0578",
            """{"quantity":28,"unit":"day of therapy","wording":"W","text":"W","isUpTo":true}"""
                .Replace("W", "greater than 7 days and up to 28 days of therapy", StringComparison.Ordinal)
        },
        {
            "J9298",
            """{"quantity":3,"unit":"mg","wording":"3 mg/1 mg","text":"3 mg and 1 mg","parts":[{"quantity":3,"unit":"mg"},{"quantity":1,"unit":"mg"}]}"""
        },
        {
            "A9503",
            """{"quantity":1,"unit":"study dose","wording":"per study dose","text":"1 study dose","maximum":{"quantity":30,"unit":"millicurie"}}"""
        },
    };

    [Theory]
    [MemberData(nameof(Units))]
    public void A_billing_unit_has_one_JSON_under_any_options(string code, string json)
    {
        var unit = BillingUnit.Of(HcpcsTable.Embedded.Get(code));

        AnyOptions.All.Select(options => JsonSerializer.Serialize(unit, options)).Should().AllBe(json);
    }

    [Theory]
    [MemberData(nameof(AnyOptions.Names), MemberType = typeof(AnyOptions))]
    public void Every_billing_unit_of_the_release_reads_back_equal(string options)
    {
        int count = 0;
        foreach (var unit in HcpcsTable.Embedded.EnumerateCodes().Select(BillingUnit.Of).OfType<BillingUnit>())
        {
            string json = JsonSerializer.Serialize(unit, AnyOptions.Of(options));
            if (JsonSerializer.Deserialize<BillingUnit>(json, AnyOptions.Of(options)) != unit)
            {
                Assert.Fail(json);
            }

            count++;
        }

        count.Should().Be(3462, "docs/reference/billing-units.md says so");
    }

    [Theory]
    [InlineData("""{"unit":"mg","wording":"1 mg"}""")]
    [InlineData("""{"quantity":"1","unit":"mg","wording":"1 mg"}""")]
    public void A_billing_unit_without_its_quantity_or_with_a_text_for_it_is_refused(string json) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<BillingUnit>(json)).Should().Throw<JsonException>();

    [Theory]
    [MemberData(nameof(AnyOptions.Names), MemberType = typeof(AnyOptions))]
    public void The_file_of_notes_is_their_JSON_both_ways(string options)
    {
        string file = File.ReadAllText(
            Path.Combine(OfficialFiles.RepositoryRoot, "src", "Hcpcs.Reference", "Knowledge", "ClinicalNotes.json"));
        using var json = JsonDocument.Parse(file);
        var notes = json.RootElement.EnumerateArray().ToArray();

        notes.Select(note => note.Deserialize<ClinicalNote>(AnyOptions.Of(options))).Should().Equal(ClinicalNote.All);
        foreach (var (note, expected) in ClinicalNote.All.Zip(notes))
        {
            JsonElement.DeepEquals(JsonSerializer.SerializeToElement(note, AnyOptions.Of(options)), expected)
                .Should().BeTrue(JsonSerializer.Serialize(note, AnyOptions.Of(options)));
        }
    }

    [Theory]
    [MemberData(nameof(AnyOptions.Names), MemberType = typeof(AnyOptions))]
    public void The_file_of_notes_on_modifiers_is_their_JSON_both_ways(string options)
    {
        string file = File.ReadAllText(
            Path.Combine(OfficialFiles.RepositoryRoot, "src", "Hcpcs.Reference", "Knowledge", "ModifierNotes.json"));
        using var json = JsonDocument.Parse(file);
        var notes = json.RootElement.EnumerateArray().ToArray();

        notes.Select(note => note.Deserialize<ModifierNote>(AnyOptions.Of(options))).Should().Equal(ModifierNote.All);
        foreach (var (note, expected) in ModifierNote.All.Zip(notes))
        {
            JsonElement.DeepEquals(JsonSerializer.SerializeToElement(note, AnyOptions.Of(options)), expected)
                .Should().BeTrue(JsonSerializer.Serialize(note, AnyOptions.Of(options)));
        }
    }

    [Theory]
    [MemberData(nameof(AnyOptions.Names), MemberType = typeof(AnyOptions))]
    public void A_section_has_its_name_range_and_noun(string options)
    {
        var section = HcpcsSection.Of(HcpcsCode.Parse("U0002"));

        string json = JsonSerializer.Serialize(section, AnyOptions.Of(options));

        json.Should().Be(
            """{"name":"Coronavirus laboratory tests","first":"U0000","last":"U9999","itemNoun":"laboratory testing for the coronavirus"}""");
        JsonSerializer.Deserialize<HcpcsSection>(json, AnyOptions.Of(options)).Should().Be(section);
    }
}
