using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Hcpcs.Reference.Tests.Json;

namespace Hcpcs.Reference.Tests.Comparison;

/// <summary>The JSON of a comparison is a contract: the same under any options, by reflection and by source generation, and read back equal.</summary>
public partial class HcpcsReleaseDiffJsonTests
{
    [JsonSerializable(typeof(HcpcsReleaseDiff))]
    [JsonSerializable(typeof(HcpcsReleaseChange))]
    [JsonSerializable(typeof(HcpcsFieldChange))]
    private sealed partial class DiffContext : JsonSerializerContext;

    private static readonly HcpcsRecord s_record = new()
    {
        Code = HcpcsCode.Parse("J1440"),
        LongDescription = "Injection, filgrastim, 300 mcg",
        ActionCode = ActionCode.NoMaintenance,
    };

    private static readonly HcpcsReleaseDiff s_diff = HcpcsReleaseDiff.Compare(
        HcpcsTable.Create(new HcpcsRelease(new HcpcsQuarter(2025, 1)), [s_record], []),
        HcpcsTable.Create(
            new HcpcsRelease(new HcpcsQuarter(2025, 2)),
            [s_record with { LongDescription = "Fecal microbiota, 1 ml" }],
            [new HcpcsModifierRecord { Modifier = HcpcsModifier.Parse("JZ"), ShortDescription = "Zero drug wasted" }]));

    [Theory]
    [MemberData(nameof(AnyOptions.Names), MemberType = typeof(AnyOptions))]
    public void The_names_and_forms_are_the_same_under_any_options(string name)
    {
        var options = AnyOptions.With(DiffContext.Default, name);
        var json = JsonSerializer.SerializeToNode(s_diff, options)!.AsObject();

        json.Select(property => property.Key).Should().Equal(["older", "newer", "quartersApart", "comparesNotOtherwiseClassified", "changes"], name);
        json["quartersApart"]!.ToJsonString().Should().Be("1");
        json["comparesNotOtherwiseClassified"]!.ToJsonString().Should().Be("false");
        JsonNode.DeepEquals(json["changes"], JsonNode.Parse("""
            [
              {
                "identity": "J1440", "isModifier": false, "kinds": ["reworded", "probablyReplaced"],
                "older": { "code": "J1440", "longDescription": "Injection, filgrastim, 300 mcg", "actionCode": "N" },
                "newer": { "code": "J1440", "longDescription": "Fecal microbiota, 1 ml", "actionCode": "N" },
                "fields": [{ "field": "longDescription", "old": ["Injection, filgrastim, 300 mcg"], "new": ["Fecal microbiota, 1 ml"] }],
                "sharedWording": 0,
                "actionCodeDisagreement": "N (No maintenance for this code), but what changed is HCPCS Long Description"
              },
              {
                "identity": "JZ", "isModifier": true, "kinds": ["added"],
                "newer": { "modifier": "JZ", "shortDescription": "Zero drug wasted" }
              }
            ]
            """)).Should().BeTrue(json["changes"]!.ToJsonString());
    }

    [Theory]
    [MemberData(nameof(AnyOptions.Names), MemberType = typeof(AnyOptions))]
    public void A_comparison_reads_back_equal(string name)
    {
        var options = AnyOptions.With(DiffContext.Default, name);
        string json = JsonSerializer.Serialize(s_diff, options);

        JsonSerializer.Deserialize<HcpcsReleaseDiff>(json, options).Should().Be(s_diff, name);
        foreach (var change in s_diff.Changes)
        {
            JsonSerializer.Deserialize<HcpcsReleaseChange>(JsonSerializer.Serialize(change, options), options).Should().Be(change, name);
        }
    }

    /// <summary>Every field of the record can be the one that changed, and blank on one side.</summary>
    [Theory]
    [MemberData(nameof(AnyOptions.Names), MemberType = typeof(AnyOptions))]
    public void Every_field_is_named_as_in_the_JSON_of_a_record(string name)
    {
        var options = AnyOptions.With(DiffContext.Default, name);
        foreach (var field in HcpcsField.All)
        {
            var change = new HcpcsFieldChange { Field = field, NewValues = ["x"] };

            string json = JsonSerializer.Serialize(change, options);

            json.Should().Be($$"""{"field":"{{field.JsonName}}","old":[],"new":["x"]}""", name);
            JsonSerializer.Deserialize<HcpcsFieldChange>(json, options).Should().Be(change);
        }
    }

    [Theory]
    [InlineData("""{"field":"colour"}""", "'colour' is not the JSON name of a field.")]
    [InlineData("""{"field":7}""", "A field is a JSON string with its name, not Number.")]
    public void A_field_that_is_none_is_refused_by_its_name(string json, string message) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<HcpcsFieldChange>(json))
            .Should().Throw<JsonException>().Which.Message.Should().StartWith(message);
}
