using static Hcpcs.Reference.HcpcsFindingElement;
using static Hcpcs.Reference.HcpcsFindingReason;
using static Hcpcs.Reference.HcpcsFindingSeverity;

namespace Hcpcs.Reference.Tests.Validation;

public class HcpcsValidatorTests
{
    private static readonly DateOnly s_day = new(2026, 1, 15);
    private static readonly HcpcsValidator s_validator = new(HcpcsTable.Embedded);
    private static readonly HcpcsValidator s_strict = new(HcpcsTable.Embedded, new HcpcsValidationOptions { RequireLevelTwo = true });

    // The names are a contract: engines and files refer to them.
    [Fact]
    public void Reasons_have_the_names_that_were_promised() =>
        Enum.GetNames<HcpcsFindingReason>().Should().BeEquivalentTo(
            "Malformed", "LevelOneCode", "DentalCode", "HippsCode", "NoCode", "UnknownCode", "NotYetEffective", "Terminated", "OutsideCoverage",
            "MalformedModifier", "UnknownModifier", "LevelOneModifier", "ModifierNotYetEffective", "ModifierTerminated", "RepeatedModifier",
            "TooManyModifiers", "NotOtherwiseClassified", "NotPayableByMedicare", "NonCoveredByMedicare", "NonCoveredByStatute",
            "SpecialCoverageInstructions", "ReversedDates", "MalformedDate", "NoDateOfService", "Other");

    [Theory]
    [InlineData("J141Z", "2026-01-15", Malformed, Error)]
    [InlineData("JI412", "2026-01-15", Malformed, Error)]
    [InlineData("99213", "2026-01-15", LevelOneCode, Information)]
    [InlineData("0001A", "2026-01-15", LevelOneCode, Information)]
    [InlineData("0001a", "2026-01-15", LevelOneCode, Information)]
    [InlineData("0392T", "2026-01-15", LevelOneCode, Information)]
    [InlineData("D0120", "2026-01-15", DentalCode, Information)]
    [InlineData("d9999", "2026-01-15", DentalCode, Information)]
    [InlineData("KBGE1", "2026-01-15", HippsCode, Information)]
    [InlineData("kbge1", "2026-01-15", HippsCode, Information)]
    [InlineData("1AA11", "2026-01-15", HippsCode, Information)]
    [InlineData("RUB10", "2019-09-30", HippsCode, Information)]
    [InlineData("RUB10", "2019-10-01", Malformed, Error)]
    [InlineData("AAA00", "2010-10-01", HippsCode, Information)]
    [InlineData("RLC10", "2015-01-15", Malformed, Error)]
    [InlineData("ES310", "2015-01-15", HippsCode, Information)]
    [InlineData("1afks", "2019-12-31", HippsCode, Information)]
    [InlineData("5CHP6", "2008-01-01", HippsCode, Information)]
    [InlineData("1AFKS", "2020-01-01", Malformed, Error)]
    [InlineData("1AFOS", "2019-12-31", Malformed, Error)]
    [InlineData("Z9999", "2026-01-15", UnknownCode, Error)]
    [InlineData("J1440", "2013-12-31", OutsideCoverage, Warning)]
    [InlineData("J1440", "2014-06-29", OutsideCoverage, Warning)]
    [InlineData("J1440", "2014-06-30", NotYetEffective, Error)]
    [InlineData("Z9999", "2014-06-30", UnknownCode, Error)]
    [InlineData("Z9999", "2026-03-31", UnknownCode, Error)]
    [InlineData("Z9999", "2014-06-29", OutsideCoverage, Warning)]
    [InlineData("Z9999", "2026-04-01", OutsideCoverage, Warning)]
    [InlineData("J1412", "2023-12-31", NotYetEffective, Error)]
    [InlineData("J0833", "2019-01-01", Terminated, Error)]
    [InlineData("J3490", "2026-01-15", NotOtherwiseClassified, Warning)]
    [InlineData("E1085", "2026-01-15", NotPayableByMedicare, Information)]
    [InlineData("A4210", "2026-01-15", NonCoveredByMedicare, Information)]
    [InlineData("A4252", "2026-01-15", NonCoveredByStatute, Information)]
    [InlineData("J7205", "2026-01-15", SpecialCoverageInstructions, Information)]
    public void A_code_is_judged(string code, string day, HcpcsFindingReason reason, HcpcsFindingSeverity severity)
    {
        var result = s_validator.Validate(code, DateOnly.Parse(day, null));

        var finding = result.Findings[0];
        finding.Reason.Should().Be(reason);
        finding.Severity.Should().Be(severity);
        finding.Element.Should().Be(Code);
        finding.Text.Should().Be(HcpcsCode.TryParse(code, out _) ? code.ToUpperInvariant() : code, "what parses prints as the code, the rest as given");
        result.HasErrors.Should().Be(severity == Error);
        // Coverage is a second thing to say of a code that has something else to be said of.
        result.Findings.Skip(1).All(other => other.Reason == SpecialCoverageInstructions).Should().BeTrue();
    }

    [Theory]
    [InlineData("J", MalformedModifier, Error)]
    [InlineData("J-", MalformedModifier, Error)]
    [InlineData("JZZ", MalformedModifier, Error)]
    [InlineData("J1412", MalformedModifier, Error)]
    [InlineData("\u0414\u0414", MalformedModifier, Error)]
    [InlineData("ZZ", UnknownModifier, Error)]
    [InlineData("RH", UnknownModifier, Error)]
    [InlineData("25", LevelOneModifier, Information)]
    [InlineData("1P", LevelOneModifier, Information)]
    [InlineData("8p", LevelOneModifier, Information)]
    [InlineData("JG", ModifierTerminated, Error)]
    [InlineData("HE", NotPayableByMedicare, Information)]
    [InlineData("GZ", NonCoveredByMedicare, Information)]
    [InlineData("gy", NonCoveredByStatute, Information)]
    [InlineData("AA", SpecialCoverageInstructions, Information)]
    public void A_modifier_is_judged_in_its_place(string modifier, HcpcsFindingReason reason, HcpcsFindingSeverity severity)
    {
        for (int place = 0; place < 4; place++)
        {
            string?[] modifiers = ["JZ", null, string.Empty, "RT"];
            modifiers[place] = modifier;

            var result = s_validator.Validate("J1412", s_day, modifiers[0], modifiers[1], modifiers[2], modifiers[3]);

            var finding = result.Findings.Should().ContainSingle().Subject;
            finding.Reason.Should().Be(reason);
            finding.Severity.Should().Be(severity);
            finding.Element.Should().Be(new[] { Modifier1, Modifier2, Modifier3, Modifier4 }[place]);
            finding.Text.Should().Be(HcpcsModifier.TryParse(modifier, out _) ? modifier.ToUpperInvariant() : modifier);
            result.HasErrors.Should().Be(severity == Error);
        }
    }

