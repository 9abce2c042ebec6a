using System.Text.Json;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference.Claims.Tests;

/// <summary>The texts are written out here: files of applications have them.</summary>
public class EnumJsonTests
{
    private static readonly JsonSerializerOptions s_datesFrom = new() { Converters = { new DatesFromJsonConverter() } };

    [Fact]
    public void What_stands_in_a_file_of_lines_or_rules_is_the_name_as_NET_has_it()
    {
        Check(RulePayer.Medicare, "\"Medicare\"");
        Check(RuleClaims.Institutional, "\"Institutional\"");
        Check(ClaimRowFault.TextAfterQuote, "\"TextAfterQuote\"");
        Check(MueKind.Dme, "\"Dme\"");
    }

    [Fact]
    public void What_is_chosen_is_in_camel_case()
    {
        Check(RuleProfile.Auto, "\"auto\"");
        Check(ClaimFormat.FhirNdjson, "\"fhirNdjson\"");
        Check(ClaimFormat.X12, "\"x12\"");
        Check(DelimitedDateOrder.DayMonthYear, "\"dayMonthYear\"");
    }

    [Fact]
    public void A_name_is_a_key_too()
    {
        Check(new Dictionary<MueKind, int> { [MueKind.Dme] = 1 }, """{"Dme":1}""");
        Check(new Dictionary<ClaimFormat, int> { [ClaimFormat.X12] = 1 }, """{"x12":1}""");
    }

    [Theory]
    [InlineData("1")]
    [InlineData("\"1\"")]
    [InlineData("null")]
    [InlineData("\"\"")]
    [InlineData("\"MEDICARE\"")]
    [InlineData("\"Any, Medicare\"")]
    [InlineData("[\"Medicare\"]")]
    public void A_number_or_another_text_is_refused(string json)
    {
        Refuses<RulePayer>(json);
        Refuses<RuleClaims>(json);
        Refuses<ClaimRowFault>(json);
        Refuses<MueKind>(json);
        Refuses<RuleProfile>(json);
        Refuses<ClaimFormat>(json);
        Refuses<DelimitedDateOrder>(json);
        Refuses<ClaimLineKind>(json);
    }

    [Fact]
    public void A_number_without_a_name_is_not_written()
    {
        foreach (object value in (object[])[(RulePayer)9, (RuleClaims)9, (ClaimRowFault)9, (MueKind)9, (RuleProfile)9, (ClaimFormat)9, (ClaimLineKind)9])
        {
            FluentActions.Invoking(() => JsonSerializer.Serialize(value, value.GetType())).Should().Throw<JsonException>().WithMessage("9 is not a *");
        }
    }

    [Fact]
    public void Options_of_an_application_do_not_change_the_enums_of_a_line_a_limit_or_a_rule()
    {
        var options = new JsonSerializerOptions { Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter(JsonNamingPolicy.KebabCaseUpper) } };
        var line = new ClaimLine { Kind = ClaimLineKind.Professional, Fault = ClaimRowFault.TooLong, HasDatesOfClaim = true };
        var rule = ClaimRules.All.OfType<ModifierRule>().First(rule => rule.Payer == RulePayer.Medicare);

        JsonSerializer.Serialize(line, options).Should().Be(JsonSerializer.Serialize(line, HcpcsClaimsJsonContext.Default.ClaimLine))
            .And.Be("""{"kind":"837P","fault":"TooLong","position":0,"datesFrom":"claim"}""");
        JsonSerializer.Serialize(rule, options).Should().Be(JsonSerializer.Serialize(rule, HcpcsClaimsJsonContext.Default.ModifierRule))
            .And.Contain("\"payer\":\"Medicare\"");
        JsonSerializer.Serialize(new MueLimit { Code = default, Units = 1, AdjudicationIndicator = MueAdjudicationIndicator.LineEdit }, options)
            .Should().Contain("\"adjudicationIndicator\":\"1\"");
    }

    [Fact]
    public void A_rule_of_modifiers_reads_back_and_the_others_are_only_written()
    {
        foreach (var rule in ClaimRules.All)
        {
            if (rule is ModifierRule modifiers)
            {
                string json = JsonSerializer.Serialize(modifiers, HcpcsClaimsJsonContext.Default.ModifierRule);
                JsonSerializer.Deserialize(json, HcpcsClaimsJsonContext.Default.ModifierRule).Should().Be(modifiers);
                continue;
            }

            JsonSerializer.Serialize(rule, HcpcsClaimsJsonContext.Default.ClaimRule).Should().Be(JsonSerializer.Serialize(rule)).And.Contain(rule.Id);
        }

        typeof(ClaimRule).GetConstructors().Should().BeEmpty("no validator could judge by it");
    }

    [Fact]
    public void Dates_of_the_line_are_not_written_as_those_of_the_claim() => FluentActions
        .Invoking(() => JsonSerializer.Serialize(false, s_datesFrom))
        .Should().Throw<JsonException>();

    private static void Check<T>(T value, string json)
    {
        JsonSerializer.Serialize(value).Should().Be(json);
        JsonSerializer.Deserialize<T>(json).Should().BeEquivalentTo(value);
    }

    private static void Refuses<T>(string json) => FluentActions.Invoking(() => JsonSerializer.Deserialize<T>(json)).Should().Throw<JsonException>(typeof(T).Name);
}
