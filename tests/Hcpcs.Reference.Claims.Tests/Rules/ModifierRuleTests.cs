using System.Text;
using System.Text.Json;

namespace Hcpcs.Reference.Claims.Tests.Rules;

/// <summary>What a rule on modifiers is, and how rules of an application are taken.</summary>
public class ModifierRuleTests
{
    private static readonly HcpcsValidator s_lines = new(HcpcsTable.Embedded, new HcpcsValidationOptions { MinimumSeverity = HcpcsFindingSeverity.Warning });

    private static readonly DateOnly s_day = new(2026, 1, 15);

    private static ModifierRule Rule => new() { Id = "own", Reason = ClaimReasons.ModifierConflict, Severity = HcpcsFindingSeverity.Error, Sentence = "Ours." };

    [Fact]
    public void Each_shipped_rule_has_an_ID_of_its_own_a_sentence_and_an_address()
    {
        ClaimRules.All.Select(rule => rule.Id).Should().OnlyHaveUniqueItems().And.AllSatisfy(id => id.Should().MatchRegex("^[a-z][a-z-]+$"));
        ClaimRules.All.Should().AllSatisfy(rule => rule.Sentence.Should().EndWith("."));
        ModifierRules.Medicare.Should().AllSatisfy(rule => rule.Reference!.Url.Should().MatchRegex("^https?://", "a rule without a source is left out"))
            .And.AllSatisfy(rule => rule.Payer.Should().Be(RulePayer.Medicare));
    }

    [Fact]
    public void The_modifiers_of_the_shipped_rules_are_in_the_release() =>
        ModifierRules.Medicare.SelectMany(rule => rule.With.Concat(rule.Unless).Concat(rule.RequiresOneOf).Concat(rule.Excludes))
            .Should().AllSatisfy(modifier => HcpcsTable.Embedded.Contains(modifier).Should().BeTrue(modifier.ToString()));

    /// <summary>The notes of the core are read beside these rules: where both modifiers of a pair have one, each names the other.</summary>
    [Fact]
    public void A_pair_that_a_shipped_rule_excludes_is_named_by_the_notes_of_both()
    {
        var notes = ModifierNote.All.ToDictionary(note => note.Modifier);
        var pairs = ModifierRules.Medicare
            .SelectMany(rule => rule.With.SelectMany(one => rule.Excludes.Select(other => (one, other))))
            .SelectMany(pair => new[] { pair, (one: pair.other, other: pair.one) })
            .Where(pair => pair.one != pair.other && notes.ContainsKey(pair.one) && notes.ContainsKey(pair.other))
            .Distinct().ToArray();

        pairs.Should().HaveCountGreaterThan(20);
        pairs.Should().AllSatisfy(pair => notes[pair.one].NotWith.Should().Contain(pair.other.ToString(), "of {0}", pair.one));
    }

    [Theory]
    [InlineData("KH", false)]
    [InlineData("KH KI", true)]
    [InlineData("KH KX", false)]
    [InlineData("KX RT", false)]
    [InlineData("RT KI KX KJ", true)]
    public void A_modifier_excludes_the_others_of_its_list_and_not_itself(string modifiers, bool isBroken) =>
        Judge(Rule with { With = Modifiers("KH KI KJ"), Excludes = Modifiers("KH KI KJ") }, modifiers).Should().Be(isBroken);

    [Theory]
    [InlineData("GX GA", true)]
    [InlineData("GX GY", false)]
    [InlineData("GA", false)]
    public void What_is_excluded_counts_beside_what_it_is_excluded_with(string modifiers, bool isBroken) =>
        Judge(Rule with { With = Modifiers("GX"), Excludes = Modifiers("EY GA") }, modifiers).Should().Be(isBroken);

    [Theory]
    [InlineData("", true)]
    [InlineData("QL", false)]
    [InlineData("NU", false)]
    [InlineData("RT", true)]
    public void What_is_required_is_missing_unless_a_modifier_lifts_the_rule(string modifiers, bool isBroken) =>
        Judge(Rule with { RequiresOneOf = Modifiers("NU RR"), Unless = Modifiers("QL") }, modifiers).Should().Be(isBroken);