    // JG was added on 2018-01-01 and ended on 2024-12-31; modifiers are covered from 2012-03-31 to 2026-03-31.
    [Theory]
    [InlineData("JG", "2017-12-31", ModifierNotYetEffective, Error)]
    [InlineData("JG", "2025-01-01", ModifierTerminated, Error)]
    [InlineData("ZZ", "2012-03-30", OutsideCoverage, Warning)]
    [InlineData("ZZ", "2012-03-31", UnknownModifier, Error)]
    [InlineData("ZZ", "2026-03-31", UnknownModifier, Error)]
    [InlineData("ZZ", "2026-04-01", OutsideCoverage, Warning)]
    public void A_modifier_is_judged_on_the_day(string modifier, string day, HcpcsFindingReason reason, HcpcsFindingSeverity severity)
    {
        // A4421 has been valid, at carrier judgment, since 1985; the description answers for its being not otherwise classified.
        var line = new ServiceLine { Code = "A4421", Modifiers = [modifier], Description = "ostomy supply" };

        var finding = s_validator.Validate(line, DateOnly.Parse(day, null)).Findings.Should().ContainSingle().Subject;

        finding.Reason.Should().Be(reason);
        finding.Severity.Should().Be(severity);
        finding.Element.Should().Be(Modifier1);
        finding.FirstInvalidDay.Should().Be(DateOnly.Parse(day, null));
    }

    [Fact]
    public void J1412_is_valid_from_the_first_of_January_2024()
    {
        s_validator.Validate("J1412", new DateOnly(2024, 1, 1)).Should().Be(default(HcpcsValidationResult));
        var finding = s_validator.Validate("J1412", new DateOnly(2023, 12, 31)).Findings.Should().ContainSingle().Subject;

        finding.Reason.Should().Be(NotYetEffective);
        finding.FirstInvalidDay.Should().Be(new DateOnly(2023, 12, 31));
        finding.Validity.Should().Be(new ValidityPeriod(new DateOnly(2024, 1, 1), DateOnly.MaxValue));
        finding.Message.Should().Contain("J1412").And.Contain("2024-01-01").And.Contain("2023-12-31");
        finding.Suggestions.Should().BeEmpty("the code exists");
    }

    [Fact]
    public void A_terminated_code_is_valid_on_its_last_day_and_names_its_cross_reference_on_the_next()
    {
        s_validator.Validate("C9136", new DateOnly(2015, 3, 31)).HasErrors.Should().BeFalse();
        var finding = s_validator.Validate("C9136", new DateOnly(2015, 4, 1)).Findings.Should().ContainSingle().Subject;

        finding.Reason.Should().Be(Terminated);
        finding.FirstInvalidDay.Should().Be(new DateOnly(2015, 4, 1));
        finding.Validity.Should().Be(new ValidityPeriod(new DateOnly(2015, 1, 1), new DateOnly(2015, 3, 31)));
        finding.Message.Should().Contain("C9136").And.Contain("2015-03-31").And.Contain("Q9975");
        finding.Successors.Should().ContainSingle().Which.Should()
            .Be(new HcpcsSuccessor { Reference = new CrossReference("Q9975"), Role = SuccessorRole.Successor, Target = SuccessorTarget.Valid });
    }

    [SkippableFact]
    public void Every_terminated_code_is_valid_on_its_last_day_and_names_its_cross_references_on_the_next()
    {
        int named = 0;
        foreach (string line in OfficialRelease.Codes.Where(line => OfficialRelease.Terminated(line) is not null))
        {
            string code = OfficialRelease.Identity(line);
            var last = OfficialRelease.Terminated(line)!.Value;
            s_validator.Validate(code, last).HasErrors.Should().BeFalse(code);

            var finding = s_validator.Validate(code, last.AddDays(1)).Findings.Should().ContainSingle().Subject;

            finding.Reason.Should().Be(Terminated, code);
            finding.Validity!.Value.LastDay.Should().Be(last);
            finding.Message.Should().Contain(last.ToString("yyyy-MM-dd", null));
            finding.Successors.IsEmpty.Should().Be(OfficialEntry.CrossReferences(line).Length == 0, code);
            finding.Successors.All(successor => finding.Message.Contains(successor.Reference.Text)).Should().BeTrue(code);
            OneLine(finding);
            named += finding.Successors.IsEmpty ? 0 : 1;
        }

        named.Should().Be(188);
    }

    [SkippableFact]
    public void Every_entry_is_valid_on_its_added_date()
    {
        foreach (string line in OfficialRelease.Codes)
        {
            var result = s_validator.Validate(OfficialRelease.Identity(line), OfficialRelease.Added(line));
            if (result.HasErrors || result.Findings.Any(finding => finding.Severity == Error))
            {
                Assert.Fail($"{line[..5]}: {result.Findings}");
            }
        }

        foreach (string line in OfficialRelease.Modifiers)
        {
            // A4421 is older than any modifier that was added after 1985.
            s_validator.Validate("A4421", Max(OfficialRelease.Added(line), new DateOnly(1985, 1, 1)), OfficialRelease.Identity(line))
                .HasErrors.Should().BeFalse(line[..5]);
        }

        static DateOnly Max(DateOnly a, DateOnly b) => a > b ? a : b;
    }

