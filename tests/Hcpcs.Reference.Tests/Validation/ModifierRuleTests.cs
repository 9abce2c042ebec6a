using static Hcpcs.Reference.HcpcsFindingReason;

namespace Hcpcs.Reference.Tests.Validation;

public class ModifierRuleTests
{
    private static readonly DateOnly s_day = new(2026, 1, 15);
    private static readonly HcpcsValidator s_validator = new(HcpcsTable.Embedded);

    [Fact]
    public void An_origin_and_destination_belongs_to_ambulance_lines_only()
    {
        s_validator.Validate("A0428", s_day, "RH").Findings.Should().BeEmpty();
        s_validator.Validate("A0428", s_day, "rh", "SX").Findings.Should().BeEmpty();
        s_validator.Validate("J1412", s_day, "RH").Findings.Should().ContainSingle().Which.Reason.Should().Be(UnknownModifier);
    }

    [Theory]
    [InlineData("A0020", false)]
    [InlineData("A0021", true)]
    [InlineData("A0022", true)]
    [InlineData("A0999", true)]
    [InlineData("A1000", false)]
    [InlineData("B0428", false)]
    [InlineData("A4421", false)]
    [InlineData("99213", false)]
    [InlineData("A04Z8", false)]
    public void Ambulance_codes_are_A0021_to_A0999(string code, bool isAmbulance) =>
        s_validator.Validate(code, s_day, "RH").Findings.Any(finding => finding.Reason == UnknownModifier).Should().Be(!isAmbulance);

    // Codes that payers other than Medicare use for transport.
    [Theory]
    [InlineData("T2001 T2002 T2003 T2004 T2005 T2007 T2049 S0209 S0215 S9960 S9961", true)]
    [InlineData("T2000 T2006 T2008 T2048 T2050 S0208 S0210 S0214 S0216 S9959 S9962 T1999 V5364", false)]
    public void Transport_codes_of_S_and_T_carry_an_origin_and_a_destination(string codes, bool isTransport)
    {
        foreach (string code in codes.Split(' '))
        {
            s_validator.Validate(code, s_day, "RH").Findings.Any(finding => finding.Reason == UnknownModifier).Should().Be(!isTransport, code);
        }
    }

    [Theory]
    [InlineData("RH", "from a residence (R) to a hospital (H)")]
    [InlineData("SX", "from the scene of an accident or acute event (S) to a stop at a physician's office on the way to a hospital (X)")]
    [InlineData("NJ", "from a skilled nursing facility (N) to a freestanding dialysis facility (J)")]
    public void A_pair_is_explained_where_it_is_not_a_modifier(string pair, string meaning)
    {
        s_validator.Validate("J1412", s_day, pair).Findings.Should().ContainSingle().Which.Message.Should().Contain(meaning);
        FluentActions.Invoking(() => HcpcsTable.Embedded.GetModifier(pair)).Should().Throw<KeyNotFoundException>().WithMessage($"*{meaning}*");
        FluentActions.Invoking(() => HcpcsTable.Embedded.GetModifier("XR")).Should().Throw<KeyNotFoundException>()
            .And.Message.Should().NotContain("origin", "X can only be the destination");
    }

    /// <summary>CMS Pub. 100-04 chapter 15: the letters are places; X, an intermediate stop, can only be the second.</summary>
    [SkippableFact]
    public void Only_two_letters_that_stand_for_places_are_an_origin_and_a_destination()
    {
        const string Places = "DEGHIJNPRS";
        var reasons = new Dictionary<char, HcpcsFindingReason>
        {
            ['I'] = NotPayableByMedicare,
            ['M'] = NonCoveredByMedicare,
            ['S'] = NonCoveredByStatute,
            ['D'] = SpecialCoverageInstructions,
        };
        for (char first = 'A'; first <= 'Z'; first++)
        {
            foreach (char second in "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")
            {
                string modifier = $"{first}{second}";
                HcpcsFindingReason? expected =
                    !OfficialEntry.Modifiers.TryGetValue(modifier, out string? line) ? UnknownModifier
                    : OfficialEntry.HasEnded(line, s_day) ? ModifierTerminated
                    : reasons.TryGetValue(OfficialEntry.Coverage(line), out var reason) ? reason
                    : null;
                bool isPair = Places.Contains(first) && (Places + "X").Contains(second);

                Reason("J1412", modifier).Should().Be(expected, modifier);
                Reason("A0428", modifier).Should().Be(isPair ? null : expected, modifier);
            }
        }

        HcpcsFindingReason? Reason(string code, string modifier) =>
            s_validator.Validate(code, s_day, null, modifier).Findings.SingleOrDefault()?.Reason;
    }