    [Theory]
    [InlineData("RH", false)]
    [InlineData("SX", false)] // X is a destination
    [InlineData("XS", true)] // and not an origin; XS is a modifier of the table
    [InlineData("QN", true)]
    [InlineData("QN KX GY AT RH", false)] // more than are read: what is missing is not known
    public void A_pair_is_an_origin_and_a_destination(string modifiers, bool isBroken) =>
        Judge(Rule with { RequiresOriginAndDestination = true }, modifiers).Should().Be(isBroken);

    /// <summary>RR is from residence to residence there, and GX from a dialysis facility to a physician's office on the way.</summary>
    [Theory]
    [InlineData("A0428", "NU RR", false)]
    [InlineData("T2003", "NU RR", false)]
    [InlineData("E0277", "NU RR", true)]
    [InlineData("A0428", "NU UE", true)]
    public void On_transport_lines_a_pair_is_not_the_modifier_whose_letters_it_has(string code, string modifiers, bool isBroken) =>
        Judge(Rule with { With = Modifiers("NU RR UE"), Excludes = Modifiers("NU RR UE") }, modifiers, line => line with { Code = code }).Should().Be(isBroken);

    /// <summary>What the documentation of <see cref="ModifierRule"/> says, worked out with sets, for rules and lines of few modifiers in a seeded shuffle.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Rules_do_what_they_say_for_whatever_modifiers(int seed)
    {
        var random = new Random(seed);
        var all = HcpcsTable.Embedded.EnumerateModifiers().Select(record => record.Modifier).ToArray();
        int broken = 0;
        for (int i = 0; i < 3_000; i++)
        {
            // Any modifiers of the table, so that no property of their letters goes untested.
            var few = random.GetItems(all, 6);
            ValueList<HcpcsModifier> Some() => [.. random.GetItems(few, random.Next(3))];
            var rule = Rule with { With = Some(), Unless = Some(), RequiresOneOf = Some(), Excludes = Some() };
            var modifiers = random.GetItems(few, random.Next(5));
            ClaimValidator validator;
            try
            {
                validator = Validator(rule);
            }
            catch (ArgumentException)
            {
                continue; // a rule that cannot be meant
            }

            bool applies = (rule.With.IsEmpty || rule.With.Any(modifiers.Contains)) && !rule.Unless.Any(modifiers.Contains);
            bool hasExcluded = rule.Excludes.Any(one => modifiers.Contains(one) && (rule.With.IsEmpty || rule.With.Any(other => other != one && modifiers.Contains(other))));
            bool lacks = !rule.RequiresOneOf.IsEmpty && !rule.RequiresOneOf.Any(modifiers.Contains);
            bool isBroken = applies && (hasExcluded || lacks);
            broken += isBroken ? 1 : 0;
            validator.Validate([Line(string.Join(' ', modifiers))])[0].Findings.Count(finding => finding.RuleId == "own")
                .Should().Be(isBroken ? 1 : 0, "{0} on {1}", rule, string.Join(' ', modifiers));
        }

        broken.Should().BeInRange(300, 2_700);
    }

    [Theory]
    [InlineData("2025-12-31", false)]
    [InlineData("2026-01-01", true)]
    [InlineData("2026-03-31", true)]
    [InlineData("2026-04-01", false)]
    [InlineData(null, false)] // nothing tells whether it holds
    public void A_rule_holds_for_its_days_by_the_first_day_of_service(string? day, bool isBroken) =>
        Judge(
            Rule with { From = new DateOnly(2026, 1, 1), Through = new DateOnly(2026, 3, 31), Excludes = Modifiers("NU") }, "NU",
            line => line with { From = day is null ? null : DateOnly.Parse(day, null) }).Should().Be(isBroken);