    [Fact]
    public void What_was_added_after_a_day_before_coverage_begins_may_have_meant_something_else()
    {
        // J1440 was another drug until 2013; its present meaning is of 2023-07-01.
        var result = s_validator.Validate("J1440", new DateOnly(2013, 12, 31));
        var finding = result.Findings.Should().ContainSingle().Subject;
        (finding.Reason, finding.Severity, result.NotJudged).Should().Be((OutsideCoverage, Warning, HcpcsLineParts.Code));
        finding.Message.Should().Contain("may have meant something else").And.Contain("2023-07-01").And.Contain("2013-12-31");
        finding.Validity!.Value.FirstDay.Should().Be(new DateOnly(2023, 7, 1));
        OneLine(finding);

        // A service that lasts into the days that are covered is judged on its first day.
        s_validator.Validate("J1440", new DateOnly(2013, 12, 31), new DateOnly(2014, 12, 31)).Findings[0].Reason.Should().Be(OutsideCoverage);
        s_validator.Validate("J1440", new DateOnly(2023, 6, 30)).Findings[0].Reason.Should().Be(NotYetEffective);
        Of(new DateOnly(2012, 3, 30)).Should().Be((OutsideCoverage, Warning));
        Of(new DateOnly(2012, 3, 31)).Should().Be((ModifierNotYetEffective, Error));

        (HcpcsFindingReason, HcpcsFindingSeverity) Of(DateOnly day) =>
            s_validator.Validate("A4421", day, "JG").Findings.Where(found => found.Element == Modifier1).Select(found => (found.Reason, found.Severity)).Single();
    }

    [Theory]
    [InlineData("A2001")]
    [InlineData("A0101")]
    [InlineData("D0101")]
    [InlineData("ZZZZZ")]
    [InlineData("KBGE1")]
    [InlineData("1AA11")]
    [InlineData("10011")]
    [InlineData("99213")]
    public void Beside_a_HIPPS_revenue_code_or_qualifier_any_five_characters_are_HIPPS(string code)
    {
        foreach (var result in new[]
        {
            s_validator.Validate(HcpcsLine.Parse(code, s_day, null) with { IsHipps = HcpcsLine.IsHippsRevenueCode("0022") }),
            s_validator.Validate(HcpcsLine.Parse(code, s_day, null) with { IsHipps = HcpcsLine.IsHippsRevenueCode(" 23 ") }),
            s_validator.Validate(ServiceLine.Parse($"HP:{code}"), s_day),
        })
        {
            var finding = result.Findings.Should().ContainSingle().Subject;
            (finding.Reason, finding.Severity, finding.Element, finding.Text).Should().Be((HippsCode, Information, Code, code));
            finding.Suggestions.Should().BeEmpty();
            result.NotJudged.Should().Be(HcpcsLineParts.Code);
            OneLine(finding);
        }

        s_strict.Validate(ServiceLine.Parse($"HP:{code}"), s_day).Findings.Should().ContainSingle().Which.Severity.Should().Be(Error);
        var quiet = new HcpcsValidator(HcpcsTable.Embedded, new HcpcsValidationOptions { MinimumSeverity = Warning });
        Allocation.Of(() => quiet.Validate(HcpcsLine.Parse(code, s_day, null) with { IsHipps = true })).Should().Be(0);
    }

    [Theory]
    [InlineData("0022", true)]
    [InlineData("0023", true)]
    [InlineData("0024", true)]
    [InlineData("24", true)]
    [InlineData("0021", false)]
    [InlineData("0025", false)]
    [InlineData("0220", false)]
    [InlineData("00024", false)]
    [InlineData("2 2", false)]
    [InlineData("", false)]
    public void Three_revenue_codes_stand_beside_HIPPS_codes(string revenueCode, bool expected) =>
        HcpcsLine.IsHippsRevenueCode(revenueCode).Should().Be(expected);

    // The groups of nursing facilities: A to P, A to L, A to Y, A to F and a digit. Those of home health: 1 to 4, A to L, A to C, 1 to 3, 1.
    [Theory]
    [InlineData("AAAA0", HippsCode)]
    [InlineData("PLYF6", HippsCode)]
    [InlineData("QLYF6", Malformed)]
    [InlineData("PMYF6", Malformed)]
    [InlineData("PLZF6", Malformed)]
    [InlineData("PLYG6", Malformed)]
    [InlineData("PLYFX", Malformed)]
    [InlineData("4LC31", HippsCode)]
    [InlineData("5LC31", Malformed)]
    [InlineData("4MC31", Malformed)]
    [InlineData("4LD31", Malformed)]
    [InlineData("4LC41", Malformed)]
    [InlineData("4LC32", Malformed)]
    [InlineData("ZZZZZ", Malformed)]
    public void Without_a_hint_only_the_shapes_of_HIPPS_are_named_so(string code, HcpcsFindingReason reason) =>
        s_validator.Validate(code, s_day).Findings.Should().ContainSingle().Which.Reason.Should().Be(reason);

    [Fact]
    public void An_unknown_code_that_may_be_a_group_of_a_rehabilitation_facility_is_called_that()
    {
        foreach (string code in new[] { "A0101", "A0107", "B5101", "C5001" })
        {
            var finding = s_validator.Validate(code, s_day).Findings.Should().ContainSingle().Subject;
            finding.Reason.Should().Be(UnknownCode);
            finding.Message.Should().Contain("HIPPS").And.Contain("rehabilitation").And.Contain("0024");
            finding.Suggestions.Should().BeEmpty();
            OneLine(finding);
        }

        s_validator.Validate("J9998", s_day).Findings.Should().ContainSingle().Which.Message.Should().NotContain("HIPPS");
        var dental = s_validator.Validate("D0101", s_day).Findings.Should().ContainSingle().Subject;
        dental.Reason.Should().Be(DentalCode);
    }

