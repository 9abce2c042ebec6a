using FsCheck;
using FsCheck.Fluent;

namespace Hcpcs.Reference.Tests.Validation;

public class ValidationPropertyTests
{
    private static readonly HcpcsValidator[] s_validators =
    [
        new(HcpcsTable.Embedded),
        new(new ForwardingLookup(HcpcsTable.Embedded), new HcpcsValidationOptions()),
    ];

    private static readonly Gen<DateOnly> s_days = Gen.Frequency(
        (1, Gen.Choose(0, DateOnly.MaxValue.DayNumber).Select(DateOnly.FromDayNumber)),
        (3, Gen.Choose(new DateOnly(2010, 1, 1).DayNumber, new DateOnly(2027, 1, 1).DayNumber).Select(DateOnly.FromDayNumber)));

    /// <summary>Anything, and what resembles codes and modifiers enough to go deep.</summary>
    private static readonly Gen<string?> s_texts = Gen.Frequency(
        (2, ArbMap.Default.ArbFor<string?>().Generator),
        (2, from characters in Gen.Elements("JAQDZ0129OIlSBT -.:\r\n\u00E9\uD83D\uDE00\u2028".ToCharArray()).ArrayOf() select (string?)new string(characters)),
        (2, from length in Gen.Choose(4, 7) from characters in Gen.Elements("JACQ0129OIlSB".ToCharArray()).ArrayOf(length) select (string?)new string(characters)),
        (2, Gen.Elements<string?>("J1412", "C9136", "J3490", "A0428", "99213", "D0120", "J1412JZ")),
        (2, Gen.Elements<string?>("JZ", "RH", "25", "JG", "HE", "GY", "ZZ", "J-", "\u017F\u0131")));

    [Fact]
    public void No_text_makes_validation_throw_and_every_finding_is_one_line()
    {
        var lines = from code in s_texts
                    from modifiers in s_texts.ArrayOf(5)
                    from description in s_texts
                    from day in s_days
                    from length in Gen.Choose(0, 400)
                    select (code, modifiers, description, day, through: DateOnly.FromDayNumber(Math.Min(day.DayNumber + length, DateOnly.MaxValue.DayNumber)));

        Prop.ForAll(lines.ToArbitrary(), line =>
        {
            var composite = new ServiceLine
            {
                Code = line.code ?? string.Empty,
                Modifiers = [.. line.modifiers.Select(text => text ?? string.Empty)],
                Description = line.description ?? string.Empty,
            };
            var results = s_validators.Select(validator => validator.Validate(composite, line.day, line.through)).ToArray();
            var result = results[0];
            _ = s_validators[0].Validate(line.code, line.day, line.modifiers[0], line.modifiers[1], line.modifiers[2], line.modifiers[3]);
            return results[1].Findings == result.Findings
                && result.HasErrors == result.Findings.Any(finding => finding.Severity == HcpcsFindingSeverity.Error)
                && result.Findings.All(finding =>
                    !finding.Message.Any(c => char.IsControl(c) || c is '\u2028' or '\u2029')
                    && finding.Suggestions.Count <= 5
                    && finding.Suggestions.All(code => HcpcsTable.Embedded.GetStatus(code, finding.FirstInvalidDay ?? line.day) == HcpcsStatus.Valid)
                    && (finding.FirstInvalidDay is not { } bad || (line.day <= bad && bad <= line.through)));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
    }

    [Fact]
    public void The_reason_of_a_code_is_that_of_its_status()
    {
        Prop.ForAll(s_texts.ToArbitrary(), s_days.ToArbitrary(), (text, day) =>
        {
            var reasons = s_validators[0].Validate(text, day).Findings.Select(finding => finding.Reason).ToArray();
            var expected = !HcpcsCode.TryParse(text, out var code) || code.IsDental ? default(HcpcsFindingReason?)
                : HcpcsTable.Embedded.GetStatus(code, day) switch
                {
                    HcpcsStatus.Unknown => HcpcsFindingReason.UnknownCode,
                    HcpcsStatus.NotYetEffective => HcpcsFindingReason.NotYetEffective,
                    HcpcsStatus.Terminated => HcpcsFindingReason.Terminated,
                    HcpcsStatus.OutsideCoverage => HcpcsFindingReason.OutsideCoverage,
                    _ => null,
                };
            HcpcsFindingReason[] ofStatus =
            [
                HcpcsFindingReason.UnknownCode, HcpcsFindingReason.NotYetEffective, HcpcsFindingReason.Terminated, HcpcsFindingReason.OutsideCoverage,
            ];
            return reasons.Where(ofStatus.Contains).SequenceEqual(expected is { } reason ? [reason] : []);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
    }

    [Fact]
    public void Any_list_of_days_and_modifiers_is_judged_the_same_on_the_fast_way_and_in_full()
    {
        // A first modifier that is certain to be reported sends the line through the full judgment: the others must get the same findings.
        var lines = from code in Gen.Elements("J1412", "A0428", "C9136", "J3490", "E1085", "D0120")
                    from modifiers in Gen.Elements("JZ", "RT", "RH", "JG", "HE", "GY", "AA", "25", "ZZ", "", " ").ArrayOf(3)
                    from day in s_days
                    select (code, modifiers, day);

        Prop.ForAll(lines.ToArbitrary(), line =>
        {
            var alone = s_validators[0].Validate(line.code, line.day, null, line.modifiers[0], line.modifiers[1], line.modifiers[2]).Findings;
            var full = s_validators[0].Validate(line.code, line.day, "??", line.modifiers[0], line.modifiers[1], line.modifiers[2]).Findings;
            return full.Any(finding => finding.Reason == HcpcsFindingReason.MalformedModifier)
                && full.Where(finding => finding.Element != HcpcsFindingElement.Modifier1).SequenceEqual(alone);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }
}