    // GD ended on 2019-12-31, JG on 2024-12-31, HE has coverage I; GG is live with coverage C.
    [Theory]
    [InlineData("GD", ModifierTerminated)]
    [InlineData("JG", ModifierTerminated)]
    [InlineData("HE", NotPayableByMedicare)]
    [InlineData("GG", null)]
    public void A_pair_is_not_given_the_meaning_of_the_modifier_that_shares_its_letters(string pair, HcpcsFindingReason? elsewhere)
    {
        s_validator.Validate("A0428", s_day, pair).Findings.Should().BeEmpty();
        s_validator.Validate("A0428", new DateOnly(2001, 1, 1), pair).Findings.Should().BeEmpty("nor is it ever not yet effective");
        s_validator.Validate("J1412", s_day, pair).Findings.Select(finding => (HcpcsFindingReason?)finding.Reason)
            .Should().Equal(elsewhere is null ? [] : [elsewhere]);
    }

    [Fact]
    public void Other_modifiers_of_an_ambulance_line_are_judged()
    {
        s_validator.Validate("A0428", s_day, "RH", "ZZ", "25").Findings.Select(finding => finding.Reason)
            .Should().Equal(UnknownModifier, LevelOneModifier);
        s_validator.Validate("A0428", s_day, "RH", "RH").Findings.Should().ContainSingle().Which.Reason.Should().Be(RepeatedModifier);
    }

    [Theory]
    [InlineData("GO", "G0")]
    [InlineData("KO", "K0")]
    [InlineData("AI", "A1")]
    public void Look_alikes_are_all_real_and_none_is_taken_for_another(string left, string right)
    {
        // All six have coverage C: a second modifier that was repaired into the first would be a repeated one.
        s_validator.Validate("J1412", s_day, left, right).Findings.Should().BeEmpty();
        HcpcsTable.Embedded.GetModifier(left).Should().NotBe(HcpcsTable.Embedded.GetModifier(right));
    }

    // KB, RI and E1 are real.
    [Theory]
    [InlineData("K8")]
    [InlineData("R1")]
    [InlineData("EI")]
    public void A_modifier_that_resembles_another_is_unknown(string modifier)
    {
        var finding = s_validator.Validate("J1412", s_day, modifier).Findings.Should().ContainSingle().Subject;

        finding.Reason.Should().Be(UnknownModifier);
        finding.Suggestions.Should().BeEmpty();
    }

    [Fact]
    public void A_repeated_modifier_is_a_warning_on_each_later_place()
    {
        var findings = s_validator.Validate("J1412", s_day, "JZ", "jz", "RT", " JZ ").Findings;

        findings.Select(finding => (finding.Reason, finding.Severity, finding.Element)).Should().Equal(
            (RepeatedModifier, HcpcsFindingSeverity.Warning, HcpcsFindingElement.Modifier2),
            (RepeatedModifier, HcpcsFindingSeverity.Warning, HcpcsFindingElement.Modifier4));
        s_validator.Validate("J1412", s_day, "JZ", "", "", "JZ").Findings.Should().ContainSingle()
            .Which.Element.Should().Be(HcpcsFindingElement.Modifier4);
        s_validator.Validate("J1412", s_day, "JZ", "RT", "GA", "JZ").Findings.Should().ContainSingle()
            .Which.Element.Should().Be(HcpcsFindingElement.Modifier4);
        s_validator.Validate("J1412", s_day, "RT", "JZ", "GA", "JZ").Findings.Should().ContainSingle();
        s_validator.Validate("J1412", s_day, "RT", "GA", "JZ", "JZ").Findings.Should().ContainSingle();
        s_validator.Validate("J1412", s_day, "RT", "JZ", "", "JZ").HasErrors.Should().BeFalse();
        s_validator.Validate("J1412", s_day, "J-", "J-").Findings.Select(finding => finding.Reason)
            .Should().Equal([MalformedModifier, MalformedModifier], "what is no modifier is not repeated either");
    }

    [Fact]
    public void More_than_four_modifiers_are_too_many()
    {
        ServiceLine four = new() { Code = "J1412", Modifiers = ["JZ", "RT", "GA", "KX"] }, five = four with { Modifiers = [.. four.Modifiers, "JB"] };

        s_validator.Validate(four, s_day).Findings.Should().BeEmpty();
        var finding = s_validator.Validate(five, s_day).Findings.Should().ContainSingle().Subject;
        (finding.Reason, finding.Severity, finding.Element).Should()
            .Be((TooManyModifiers, HcpcsFindingSeverity.Error, HcpcsFindingElement.Line));
        s_validator.Validate("J1412", s_day, ["JZ", "RT", "GA", "KX", "JB"]).Should().Be(s_validator.Validate(five, s_day));
        s_validator.Validate("J1412", s_day, ["JZ", "RT", "GA", "KX", " ", null]).Findings.Should().BeEmpty();
    }

    [Fact]
    public void A_terminated_modifier_names_its_last_day()
    {
        var finding = s_validator.Validate("J1412", s_day, "JG").Findings.Should().ContainSingle().Subject;

        finding.Validity!.Value.LastDay.Should().Be(new DateOnly(2024, 12, 31));
        finding.Message.Should().Contain("JG").And.Contain("2024-12-31").And.Contain("modifier");
        finding.Successors.Should().BeEmpty();
    }
}