    [Theory]
    [InlineData("HIPPS")]
    [InlineData("KBG")]
    [InlineData("KB-E1")]
    [InlineData("a text that is too long to be a code")]
    public void What_is_said_to_be_HIPPS_has_five_letters_or_digits(string text)
    {
        var finding = s_validator.Validate(HcpcsLine.Parse(text, s_day, null) with { IsHipps = true }).Findings.Should().ContainSingle().Subject;

        finding.Reason.Should().Be(text == "HIPPS" ? HippsCode : Malformed);
        OneLine(finding);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   ")]
    public void A_line_without_a_code_has_no_finding_and_says_so(string? code)
    {
        var result = s_validator.Validate(code, s_day);
        result.Findings.Should().BeEmpty();
        result.HasNoCode.Should().BeTrue();
        s_validator.Validate(HcpcsLine.Parse(code, null, null)).Findings.Should().BeEmpty();
        s_validator.Validate(new ServiceLine { Code = code ?? string.Empty }, s_day).HasNoCode.Should().BeTrue();
        s_validator.Validate(code, s_day, "ZZ").Findings.Should().ContainSingle().Which.Reason.Should().Be(UnknownModifier);
        foreach (string other in new[] { "J1412", "99213", "J141Z", "a text that is too long to be packed" })
        {
            s_validator.Validate(other, s_day).HasNoCode.Should().BeFalse(other);
        }

        Allocation.Of(() => s_validator.Validate(code, s_day)).Should().Be(0);

        var demanding = new HcpcsValidator(HcpcsTable.Embedded, new HcpcsValidationOptions { RequireCode = true });
        var finding = demanding.Validate(code, s_day).Findings.Should().ContainSingle().Subject;
        (finding.Reason, finding.Severity, finding.Element).Should().Be((NoCode, Error, Code));
        OneLine(finding);
        demanding.Validate(code, s_day).HasNoCode.Should().BeTrue();
    }

    // Without terminations coverage begins with the release's quarter, and so it does when the first termination comes later.
    [Theory]
    [InlineData(null, "2025-12-31", true)]
    [InlineData(null, "2026-01-01", false)]
    [InlineData("2026-02-28", "2025-12-31", true)]
    [InlineData("2026-02-28", "2026-01-01", false)]
    public void Coverage_begins_no_later_than_the_quarter(string? termination, string day, bool mayHaveMeantSomethingElse)
    {
        var table = HcpcsTable.Create(
            new HcpcsRelease(new HcpcsQuarter(2026, 1)),
            [
                new HcpcsRecord { Code = HcpcsCode.Parse("A0001"), AddedDate = new DateOnly(2026, 3, 1) },
                new HcpcsRecord { Code = HcpcsCode.Parse("A0002"), TerminationDate = termination is null ? null : DateOnly.Parse(termination, null) },
            ],
            []);

        var finding = new HcpcsValidator(table).Validate("A0001", DateOnly.Parse(day, null)).Findings.Should().ContainSingle().Subject;

        finding.Reason.Should().Be(mayHaveMeantSomethingElse ? OutsideCoverage : NotYetEffective);
    }

    [Fact]
    public void A_service_of_many_days_is_judged_by_its_first_bad_day()
    {
        var finding = s_validator.Validate("J0833", new DateOnly(2018, 12, 30), new DateOnly(2019, 1, 5)).Findings
            .Should().ContainSingle().Subject;
        finding.Reason.Should().Be(Terminated);
        finding.FirstInvalidDay.Should().Be(new DateOnly(2019, 1, 1));
        finding.Message.Should().Contain("2019-01-01");

        s_validator.Validate("J1412", new DateOnly(2023, 12, 30), new DateOnly(2024, 1, 5)).Findings
            .Should().ContainSingle().Which.FirstInvalidDay.Should().Be(new DateOnly(2023, 12, 30));
        s_validator.Validate("J1412", new DateOnly(2024, 1, 1), new DateOnly(2026, 3, 31)).Findings.Should().BeEmpty();

        finding = s_validator.Validate(ServiceLine.Parse("HC:J1440:JG"), new DateOnly(2024, 12, 31), new DateOnly(2025, 1, 1)).Findings
            .Should().ContainSingle().Subject;
        finding.Reason.Should().Be(ModifierTerminated);
        finding.FirstInvalidDay.Should().Be(new DateOnly(2025, 1, 1));
        finding.Validity.Should().Be(new ValidityPeriod(new DateOnly(2018, 1, 1), new DateOnly(2024, 12, 31)));
    }

    [Fact]
    public void Findings_come_in_the_order_of_the_line()
    {
        var line = new ServiceLine { Code = "99213", Modifiers = ["ZZ", "25", "25", "J-", "JZ"] };

        s_validator.Validate(line, s_day).Findings.Select(finding => (finding.Element, finding.Reason)).Should().Equal(
            (Code, LevelOneCode), (Modifier1, UnknownModifier), (Modifier2, LevelOneModifier), (Modifier3, LevelOneModifier),
            (Modifier3, RepeatedModifier), (Modifier4, MalformedModifier), (Line, TooManyModifiers));
    }

    [Fact]
    public void Codes_and_modifiers_of_other_code_sets_are_errors_where_Level_II_is_required()
    {
        foreach (string code in new[] { "99213", "0001A", "D0120" })
        {
            var relaxed = s_validator.Validate(code, s_day).Findings.Should().ContainSingle().Subject;
            var strict = s_strict.Validate(code, s_day).Findings.Should().ContainSingle().Subject;

            (strict.Reason, strict.Severity).Should().Be((relaxed.Reason, Error));
            strict.Message.Should().Be(relaxed.Message);
            s_strict.Validate(code, s_day).HasErrors.Should().BeTrue();
        }

        s_strict.Validate("J1412", s_day, "25").Findings.Should().ContainSingle()
            .Which.Should().Match<HcpcsFinding>(finding => finding.Reason == LevelOneModifier && finding.Severity == Error);
        s_strict.Validate("J1412", s_day, "JZ").Findings.Should().BeEmpty();
        s_strict.Validate("Z9999", new DateOnly(2030, 1, 1)).Findings.Should().ContainSingle().Which.Severity.Should().Be(Warning);
    }

    [Fact]
    public void The_least_severity_decides_what_is_reported()
    {
        var line = new ServiceLine { Code = "J3490", Modifiers = ["AA", "AA", "ZZ"] };
        (HcpcsFindingReason Reason, HcpcsFindingSeverity Severity)[] all =
        [
            (NotOtherwiseClassified, Warning), (SpecialCoverageInstructions, Information), (SpecialCoverageInstructions, Information),
            (SpecialCoverageInstructions, Information), (RepeatedModifier, Warning), (UnknownModifier, Error),
        ];

        foreach (var least in Enum.GetValues<HcpcsFindingSeverity>())
        {
            var validator = new HcpcsValidator(HcpcsTable.Embedded, new HcpcsValidationOptions { MinimumSeverity = least });

            validator.Validate(line, s_day).Findings.Select(finding => (finding.Reason, finding.Severity))
                .Should().Equal(all.Where(finding => finding.Severity >= least));
            validator.Validate("99213", s_day, "25").Findings.Should().HaveCount(least == Information ? 2 : 0);
            validator.Validate("D0120", s_day).Findings.Should().HaveCount(least == Information ? 1 : 0);
            validator.Validate("Z9999", new DateOnly(2030, 1, 1), "Z9").Findings.Should().HaveCount(least == Error ? 0 : 2);
            validator.Validate("J141Z", s_day, "J").Findings.Should().HaveCount(2);
        }
    }

    [Fact]
    public void Options_are_read_when_the_validator_is_made()
    {
        var options = new HcpcsValidationOptions();
        var validator = new HcpcsValidator(HcpcsTable.Embedded, options);

        options.RequireLevelTwo = true;
        options.MinimumSeverity = Error;
        options.ReportMedicareCoverage = false;

        validator.Validate("99213", s_day).Findings.Should().ContainSingle().Which.Severity.Should().Be(Information);
        validator.Validate("E1085", s_day).Findings.Should().ContainSingle();
        validator.Lookup.Should().BeSameAs(HcpcsTable.Embedded);
    }

    [Fact]
    public void A_not_otherwise_classified_code_needs_a_description_and_no_other_code_does()
    {
        foreach (string code in new[] { "C9399", "J3490", "E1399", "A9999", "J9999" })
        {
            s_validator.Validate(code, s_day).Findings.Should().ContainSingle(finding => finding.Reason == NotOtherwiseClassified)
                .Which.Severity.Should().Be(Warning);
            s_validator.Validate(ServiceLine.Parse($"HC:{code}:::::a new drug"), s_day).Findings
                .Should().NotContain(finding => finding.Reason == NotOtherwiseClassified);
            s_validator.Validate(new HcpcsLine(HcpcsCode.Parse(code), s_day, s_day) { IsDescribed = true }).Findings
                .Should().NotContain(finding => finding.Reason == NotOtherwiseClassified);
            s_validator.Validate(ServiceLine.Parse($"HC:{code}"), s_day).Findings
                .Should().ContainSingle(finding => finding.Reason == NotOtherwiseClassified);
        }

        s_validator.Validate(ServiceLine.Parse("HC:J1412"), s_day).Findings.Should().BeEmpty();
    }

    [SkippableFact]
    public void The_list_of_CMS_decides_which_codes_are_not_otherwise_classified()
    {
        var listed = OfficialEntry.NotOtherwiseClassified();
        listed.Should().HaveCount(166);

        OfficialEntry.Codes.Where(pair => OfficialEntry.IsValid(pair.Value, s_day))
            .Select(pair => pair.Key)
            .Where(code => s_validator.Validate(code, s_day).Findings.Any(finding => finding.Reason == NotOtherwiseClassified))
            .Should().BeEquivalentTo(listed.Where(code => OfficialEntry.IsValid(OfficialEntry.Codes[code], s_day)));
    }

    [SkippableFact]
    public void Coverage_is_reported_as_column_230_has_it()
    {
        var reasons = new Dictionary<char, HcpcsFindingReason>
        {
            ['I'] = NotPayableByMedicare,
            ['M'] = NonCoveredByMedicare,
            ['S'] = NonCoveredByStatute,
            ['D'] = SpecialCoverageInstructions,
        };
        var silent = new HcpcsValidator(HcpcsTable.Embedded, new HcpcsValidationOptions { ReportMedicareCoverage = false });
        var seen = new HashSet<(HcpcsFindingElement, HcpcsFindingReason)>();

        foreach (var (code, line) in OfficialEntry.Codes)
        {
            var described = new HcpcsLine(HcpcsCode.Parse(code), OfficialRelease.Added(line), OfficialRelease.Added(line)) { IsDescribed = true };
            Check(s_validator.Validate(described), Code, code, line);
            silent.Validate(described).Findings.IsEmpty.Should().BeTrue(code);
        }

        foreach (var (modifier, line) in OfficialEntry.Modifiers)
        {
            // On a dental line only the modifier is judged.
            var day = OfficialRelease.Added(line);
            var findings = s_validator.Validate("D0120", day, string.Empty, modifier).Findings;
            findings[0].Reason.Should().Be(DentalCode);
            Check(new HcpcsValidationResult { Findings = [.. findings.Skip(1)] }, Modifier2, modifier, line);
            silent.Validate("D0120", day, string.Empty, modifier).Findings.Should().ContainSingle();
        }

        seen.Should().HaveCount(8, "codes and modifiers of each of the four kinds are in the release");

        void Check(HcpcsValidationResult result, HcpcsFindingElement element, string text, string line)
        {
            if (reasons.TryGetValue(OfficialEntry.Coverage(line), out var reason))
            {
                var finding = result.Findings.Should().ContainSingle(text).Subject;
                (finding.Reason, finding.Severity, finding.Element, finding.Text).Should().Be((reason, Information, element, text));
                seen.Add((element, reason));
            }
            else
            {
                result.Findings.IsEmpty.Should().BeTrue(text);
            }
        }
    }

    [Fact]
    public void Carrier_judgment_is_never_called_payable()
    {
        // J1412 and JZ have coverage C.
        s_validator.Validate("J1412", s_day, "JZ").Findings.Should().BeEmpty();
    }

    [Theory]
    [InlineData("JZ")]
    [InlineData("J1412JZ")]
    [InlineData("J14\u06612")]
    [InlineData("\uFF2A1412")]
    [InlineData("\uD83D\uDE00")]
    [InlineData("\uD83D")]
    [InlineData("J1412\u00A0")]
    [InlineData("J14\r\n12")]
    [InlineData("J1412\u2028JZ")]
    [InlineData("A\tB\0C\u0085D")]
    public void What_is_no_code_is_malformed(string text)
    {
        var finding = s_validator.Validate(text, s_day).Findings.Should().ContainSingle().Subject;

        finding.Reason.Should().Be(Malformed);
        finding.Severity.Should().Be(Error);
        OneLine(finding);
        finding = s_validator.Validate("J1412", s_day, text + "?").Findings.Should().ContainSingle().Subject;
        finding.Reason.Should().Be(MalformedModifier);
        OneLine(finding);
    }

    [Fact]
    public void A_very_long_text_is_malformed_and_its_message_short()
    {
        string text = "J1412" + new string('\n', 10) + new string('x', 1_000_000);

        var finding = s_validator.Validate(text, s_day).Findings.Should().ContainSingle().Subject;

        finding.Reason.Should().Be(Malformed);
        finding.Suggestions.Should().BeEmpty();
        OneLine(finding);
        OneLine(s_validator.Validate("J1412", s_day, text).Findings.Should().ContainSingle().Subject);
    }

    [Theory]
    [InlineData(" j1412 ", " jz", "\tRT\n")]
    [InlineData("J1412", "", "  ")]
    [InlineData("j1412", "JZ", null)]
    public void Case_blanks_and_empty_places_are_nothing_to_report(string code, string? first, string? second) =>
        s_validator.Validate(code, s_day, first, second).Findings.Should().BeEmpty();

    [Fact]
    public void Every_finding_has_a_sentence_on_one_line()
    {
        string?[] codes =
        [
            null, "J141Z", "99213", "D0120", "Z9999", "J1412", "C9136", "J3490", "E1085", "A4210", "A4252", "J1440", "A0428", "J1412\r\n;JZ",
        ];
        string?[] modifiers = [null, "25", "ZZ", "JG", "AA", "HE", "GY", "GZ", "J\r\n-", "RH"];
        var reasons = new HashSet<HcpcsFindingReason>();
        foreach (var day in new[] { new DateOnly(2010, 1, 1), new DateOnly(2016, 1, 1), s_day, new DateOnly(2030, 1, 1) })
        {
            var lines = from code in codes
                        from modifier in modifiers
                        select new ServiceLine { Code = code ?? string.Empty, Modifiers = [modifier ?? "", modifier ?? "", "", "", "JZ"] };
            foreach (var finding in lines.SelectMany(line => s_validator.Validate(line, day).Findings))
            {
                OneLine(finding);
                reasons.Add(finding.Reason);
            }
        }

        var demanding = new HcpcsValidator(HcpcsTable.Embedded, new HcpcsValidationOptions { RequireCode = true });
        var unreadable = HcpcsLine.Parse("J1412", null, null) with { UnreadableDate = "20260231" };
        var reversed = s_validator.Validate("J1412", s_day, s_day.AddDays(-1)).Findings.Should().ContainSingle().Subject;
        OneLine(reversed);
        reasons.Add(reversed.Reason);
        foreach (var other in new[] { demanding.Validate("", s_day), demanding.Validate("KBGE1", s_day), demanding.Validate(HcpcsLine.Parse("J1412", null, null)), demanding.Validate(unreadable) })
        {
            OneLine(other.Findings[0]);
            reasons.Add(other.Findings[0].Reason);
        }

        // Each reason that a line can have was among them.
        reasons.Should().BeEquivalentTo(Enum.GetValues<HcpcsFindingReason>().Except([HcpcsFindingReason.Other]));
    }

    [Fact]
    public void A_cross_reference_of_any_text_leaves_the_message_one_line()
    {
        var table = HcpcsTable.Create(
            new HcpcsRelease(new HcpcsQuarter(2026, 1)),
            [
                new HcpcsRecord
                {
                    Code = HcpcsCode.Parse("A0001"),
                    TerminationDate = new DateOnly(2020, 12, 31),
                    CrossReferences = [new CrossReference("see\r\nbelow\u2028" + new string('x', 500)), new CrossReference("A0002")],
                },
            ],
            []);

        var finding = new HcpcsValidator(table).Validate("A0001", s_day).Findings.Should().ContainSingle().Subject;

        OneLine(finding);
        finding.Message.Should().Contain("A0002");
    }

    [Fact]
    [Trait("Kind", "Allocation")]
    public void A_line_without_findings_allocates_nothing()
    {
        var lines = new[] { "HC:J1412:JZ", "HC:A0428:RH:GD", "HC:J3490:JZ:::XX", "ER:anything", "HC:J1412:JZ::RT", "HC:C9399:::::a drug" }
            .Select(text => ServiceLine.Parse(text)).ToArray();
        var validator = new HcpcsValidator(HcpcsTable.Embedded, new HcpcsValidationOptions { ReportMedicareCoverage = false });
        lines[2] = lines[2] with { Modifiers = ["JZ", "GA", "KX", "RT"], Description = "a drug" };
        foreach (var line in lines)
        {
            validator.Validate(line, s_day).Findings.Should().BeEmpty(line.ToString());
            Allocation.Of(() => validator.Validate(line, s_day)).Should().Be(0, line.ToString());
        }

        Allocation.Of(() => s_validator.Validate("j1412", s_day, "jz", " RT ", "GA", "KX")).Should().Be(0);

        // As they stand in columns of fixed width.
        var quiet = new HcpcsValidator(HcpcsTable.Embedded, new HcpcsValidationOptions { MinimumSeverity = Error });
        Allocation.Of(() => quiet.Validate(HcpcsLine.Parse("J1412  "u8, s_day, s_day, "JZ "u8, "   "u8))).Should().Be(0);
        Allocation.Of(() => quiet.Validate(HcpcsLine.Parse("99213"u8, s_day, s_day, "59 "u8, "  "u8))).Should().Be(0);
    }

    // A payer that wants errors alone sends its CPT lines through the same validator.
    public static TheoryData<string, string?, string> LinesWithoutErrors => new()
    {
        { "99213", "25", "2026-01-15" },
        { "D0120", null, "2026-01-15" },
        { "J3490", "AA", "2026-01-15" },
        { "J1412", "1P", "2026-01-15" },
        { "J1412", "  ", "2026-01-15" },
        { "Z9999", "ZZ", "2026-04-01" },
    };

    [Theory]
    [MemberData(nameof(LinesWithoutErrors))]
    public void Findings_that_are_not_wanted_are_not_given(string code, string? modifier, string date)
    {
        var day = DateOnly.Parse(date, null);

        new HcpcsValidator(HcpcsTable.Embedded, new HcpcsValidationOptions { MinimumSeverity = Error })
            .Validate(code, day, modifier, modifier).Findings.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(LinesWithoutErrors))]
    [Trait("Kind", "Allocation")]
    public void Findings_that_are_not_wanted_are_not_made(string code, string? modifier, string date)
    {
        var day = DateOnly.Parse(date, null);
        var validator = new HcpcsValidator(HcpcsTable.Embedded, new HcpcsValidationOptions { MinimumSeverity = Error });

        Allocation.Of(() => validator.Validate(code, day, modifier, modifier)).Should().Be(0);
    }

