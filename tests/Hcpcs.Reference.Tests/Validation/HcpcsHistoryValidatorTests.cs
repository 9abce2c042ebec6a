using System.Runtime.CompilerServices;
using Hcpcs.Reference.Claims;

namespace Hcpcs.Reference.Tests.Validation;

/// <summary>Lines judged by what their codes meant on the day of service, and by what was known when they were decided.</summary>
public class HcpcsHistoryValidatorTests
{
    private static readonly HcpcsHistoryValidator s_validator = new(
        HcpcsHistory.Embedded, new HcpcsValidationOptions { MinimumSeverity = HcpcsFindingSeverity.Warning });

    [Theory]
    [InlineData("J1440", "2010-06-01", "", "it was filgrastim then, which the newest release does not say")]
    [InlineData("J1440", "2018-01-01", "Terminated", "filgrastim had ended")]
    [InlineData("J1440", "2025-06-01", "")]
    [InlineData("J0570", "2025-03-01", "OutsideCoverage", "it had ended and was reopened later")]
    [InlineData("J0570", "2025-11-01", "")]
    [InlineData("G9890", "2018-02-01", "NotYetEffective", "the exam was withdrawn")]
    [InlineData("G0298", "2016-02-01", "", "the release of the day has it")]
    [InlineData("G0298", "2019-02-01", "OutsideCoverage", "it vanished, and no release gives it an end")]
    [InlineData("G9976", "2018-06-01", "OutsideCoverage", "it vanished between 2018 and 2019")]
    [InlineData("A0001", "2019-02-01", "UnknownCode")]
    public void A_line_by_the_best_knowledge_of_today(string code, string day, string expected, string because = "") =>
        Reasons(s_validator.Validate(Line(code, day))).Should().Be(expected, because);

    [Theory]
    [InlineData("J0570", "2025-03-01", "2025-03-20", "Terminated")]
    [InlineData("J0570", "2025-03-01", "2025-11-20", "OutsideCoverage", "the release of October 2025 reopened it from that month on")]
    [InlineData("J0570", "2025-03-01", "2026-02-01", "OutsideCoverage", "so does the next")]
    [InlineData("J0570", "2025-10-01", "2026-02-01", "", "the day is behind the gap")]
    [InlineData("J0570", "2025-03-01", "2025-07-20", "OutsideCoverage", "the releases around July 2025 differ")]
    [InlineData("J0570", "2024-03-01", "2024-07-20", "", "the releases around July 2024 agree")]
    [InlineData("J0570", "2024-03-01", "2010-07-20", "OutsideCoverage", "the history begins later")]
    [InlineData("G9890", "2018-02-01", "2018-02-20", "")]
    public void A_line_by_what_was_known_when_it_was_decided(string code, string day, string decidedOn, string expected, string because = "") =>
        Reasons(s_validator.Validate(Line(code, day) with { DecidedOn = DateOnly.Parse(decidedOn) })).Should().Be(expected, because);

    [Fact]
    public void A_modifier_is_judged_by_its_own_history()
    {
        var line = Line("A0021", "2019-02-01") with { Modifier1 = HcpcsModifier.Parse("DA") };

        Reasons(s_validator.Validate(line with { DecidedOn = new DateOnly(2019, 2, 1) })).Should().Be("UnknownModifier", "the release of 2019 does not hold it");
        Reasons(s_validator.Validate(line)).Should().BeEmpty();
    }

    /// <summary>A history of three releases: modifier QX had ended by the first and was reopened from April by the second, QY is in the first alone and has no end.</summary>
    [Fact]
    public void A_modifier_of_which_nobody_knows_is_a_warning_of_its_own_and_the_rest_of_the_line_is_judged()
    {
        var first = new HcpcsModifierRecord { Modifier = HcpcsModifier.Parse("QX"), ShortDescription = "First", AddedDate = new DateOnly(2010, 1, 1) };
        var second = first with { Modifier = HcpcsModifier.Parse("QY"), ShortDescription = "Second" };
        var code = new HcpcsRecord { Code = HcpcsCode.Parse("J0001"), ShortDescription = "Inj, something", AddedDate = new DateOnly(2010, 1, 1) };
        var validator = new HcpcsHistoryValidator(HcpcsHistory.Create(
        [
            HcpcsTable.Create(new HcpcsRelease(new HcpcsQuarter(2024, 1)), [code], [first with { TerminationDate = new DateOnly(2023, 12, 31) }, second]),
            HcpcsTable.Create(new HcpcsRelease(new HcpcsQuarter(2024, 2)), [code], [first with { ActionEffectiveDate = new DateOnly(2024, 4, 1) }]),
        ]));
        var line = Line("J0001", "2024-02-01") with { Modifier1 = HcpcsModifier.Parse("QX") };

        Elements(validator.Validate(line)).Should().Be("modifier1 OutsideCoverage");
        Elements(validator.Validate(line with { From = new DateOnly(2024, 4, 2), Modifier2 = HcpcsModifier.Parse("QY") })).Should().Be("modifier2 OutsideCoverage");
        Elements(validator.Validate(line with { Code = HcpcsCode.Parse("J9999"), From = new DateOnly(2024, 4, 2), Modifier2 = HcpcsModifier.Parse("QY") }))
            .Should().Be("code UnknownCode modifier2 OutsideCoverage");
        Elements(validator.Validate(line with { DecidedOn = new DateOnly(2024, 2, 20) })).Should().Be("modifier1 ModifierTerminated");
        Elements(validator.Validate(line with { DecidedOn = new DateOnly(2024, 5, 20) })).Should().Be("modifier1 OutsideCoverage", "that release has the reopening");

        static string Elements(HcpcsValidationResult result) => string.Join(' ', result.Findings
            .Where(finding => finding.Severity >= HcpcsFindingSeverity.Warning).Select(finding => $"{finding.ElementId} {finding.ReasonId}"));
    }

