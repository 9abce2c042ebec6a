using System.Text.Json;
using Hcpcs.Reference.Tests.Json;

namespace Hcpcs.Reference.Tests.Validation;

/// <summary>The JSON of what a validator gives is a contract: the same under any options, with and without source generation.</summary>
public class ValidationJsonTests
{
    // C9136 ended on 2015-03-31, its cross reference is Q9975, which is valid on 2015-04-01 (CMS's January 2026 release).
    private const string Successor = """{"reference":"Q9975","role":"successor","target":"valid","isBillable":true}""";

    private static readonly DateOnly s_day = new(2015, 4, 1);

    private static readonly HcpcsFinding s_finding = new(HcpcsFindingReason.UnknownCode, HcpcsFindingElement.Code)
    {
        Severity = HcpcsFindingSeverity.Error,
        Text = "J9998",
        Message = "It is not there.",
        FirstInvalidDay = s_day,
        Suggestions = ["J9999"],
    };

    [Theory]
    [MemberData(nameof(AnyOptions.Names), MemberType = typeof(AnyOptions))]
    public void A_result_has_its_findings_what_was_not_judged_and_whether_there_are_errors(string options)
    {
        Check(default(HcpcsValidationResult), options, """{"findings":[],"hasErrors":false}""");
        Check(new HcpcsValidationResult { HasNoCode = true }, options, """{"findings":[],"hasNoCode":true,"hasErrors":false}""");
        Check(
            new HcpcsValidationResult { Findings = [s_finding], NotJudged = HcpcsLineParts.Modifier1 | HcpcsLineParts.Modifier2 },
            options,
            """
            {"findings":[{"reason":"UnknownCode","severity":"error","element":"code","text":"J9998","message":"It is not there.","firstInvalidDay":"2015-04-01",
            "suggestions":["J9999"]}],"notJudged":["modifier1","modifier2"],"hasErrors":true}
            """);
    }

    [Theory]
    [MemberData(nameof(AnyOptions.Names), MemberType = typeof(AnyOptions))]
    public void A_finding_has_its_facts_and_texts_that_the_library_does_not_know(string options)
    {
        var validator = new HcpcsValidator(HcpcsTable.Embedded);
        var ended = validator.Validate("C9136", s_day).Findings.Single() with { Message = "It ended." };

        Check(
            ended,
            options,
            $$"""
            {"reason":"Terminated","severity":"error","element":"code","text":"C9136","message":"It ended.","firstInvalidDay":"2015-04-01",
            "validity":{"firstDay":"2015-01-01","lastDay":"2015-03-31"},"successors":[{{Successor}}]}
            """);
        Check(
            new HcpcsFinding { ReasonId = "NdcCodeMismatch", ElementId = "ndc", Severity = HcpcsFindingSeverity.Warning, Message = "Another code." },
            options,
            """{"reason":"NdcCodeMismatch","severity":"warning","element":"ndc","text":"","message":"Another code."}""");
    }

    [Theory]
    [MemberData(nameof(AnyOptions.Names), MemberType = typeof(AnyOptions))]
    public void A_successor_has_the_way_to_it(string options)
    {
        var successor = HcpcsTable.Embedded.GetSuccessors(HcpcsCode.Parse("C9136"), s_day).Single();

        Check(successor, options, Successor);
        Check(
            successor with { Via = [HcpcsCode.Parse("Q0001")], Role = SuccessorRole.MedicareAlternative, Target = SuccessorTarget.NotInRelease },
            options,
            """{"reference":"Q9975","role":"medicareAlternative","target":"notInRelease","via":["Q0001"],"isBillable":false}""");
    }