    [Fact]
    public void Reversed_days_are_a_finding_and_the_rest_is_judged_on_the_first_day()
    {
        // J1412 has been valid since 2024-01-01.
        var first = new DateOnly(2024, 1, 1);
        foreach (var result in new[]
        {
            s_validator.Validate("J1412", first, first.AddDays(-1)),
            s_validator.Validate(ServiceLine.Parse("HC:J1412"), first, first.AddDays(-1)),
            s_validator.Validate(HcpcsCode.Parse("J1412"), first, first.AddDays(-1)),
        })
        {
            var finding = result.Findings.Should().ContainSingle().Subject;
            (finding.Reason, finding.Severity, finding.Element).Should().Be((ReversedDates, Error, Date));
            finding.Message.Should().Contain("2023-12-31").And.Contain("2024-01-01");
        }

        s_validator.Validate("J1412", first.AddDays(-1), first.AddDays(-2)).Findings.Select(finding => finding.Reason)
            .Should().Equal(ReversedDates, NotYetEffective);
    }

    [Theory]
    [InlineData("99213", "25", "2026-01-15", HcpcsLineParts.Code | HcpcsLineParts.Modifier1)]
    [InlineData("D0120", "JZ", "2026-01-15", HcpcsLineParts.Code)]
    [InlineData("J1412", "59", "2026-01-15", HcpcsLineParts.Modifier1)]
    [InlineData("Z9999", "ZZ", "2026-04-01", HcpcsLineParts.Code | HcpcsLineParts.Modifier1)]
    [InlineData("Z9999", "ZZ", "2026-01-15", HcpcsLineParts.None)]
    [InlineData("J14I2", "J-", "2026-01-15", HcpcsLineParts.None)]
    [InlineData("J1412", "JZ", "2026-01-15", HcpcsLineParts.None)]
    public void What_is_of_another_code_set_or_cannot_be_told_is_said_not_to_be_judged(
        string code, string modifier, string date, HcpcsLineParts expected)
    {
        var day = DateOnly.Parse(date, null);
        foreach (var severity in Enum.GetValues<HcpcsFindingSeverity>())
        {
            var validator = new HcpcsValidator(HcpcsTable.Embedded, new HcpcsValidationOptions { MinimumSeverity = severity });
            validator.Validate(code, day, modifier).NotJudged.Should().Be(expected);
        }

        s_validator.Validate(new ServiceLine { Qualifier = "ER", Code = code, Modifiers = [modifier] }, day).NotJudged
            .Should().Be(HcpcsLineParts.Code | HcpcsLineParts.Modifier1, "a line of another qualifier is not judged at all");
    }