    /// <summary>G9976 is in the release of January 2018 alone; RH is not a modifier.</summary>
    [Fact]
    public void The_modifiers_of_a_code_that_vanished_are_judged_too()
    {
        var line = Line("G9976", "2018-06-01") with { Modifier1 = HcpcsModifier.Parse("QZ"), Modifier2 = HcpcsModifier.Parse("RH") };

        Reasons(s_validator.Validate(line)).Should().Be("UnknownModifier OutsideCoverage");
    }

    /// <summary>The day of the decision is part of the line: what stands around the validator has only the line to pass on.</summary>
    [Fact]
    public void The_day_of_the_decision_reaches_a_history_behind_another_validator()
    {
        var validator = new Around(s_validator);
        var kept = new ClaimLine { Kind = ClaimLineKind.Row, Code = "J0570", From = new DateOnly(2025, 3, 1), DecidedOn = new DateOnly(2025, 3, 20) };
        var whole = new ClaimValidator(validator, HcpcsTable.Embedded, new ClaimValidationOptions { Profile = RuleProfile.Medicare });

        Reasons(validator.Validate(kept)).Should().Be("Terminated", "it was reopened later");
        Reasons(validator.Validate(kept with { DecidedOn = null })).Should().Be("OutsideCoverage");
        Reasons(whole.Validate([kept])[0]).Should().Be("Terminated");

        using var reader = new DelimitedClaimReader(
            new MemoryStream("code,from,paid\nJ0570,2025-03-01,2025-03-20\nJ0570,2025-03-01,\n"u8.ToArray()),
            new DelimitedClaimOptions { DecisionColumn = "paid" });
        var batch = reader.CreateBatch();
        reader.Read(batch).Should().BeTrue();
        string[] expected = ["Terminated", "OutsideCoverage"];
        for (int i = 0; i < expected.Length; i++)
        {
            var result = new HcpcsValidationResult[1];
            whole.Validate(batch, i, result);

            Reasons(result[0]).Should().Be(expected[i]);
            Reasons(validator.Validate(batch[i])).Should().Be(expected[i]);
            batch[i].ToHcpcsLine().Should().Be(batch[i].ToClaimLine().ToHcpcsLine());
        }
    }

    [Theory]
    [InlineData("1900-01-01")]
    [InlineData("9999-12-31")]
    public void What_is_wrong_with_a_line_itself_is_found_whatever_day_of_decision_it_names(string decidedOn)
    {
        var day = DateOnly.Parse(decidedOn);
        var line = HcpcsLine.Parse("Z12", new DateOnly(2025, 3, 2), new DateOnly(2025, 3, 1), "J!") with { DecidedOn = day };
        var errors = new HcpcsHistoryValidator(HcpcsHistory.Embedded, new HcpcsValidationOptions { MinimumSeverity = HcpcsFindingSeverity.Error });

        Reasons(errors.Validate(line)).Split(' ').Should().BeEquivalentTo(["Malformed", "MalformedModifier", "ReversedDates"]);
        Reasons(errors.Validate(new HcpcsLine(HcpcsCode.Parse("J0570"), from: null) with { DecidedOn = day })).Should().Be("NoDateOfService");
    }

    [Fact]
    public void A_line_decided_before_the_history_begins_is_not_judged_and_says_so()
    {
        var line = HcpcsLine.Parse("J0570", new DateOnly(1999, 3, 2), null, "JW") with { DecidedOn = new DateOnly(1999, 3, 20) };

        var result = s_validator.Validate(line);

        Reasons(result).Should().Be("OutsideCoverage");
        result.NotJudged.Should().Be(HcpcsLineParts.Code | HcpcsLineParts.Modifier1);
    }

    [Fact]
    public void The_day_of_the_decision_does_not_make_a_line_larger()
    {
        Unsafe.SizeOf<HcpcsLine>().Should().BeLessThanOrEqualTo(56, "it was that before it had the day");
        foreach (var day in new DateOnly?[] { null, DateOnly.MinValue, new(2025, 3, 20), DateOnly.MaxValue })
        {
            var line = new HcpcsLine(HcpcsCode.Parse("J0570"), day, day) with { DecidedOn = day };
            (line.From, line.Through, line.DecidedOn).Should().Be((day, day, day));
        }
    }

    private static HcpcsLine Line(string code, string day) => new(HcpcsCode.Parse(code), DateOnly.Parse(day));

    private static string Reasons(HcpcsValidationResult result) => string.Join(' ', result.Findings.Select(finding => finding.ReasonId));

    private sealed class Around(IHcpcsValidator validator) : IHcpcsValidator
    {
        public HcpcsValidationResult Validate(HcpcsLine line) => validator.Validate(line);
    }
}