    [Theory]
    [MemberData(nameof(AnyOptions.Names), MemberType = typeof(AnyOptions))]
    public void A_line_is_its_texts_whatever_they_are(string options)
    {
        Check(new HcpcsLine(HcpcsCode.Parse("J1412"), s_day), options, """{"code":"J1412","from":"2015-04-01"}""");
        Check(
            HcpcsLine.Parse("99213", s_day, s_day.AddDays(1), "", "J?") with { IsDescribed = true, HasFurtherModifiers = true },
            options,
            """{"code":"99213","modifiers":["","J?"],"from":"2015-04-01","through":"2015-04-02","isDescribed":true,"hasFurtherModifiers":true}""");
        Check(
            HcpcsLine.Parse("J1412", s_day, null) with { UnreadableDate = " 20260231 ", DecidedOn = s_day.AddDays(9), IsPeriodOfClaim = true, IsRequest = true },
            options,
            """{"code":"J1412","from":"2015-04-01","unreadableDate":"20260231","decidedOn":"2015-04-10","isPeriodOfClaim":true,"isRequest":true}""");
        Check(HcpcsLine.Parse("A0101", s_day, null) with { IsHipps = true }, options, """{"code":"A0101","from":"2015-04-01","isHipps":true}""");
        Check(HcpcsLine.Parse("a text that is no code at all", null, null), options, """{"code":"a text that is no code at all"}""");
        JsonSerializer.Deserialize<HcpcsLine>("""{"modifiers":["RT","LT","GA","KX","JZ"],"other":[1]}""", AnyOptions.Of("default")).HasFurtherModifiers.Should().BeTrue();
    }

    [Fact]
    public void An_enum_in_an_applications_own_answer_is_its_name() =>
        JsonSerializer.Serialize(new { Status = HcpcsStatus.NotYetEffective, Parts = HcpcsLineParts.Code, Reason = HcpcsFindingReason.UnknownCode })
            .Should().Be("""{"Status":"notYetEffective","Parts":["code"],"Reason":"UnknownCode"}""");

    [Theory]
    [InlineData("3")]
    [InlineData("\"3\"")]
    [InlineData("\"unknowncode\"")]
    public void A_reason_is_its_name_and_not_a_number(string json) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<HcpcsFindingReason>(json)).Should().Throw<JsonException>().WithMessage("*HcpcsFindingReason*");

    [Theory]
    [MemberData(nameof(AnyOptions.Names), MemberType = typeof(AnyOptions))]
    public void A_validity_leaves_out_the_side_that_is_open(string options)
    {
        Check(new ValidityPeriod(s_day, DateOnly.MaxValue), options, """{"firstDay":"2015-04-01"}""");
        Check(new ValidityPeriod(DateOnly.MinValue, s_day), options, """{"lastDay":"2015-04-01"}""");
        Check(new ValidityPeriod(DateOnly.MinValue, DateOnly.MaxValue), options, "{}");
    }

    [Fact]
    public void Every_finding_on_real_lines_reads_back_equal()
    {
        var validator = new HcpcsValidator(HcpcsTable.Embedded);
        foreach (string code in new[] { "C9136", "J1412", "99213", "D0120", "J14I2", "Z9999", "E1085", "J3490", "" })
        {
            foreach (var day in new[] { new DateOnly(2010, 1, 1), s_day, new DateOnly(2026, 1, 15), new DateOnly(2030, 1, 1) })
            {
                var result = validator.Validate(code, day, day.AddDays(-1), ["JG", "ZZ", "25", "??", "JZ"]);
                JsonSerializer.Deserialize<HcpcsValidationResult>(JsonSerializer.Serialize(result)).Should().Be(result);
            }
        }
    }

    [Theory]
    [InlineData("""{"findings":[{"severity":"fatal","message":"x"}]}""", "fatal")]
    [InlineData("""{"findings":[],"notJudged":"code"}""", "array")]
    [InlineData("""{"findings":[{"severity":"error","message":"x","validity":{"firstDay":"1/1/2015"}}]}""", "YYYY-MM-DD")]
    public void What_is_not_a_result_is_refused_with_the_cause(string json, string cause) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<HcpcsValidationResult>(json)).Should().Throw<JsonException>().WithMessage($"*{cause}*");

    private static void Check<T>(T value, string name, string expected)
    {
        var options = AnyOptions.Of(name);
        string json = JsonSerializer.Serialize(value, options);

        json.Should().Be(expected.ReplaceLineEndings(string.Empty), name);
        JsonSerializer.Deserialize<T>(json, options).Should().Be(value, name);
    }
}