    [Fact]
    public void A_line_of_parsed_codes_and_one_of_texts_in_any_encoding_are_judged_alike()
    {
        string?[] modifiers = ["JG", null, "25", "J-"];
        foreach (string code in new[] { "J1412", " j1412 ", "99213", "C9136", "J14I2", "a text that is too long to be packed", "J14\u00e412", "" })
        {
            var ofTexts = s_validator.Validate(code, s_day, modifiers);
            var utf8 = modifiers.Select(text => System.Text.Encoding.UTF8.GetBytes(text ?? string.Empty)).ToArray();
            s_validator.Validate(HcpcsLine.Parse(System.Text.Encoding.UTF8.GetBytes(code), s_day, s_day, utf8[0], utf8[1], utf8[2], utf8[3]))
                .Should().Be(ofTexts);
            s_validator.Validate(new ServiceLine { Code = code, Modifiers = [.. modifiers.Select(text => text ?? string.Empty)] }, s_day).Should().Be(ofTexts);
            ofTexts.Findings.Should().Contain(finding => finding.Element == Modifier4 && finding.Text == "J-");
        }

        s_validator.Validate("C9136".AsSpan(), s_day, s_day, "JG", modifier4: "J-").Should().Be(s_validator.Validate("C9136", s_day, "JG", null, null, "J-"));
        s_validator.Validate("C9136"u8, s_day, s_day, "JG"u8, utf8Modifier4: "J-"u8).Should().Be(s_validator.Validate("C9136", s_day, "JG", null, null, "J-"));
        s_validator.Validate(HcpcsCode.Parse("C9136"), s_day, modifiers: [HcpcsModifier.Parse("JG")]).Should().Be(s_validator.Validate("C9136", s_day, "JG"));
        s_validator.Validate(HcpcsCode.Parse("J1412"), s_day, modifiers: [.. Enumerable.Repeat(default(HcpcsModifier), 9), HcpcsModifier.Parse("JZ")])
            .Findings.Should().ContainSingle().Which.Reason.Should().Be(TooManyModifiers);
    }