    [Theory]
    [InlineData(RuleClaims.Professional, ClaimLineKind.Professional, null, true)]
    [InlineData(RuleClaims.Professional, ClaimLineKind.Institutional, "0300", false)]
    [InlineData(RuleClaims.Institutional, ClaimLineKind.Institutional, null, true)]
    [InlineData(RuleClaims.Institutional, ClaimLineKind.Row, "0300", true)]
    [InlineData(RuleClaims.Institutional, ClaimLineKind.Row, null, false)]
    [InlineData(RuleClaims.Professional, ClaimLineKind.ExplanationOfBenefit, null, true)]
    [InlineData(RuleClaims.Any, ClaimLineKind.Dental, null, true)]
    public void A_rule_is_for_claims_of_its_kind(RuleClaims claims, ClaimLineKind kind, string? revenueCode, bool isBroken) =>
        Judge(Rule with { Claims = claims, Excludes = Modifiers("NU") }, "NU", line => line with { Kind = kind, RevenueCode = revenueCode }).Should().Be(isBroken);

    [Fact]
    public void Two_rules_that_contradict_each_other_are_each_reported()
    {
        var validator = Validator(
            Rule with { Id = "needs", RequiresOneOf = Modifiers("NU") }, Rule with { Id = "refuses", Excludes = Modifiers("NU") });

        Ids(validator, "NU").Should().Equal("refuses");
        Ids(validator, "RT").Should().Equal("needs");
    }

    [Fact]
    public void Options_that_cannot_be_meant_are_refused_by_name()
    {
        FluentActions.Invoking(() => Validator(Rule with { Excludes = Modifiers("NU") }, Rule with { Excludes = Modifiers("RR") })).Should().Throw<ArgumentException>().WithMessage("Two rules have the ID 'own'.*");
        FluentActions.Invoking(() => Validator(Rule with { Id = "mue" })).Should().Throw<ArgumentException>().WithMessage("Two rules have the ID 'mue'.*");
        FluentActions.Invoking(() => Validator(Rule with { RequiresOneOf = Modifiers("NU"), Excludes = Modifiers("NU RR") }))
            .Should().Throw<ArgumentException>().WithMessage("The rule 'own' requires only what it excludes.*");
        FluentActions.Invoking(() => Validator(new ClaimValidationOptions { Off = ["liability-ga-gx"] }))
            .Should().Throw<ArgumentException>().WithMessage("No rule has the ID 'liability-ga-gx'.*");
        FluentActions.Invoking(() => Validator(new ClaimValidationOptions { ModifierRules = default, Off = ["liability-ga-gz"] }))
            .Should().Throw<ArgumentException>().WithMessage("No rule has the ID 'liability-ga-gz'.*");
        var excludes = Rule with { Excludes = Modifiers("NU") };
        FluentActions.Invoking(() => Validator(Rule)).Should().Throw<ArgumentException>().WithMessage("The rule 'own' neither requires nor excludes anything.*");
        FluentActions.Invoking(() => Validator(excludes with { From = s_day, Through = s_day.AddDays(-1) }))
            .Should().Throw<ArgumentException>().WithMessage("The rule 'own' ends before it begins.*");
        FluentActions.Invoking(() => Validator(excludes with { With = Modifiers("GA"), Unless = Modifiers("GA") }))
            .Should().Throw<ArgumentException>().WithMessage("The rule 'own' does not apply with the only modifiers with which it applies.*");
        FluentActions.Invoking(() => Validator(excludes with { Id = "our rule" })).Should().Throw<ArgumentException>().WithMessage("*has an ID that is empty or has blanks.*");
        FluentActions.Invoking(() => Validator(excludes with { Unless = [default] })).Should().Throw<ArgumentException>().WithMessage("*has an empty modifier.*");
        FluentActions.Invoking(() => Validator(excludes with { Reason = "" })).Should().Throw<ArgumentException>().WithMessage("The rule 'own' has no reason.*");
    }