    [Fact]
    public void Without_a_date_existence_alone_is_judged()
    {
        var ended = HcpcsLine.Parse("J0833", null, null, "JG") with { IsDescribed = true };
        var finding = s_validator.Validate(ended).Findings.Should().ContainSingle("both are in the release, though they have ended").Subject;
        (finding.Reason, finding.Severity, finding.Element).Should().Be((NoDateOfService, Error, Date));
        s_validator.Validate(ended with { IsRequest = true }).Findings.Should().ContainSingle()
            .Which.Should().Match<HcpcsFinding>(found => found.Reason == NoDateOfService && found.Severity == Information);
        s_validator.Validate(new HcpcsLine(HcpcsCode.Parse("J1412"), null, s_day)).Findings.Should().BeEmpty("a last day alone is the only one");

        var findings = s_validator.Validate(HcpcsLine.Parse("J9998", null, null, "ZZ")).Findings;
        findings.Select(found => found.Reason).Should().Equal(NoDateOfService, UnknownCode, UnknownModifier);
        findings.Should().OnlyContain(found => found.FirstInvalidDay == null);
        findings[1].Suggestions.Should().Contain("J9999");
        s_validator.Validate(HcpcsLine.Parse("99213", null, null)).NotJudged.Should().Be(HcpcsLineParts.Code);
    }

    [Fact]
    public void A_day_that_is_not_a_day_is_a_finding()
    {
        var plain = HcpcsLine.Parse("J0833", null, null) with { IsDescribed = true };
        var line = plain with { UnreadableDate = " 20260231 " };
        var finding = s_validator.Validate(line).Findings.Should().ContainSingle().Subject;
        (finding.Reason, finding.Severity, finding.Element, finding.Text).Should().Be((MalformedDate, Error, Date, "20260231"));
        finding.Message.Should().Contain("'20260231'");

        // Another date of the claim serves.
        s_validator.Validate(line with { From = new DateOnly(2019, 1, 1) }).Findings.Select(found => found.Reason).Should().Equal(MalformedDate, Terminated);
        (line with { UnreadableDate = "" }).Should().Be(plain);
        (HcpcsLine.Parse("J141O", s_day, null, "J?") with { UnreadableDate = "x" }).GetText(HcpcsLineParts.Modifier1).Should().Be("J?");
        OneLine(s_validator.Validate(line with { UnreadableDate = "a\r\nb" + new string('x', 1000) }).Findings[0]);
    }

    // J1412 came on 2024-01-01, C9136 lasted from 2015-01-01 to 2015-03-31, JG from 2018-01-01 to 2024-12-31.
    [Theory]
    [InlineData("J1412", null, "2023-12-30", "2024-01-01", NotYetEffective, Warning)]
    [InlineData("J1412", null, "2023-12-30", "2023-12-31", NotYetEffective, Error)]
    [InlineData("C9136", null, "2015-03-31", "2015-04-02", Terminated, Warning)]
    [InlineData("C9136", null, "2014-12-01", "2015-04-02", NotYetEffective, Warning)]
    [InlineData("C9136", null, "2015-04-01", "2015-04-02", Terminated, Error)]
    [InlineData("J1412", "JG", "2024-12-31", "2025-01-01", ModifierTerminated, Warning)]
    [InlineData("J1412", "JG", "2025-01-01", "2025-01-02", ModifierTerminated, Error)]
    [InlineData("Z9999", null, "2025-01-01", "2025-01-02", UnknownCode, Error)]
    public void Where_only_the_claims_period_is_known_a_part_of_it_is_enough(
        string code, string? modifier, string from, string through, HcpcsFindingReason reason, HcpcsFindingSeverity severity)
    {
        var line = HcpcsLine.Parse(code, DateOnly.Parse(from, null), DateOnly.Parse(through, null), modifier);

        var finding = s_validator.Validate(line with { IsPeriodOfClaim = true }).Findings.Should().ContainSingle().Subject;

        (finding.Reason, finding.Severity).Should().Be((reason, severity));
        OneLine(finding);
        s_validator.Validate(line).Findings.Should().ContainSingle().Which.Severity.Should().Be(Error, "days of the line are each a day of service");
    }

    [Fact]
    public void What_a_line_is_given_in_place_of_a_text_is_all_that_is_left_of_it()
    {
        var line = HcpcsLine.Parse("J141O", s_day, s_day, "J?", "a text");

        (line with { Code = HcpcsCode.Parse("J1412"), Modifier1 = default, Modifier2 = HcpcsModifier.Parse("JZ") })
            .Should().Be(HcpcsLine.Parse("J1412", s_day, s_day, "", "JZ"));
        (HcpcsLine.Parse("99213", s_day, s_day) with { Code = default }).GetText(HcpcsLineParts.Code).Should().BeEmpty();
        line.ToString().Should().Be("J141O-J?-a text 2026-01-15");
    }

    /// <summary>A verdict on one part of a line does not depend on whether another part is clean.</summary>
    [Fact]
    public void A_table_of_ones_own_does_not_make_other_code_sets_Level_II()
    {
        var own = HcpcsTable.Create(
            new HcpcsRelease(new HcpcsQuarter(2026, 1)),
            [new HcpcsRecord { Code = HcpcsCode.Parse("D0120") }, new HcpcsRecord { Code = HcpcsCode.Parse("J1412") }],
            [new HcpcsModifierRecord { Modifier = HcpcsModifier.Parse("25") }]);
        var validator = new HcpcsValidator(own, new HcpcsValidationOptions { RequireLevelTwo = true });

        validator.Validate("D0120", s_day).Findings.Should().ContainSingle().Which.Reason.Should().Be(DentalCode);
        validator.Validate("J1412", s_day, "25").Findings.Should().ContainSingle().Which.Reason.Should().Be(LevelOneModifier);
    }

    [Fact]
    public void A_lookup_that_ends_a_code_earlier_is_believed_alone_and_beside_a_finding()
    {
        var validator = new HcpcsValidator(new EndingLookup(HcpcsTable.Embedded, new DateOnly(2025, 5, 31)));
        var day = new DateOnly(2025, 6, 1);

        foreach (string? modifier in new[] { null, "ZZ" })
        {
            var finding = validator.Validate("J1412", day, modifier).Findings[0];
            finding.Reason.Should().Be(Terminated);
            finding.Message.Should().Contain("ended on 2025-05-31");
            finding.Validity!.Value.LastDay.Should().Be(new DateOnly(2025, 5, 31));
        }
    }

    [Fact]
    public void A_reason_or_element_that_the_library_does_not_know_has_its_own_text()
    {
        var known = new HcpcsFinding(Terminated, Modifier2) { Severity = Warning, Message = "It ended." };
        var foreign = known with { ReasonId = "NdcCodeMismatch", ElementId = "ndc" };

        (known.ReasonId, known.ElementId).Should().Be(("Terminated", "modifier2"));
        (foreign.Reason, foreign.Element).Should().Be((HcpcsFindingReason.Other, HcpcsFindingElement.Other));
        (foreign with { ReasonId = "Terminated", ElementId = "modifier2" }).Should().Be(known);
    }

    [Fact]
    public void Missing_arguments_are_mistakes_of_the_program()
    {
        FluentActions.Invoking(() => s_validator.Validate((ServiceLine)null!, s_day)).Should().Throw<ArgumentNullException>().WithParameterName("line");
        FluentActions.Invoking(() => s_validator.Validate("J1412", s_day, (string?[])null!)).Should().Throw<ArgumentNullException>().WithParameterName("modifiers");
        FluentActions.Invoking(() => new HcpcsValidator(null!)).Should().Throw<ArgumentNullException>().WithParameterName("lookup");

        IHcpcsValidator none = null!;
        Action[] questions =
        [
            () => none.Validate("J1412", s_day),
            () => none.Validate("J1412", s_day, new[] { "JZ" }),
            () => none.Validate("J1412", s_day, s_day),
            () => none.Validate("J1412".AsSpan(), s_day, s_day),
            () => none.Validate("J1412"u8, s_day, s_day),
            () => none.Validate(HcpcsCode.Parse("J1412"), s_day),
            () => none.Validate(new ServiceLine { Code = "J1412" }, s_day),
        ];
        questions.Should().AllSatisfy(question => question.Should().Throw<ArgumentNullException>().WithParameterName("validator"));
    }

    [Fact]
    public void Nothing_found_is_valid() => default(HcpcsValidationResult).HasErrors.Should().BeFalse();

    private static void OneLine(HcpcsFinding finding)
    {
        finding.Message.Should().EndWith(".").And.NotMatchRegex(@"[\p{Cc}\p{Zl}\p{Zp}]").And.NotContain(". ", "it is one sentence");
        FluentActions.Invoking(() => new System.Text.UTF8Encoding(false, throwOnInvalidBytes: true).GetBytes(finding.Message)).Should().NotThrow("no pair is cut");
        finding.Message.Length.Should().BeInRange(20, 250);
    }
}