    [Fact]
    public void A_rule_that_is_off_or_below_the_lowest_severity_is_not_applied()
    {
        var line = Line("GA GZ") with { Filing = "MB" };
        IEnumerable<string?> Found(ClaimValidationOptions options) => Validator(options).Validate([line])[0].Findings.Select(finding => finding.RuleId);

        Found(new()).Should().Equal("liability-ga-gz");
        Found(new() { Off = ["liability-ga-gz"] }).Should().BeEmpty();
        Found(new() { Profile = RuleProfile.None }).Should().BeEmpty();
        Validator(new ClaimValidationOptions { MinimumSeverity = HcpcsFindingSeverity.Error }).Validate([Line("KH KI") with { Filing = "MB" }])[0].Findings
            .Should().BeEmpty("the rule on months is a warning");
    }

    [Fact]
    public void A_finding_names_its_rule_and_reads_back_from_JSON()
    {
        var finding = Validator(new ClaimValidationOptions { Profile = RuleProfile.Medicare }).Validate([Line("GA GZ")])[0].Findings.Should().ContainSingle().Subject;

        finding.RuleId.Should().Be("liability-ga-gz");
        finding.Message.Should().Be("E0277 has GA, GZ. GA says that a required notice of noncoverage is on file, GZ that there is none.");
        string json = JsonSerializer.Serialize(finding, HcpcsJsonContext.Default.HcpcsFinding);
        json.Should().Contain("\"rule\":\"liability-ga-gz\"").And.Contain("\"reason\":\"ModifierConflict\"");
        JsonSerializer.Deserialize(json, HcpcsJsonContext.Default.HcpcsFinding).Should().Be(finding);
    }

    [Theory]
    [InlineData("A0425-A0436 K0001", "A0425-A0436 K0001")]
    public void Ranges_of_codes_are_read_and_written(string text, string written) => string.Join(' ', CodeRange.ParseList(text)).Should().Be(written);

    [Theory]
    [InlineData("A0436-A0425")]
    [InlineData("A04")]
    [InlineData(" ")]
    [InlineData("A0425-")]
    public void What_is_not_a_range_is_refused(string text) => FluentActions.Invoking(() => CodeRange.ParseList(text)).Should().Throw<FormatException>();

    private static bool Judge(ModifierRule rule, string modifiers, Func<ClaimLine, ClaimLine>? change = null) =>
        Validator(rule).Validate([(change ?? (line => line))(Line(modifiers))])[0].Findings.Any(finding => finding.RuleId == rule.Id);

    /// <summary>A claim filing indicator of Medicare, and texts that are near one.</summary>
    [Theory]
    [InlineData("MA", true)]
    [InlineData("MB", true)]
    [InlineData("MC", false)]
    [InlineData("ma", false)]
    [InlineData("M", false)]
    [InlineData("MAB", false)]
    [InlineData("CI", false)]
    [InlineData("\u014DA", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void A_claim_is_Medicares_by_its_filing_however_its_lines_are_held(string? filing, bool isMedicare)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(filing ?? string.Empty);

        (RuleProfile.Auto.IsMedicare(filing), RuleProfile.Auto.IsMedicare(bytes)).Should().Be((isMedicare, isMedicare));
        (RuleProfile.Medicare.IsMedicare(filing), RuleProfile.Medicare.IsMedicare(bytes)).Should().Be((true, true));
        (RuleProfile.None.IsMedicare(filing), RuleProfile.None.IsMedicare(bytes)).Should().Be((false, false));
    }

    private static IEnumerable<string?> Ids(ClaimValidator validator, string modifiers) =>
        validator.Validate([Line(modifiers)])[0].Findings.Where(finding => finding.RuleId is not null).Select(finding => finding.RuleId);

    private static ClaimLine Line(string modifiers) => new()
    {
        Kind = ClaimLineKind.Professional,
        Code = "E0277",
        From = s_day,
        Modifiers = [.. modifiers.Split(' ', StringSplitOptions.RemoveEmptyEntries)],
    };

    private static ClaimValidator Validator(params ModifierRule[] rules) => Validator(new ClaimValidationOptions { ModifierRules = [.. rules] });

    private static ClaimValidator Validator(ClaimValidationOptions options) => new(s_lines, HcpcsTable.Embedded, options);

    private static ValueList<HcpcsModifier> Modifiers(string text) => [.. text.Split(' ').Select(HcpcsModifier.Parse)];
}
