using Hcpcs.Reference.Tests.Validation;

namespace Hcpcs.Reference.Tests.Validity;

public class StatusTests
{
    private static readonly IHcpcsLookup s_lookup = HcpcsTable.Embedded;
    private static readonly HcpcsCode s_unknown = HcpcsCode.Parse("Z9999");
    private static readonly HcpcsModifier s_unknownModifier = HcpcsModifier.Parse("ZZ");

    [SkippableFact]
    public void Every_code_has_the_status_of_the_official_dates_around_each_of_its_bounds()
    {
        int judged = 0;
        foreach (string line in OfficialRelease.Codes)
        {
            var code = HcpcsCode.Parse(OfficialRelease.Identity(line));
            foreach (var day in OfficialEntry.DaysAtBounds(line))
            {
                var expected = OfficialEntry.Status(line, day);
                if (s_lookup.GetStatus(code, day) != expected
                    || s_lookup.GetStatus(code, day, day, out var firstInvalidDay) != expected
                    || firstInvalidDay != (expected == HcpcsStatus.Valid ? default : day))
                {
                    Assert.Fail($"{code} on {day:O} is {s_lookup.GetStatus(code, day)} and not {expected}.");
                }

                judged++;
            }
        }

        judged.Should().Be(5 * 8_623 + 3 * 1_300, "each code has an added date, and 1,300 have a termination date");
    }

    [SkippableFact]
    public void Every_modifier_has_the_status_of_the_official_dates_around_each_of_its_bounds()
    {
        int judged = 0;
        foreach (string line in OfficialRelease.Modifiers)
        {
            var modifier = HcpcsModifier.Parse(OfficialRelease.Identity(line));
            foreach (var day in OfficialEntry.DaysAtBounds(line))
            {
                var expected = OfficialEntry.Status(line, day);
                if (s_lookup.GetStatus(modifier, day) != expected
                    || s_lookup.GetStatus(modifier, day, day, out var firstInvalidDay) != expected
                    || firstInvalidDay != (expected == HcpcsStatus.Valid ? default : day))
                {
                    Assert.Fail($"Modifier {modifier} on {day:O} is {s_lookup.GetStatus(modifier, day)} and not {expected}.");
                }

                judged++;
            }
        }

        judged.Should().Be(5 * 383 + 3 * 20);
    }

    [SkippableFact]
    public void A_service_of_many_days_has_the_status_of_its_first_bad_day()
    {
        foreach (string line in OfficialRelease.Codes.Where(line => OfficialRelease.Terminated(line) is not null).Take(100))
        {
            var code = HcpcsCode.Parse(OfficialRelease.Identity(line));
            DateOnly added = OfficialRelease.Added(line), ended = OfficialRelease.Terminated(line)!.Value;
            foreach (var from in new[] { added.AddDays(-2), added.AddDays(-1), added, ended, ended.AddDays(1), ended.AddDays(2) })
            {
                foreach (int days in new[] { 0, 1, 2, 5 })
                {
                    // The definition, day by day.
                    var bad = Enumerable.Range(0, days + 1).Select(from.AddDays)
                        .Where(day => !OfficialEntry.IsValid(line, day)).Select(day => (DateOnly?)day).FirstOrDefault();
                    var expected = bad is { } day ? OfficialEntry.Status(line, day) : HcpcsStatus.Valid;

                    s_lookup.GetStatus(code, from, from.AddDays(days), out var firstInvalidDay).Should().Be(expected, $"{code} from {from:O} for {days}");
                    firstInvalidDay.Should().Be(bad ?? default, $"{code} from {from:O} for {days}");
                    s_lookup.GetStatus(code, from, from.AddDays(days)).Should().Be(expected);
                }
            }
        }
    }

    [Fact]
    public void A_service_that_outlasts_its_modifier_is_terminated_on_the_next_day()
    {
        // JG ended on 2024-12-31.
        var modifier = HcpcsModifier.Parse("JG");

        s_lookup.GetStatus(modifier, new DateOnly(2024, 12, 30), new DateOnly(2025, 1, 5), out var firstInvalidDay)
            .Should().Be(HcpcsStatus.Terminated);

        firstInvalidDay.Should().Be(new DateOnly(2025, 1, 1));
        s_lookup.GetStatus(modifier, new DateOnly(2024, 12, 30), new DateOnly(2024, 12, 31), out firstInvalidDay).Should().Be(HcpcsStatus.Valid);
        firstInvalidDay.Should().Be(default);
        s_lookup.GetStatus(modifier, new DateOnly(2017, 12, 31), new DateOnly(2025, 1, 5), out firstInvalidDay)
            .Should().Be(HcpcsStatus.NotYetEffective);
        firstInvalidDay.Should().Be(new DateOnly(2017, 12, 31));
        s_lookup.GetStatus(s_unknownModifier, new DateOnly(2024, 12, 30), new DateOnly(2025, 1, 5), out firstInvalidDay)
            .Should().Be(HcpcsStatus.Unknown);
        firstInvalidDay.Should().Be(new DateOnly(2024, 12, 30));
    }

    // January 2026 keeps codes that ended on 2014-06-30 or later, and its quarter ends on 2026-03-31.
    [Theory]
    [InlineData("0001-01-01", HcpcsStatus.OutsideCoverage)]
    [InlineData("2012-03-31", HcpcsStatus.OutsideCoverage)]
    [InlineData("2014-06-29", HcpcsStatus.OutsideCoverage)]
    [InlineData("2014-06-30", HcpcsStatus.Unknown)]
    [InlineData("2020-02-29", HcpcsStatus.Unknown)]
    [InlineData("2026-03-31", HcpcsStatus.Unknown)]
    [InlineData("2026-04-01", HcpcsStatus.OutsideCoverage)]
    [InlineData("9999-12-31", HcpcsStatus.OutsideCoverage)]
    public void A_code_that_is_not_there_is_unknown_on_the_days_that_the_release_covers(string text, HcpcsStatus expected)
    {
        var day = DateOnly.Parse(text, null);

        s_lookup.GetStatus(s_unknown, day).Should().Be(expected);
        s_lookup.GetStatus(s_unknown, day, day).Should().Be(expected);
        s_lookup.GetStatus(s_unknown, day, DateOnly.MaxValue, out var firstInvalidDay).Should().Be(expected);
        firstInvalidDay.Should().Be(day);
    }

    [Theory]
    [InlineData("0001-01-01", HcpcsStatus.OutsideCoverage)]
    [InlineData("2012-03-30", HcpcsStatus.OutsideCoverage)]
    [InlineData("2012-03-31", HcpcsStatus.Unknown)]
    [InlineData("2014-06-29", HcpcsStatus.Unknown)]
    [InlineData("2026-03-31", HcpcsStatus.Unknown)]
    [InlineData("2026-04-01", HcpcsStatus.OutsideCoverage)]
    [InlineData("9999-12-31", HcpcsStatus.OutsideCoverage)]
    public void A_modifier_that_is_not_there_is_unknown_on_the_days_that_the_release_covers(string text, HcpcsStatus expected)
    {
        var day = DateOnly.Parse(text, null);

        s_lookup.GetStatus(s_unknownModifier, day).Should().Be(expected);
        s_lookup.GetStatus(s_unknownModifier, day, DateOnly.MaxValue, out var firstInvalidDay).Should().Be(expected);
        firstInvalidDay.Should().Be(day);
    }

    [SkippableFact]
    [Trait("Kind", "WholeTable")]
    public void No_code_or_modifier_is_known_that_the_official_text_does_not_hold()
    {
        var day = new DateOnly(2026, 1, 1);
        for (char letter = 'A'; letter <= 'Z'; letter++)
        {
            for (int number = 0; number <= 9999; number++)
            {
                var code = new HcpcsCode(letter, number);
                if ((s_lookup.GetStatus(code, day) == HcpcsStatus.Unknown) == OfficialEntry.Codes.ContainsKey(code.ToString()))
                {
                    Assert.Fail($"{code} is {s_lookup.GetStatus(code, day)}.");
                }
            }
        }

        const string Alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
        foreach (string text in from first in Alphabet from second in Alphabet select $"{first}{second}")
        {
            (s_lookup.GetStatus(HcpcsModifier.Parse(text), day) == HcpcsStatus.Unknown)
                .Should().Be(!OfficialEntry.Modifiers.ContainsKey(text), text);
        }
    }

    /// <summary>J1440 was filgrastim until 2013; its present meaning is of 2023-07-01. Coverage begins on 2014-06-30.</summary>
    [Theory]
    [InlineData("0001-01-01", HcpcsStatus.OutsideCoverage)]
    [InlineData("2013-12-31", HcpcsStatus.OutsideCoverage)]
    [InlineData("2014-06-29", HcpcsStatus.OutsideCoverage)]
    [InlineData("2014-06-30", HcpcsStatus.NotYetEffective)]
    [InlineData("2023-06-30", HcpcsStatus.NotYetEffective)]
    [InlineData("2023-07-01", HcpcsStatus.Valid)]
    public void A_number_before_coverage_begins_may_have_meant_something_else(string text, HcpcsStatus expected)
    {
        var code = HcpcsCode.Parse("J1440");
        var day = DateOnly.Parse(text, null);
        byte[] fields = [.. Enumerable.Repeat("J1440"u8.ToArray(), 20_000).SelectMany(bytes => bytes)];
        var statuses = new HcpcsStatus[20_000];

        s_lookup.GetStatus(code, day).Should().Be(expected);
        s_lookup.GetStatus("J1440", day).Should().Be(expected);
        s_lookup.GetStatus(code, day, day).Should().Be(expected);
        s_lookup.GetStatuses(fields, 5, day, statuses);
        statuses.Should().OnlyContain(status => status == expected);
        s_lookup.GetStatuses(fields, 5, Enumerable.Repeat(day, 20_000).ToArray(), statuses);
        statuses.Should().OnlyContain(status => status == expected);
        s_lookup.GetStatuses([code], day, statuses.AsSpan(0, 1));
        statuses[0].Should().Be(expected);
        new HcpcsPages(HcpcsTable.Embedded).Find(code, day)!.Status.Should().Be(expected);
    }

    [Fact]
    public void Without_terminations_only_the_quarter_of_the_release_is_covered()
    {
        var table = HcpcsTable.Create(
            new HcpcsRelease(new HcpcsQuarter(2026, 1)),
            [new HcpcsRecord { Code = HcpcsCode.Parse("A0001"), AddedDate = new DateOnly(2020, 1, 1) }],
            [new HcpcsModifierRecord { Modifier = HcpcsModifier.Parse("AA") }]);

        foreach (var (day, expected) in new[]
        {
            (new DateOnly(2025, 12, 31), HcpcsStatus.OutsideCoverage), (new DateOnly(2026, 1, 1), HcpcsStatus.Unknown),
            (new DateOnly(2026, 3, 31), HcpcsStatus.Unknown), (new DateOnly(2026, 4, 1), HcpcsStatus.OutsideCoverage),
        })
        {
            table.GetStatus(s_unknown, day).Should().Be(expected);
            table.GetStatus(s_unknownModifier, day).Should().Be(expected);
        }
    }

    [Fact]
    public void Codes_and_modifiers_are_covered_from_their_own_terminations()
    {
        var table = HcpcsTable.Create(
            new HcpcsRelease(new HcpcsQuarter(2026, 1)),
            [new HcpcsRecord { Code = HcpcsCode.Parse("A0001"), TerminationDate = new DateOnly(2021, 5, 6) }],
            [new HcpcsModifierRecord { Modifier = HcpcsModifier.Parse("AA"), TerminationDate = new DateOnly(2019, 3, 4) }]);

        table.GetStatus(s_unknown, new DateOnly(2021, 5, 5)).Should().Be(HcpcsStatus.OutsideCoverage);
        table.GetStatus(s_unknown, new DateOnly(2021, 5, 6)).Should().Be(HcpcsStatus.Unknown);
        table.GetStatus(s_unknownModifier, new DateOnly(2019, 3, 3)).Should().Be(HcpcsStatus.OutsideCoverage);
        table.GetStatus(s_unknownModifier, new DateOnly(2019, 3, 4)).Should().Be(HcpcsStatus.Unknown);
    }

    [Fact]
    public void An_entry_without_dates_is_valid_on_every_day()
    {
        var table = HcpcsTable.Create(
            new HcpcsRelease(new HcpcsQuarter(2026, 1)),
            [new HcpcsRecord { Code = HcpcsCode.Parse("A0001") }],
            [new HcpcsModifierRecord { Modifier = HcpcsModifier.Parse("AA") }]);

        foreach (var day in new[] { DateOnly.MinValue, new DateOnly(2026, 1, 1), DateOnly.MaxValue })
        {
            table.GetStatus(HcpcsCode.Parse("A0001"), day).Should().Be(HcpcsStatus.Valid);
            table.GetStatus(HcpcsModifier.Parse("AA"), day).Should().Be(HcpcsStatus.Valid);
        }

        table.GetStatus(HcpcsCode.Parse("A0001"), DateOnly.MinValue, DateOnly.MaxValue, out var firstInvalidDay).Should().Be(HcpcsStatus.Valid);
        firstInvalidDay.Should().Be(default);
    }

    [Fact]
    public void Default_is_unknown()
    {
        var day = new DateOnly(2026, 1, 1);

        s_lookup.GetStatus(default(HcpcsCode), day).Should().Be(HcpcsStatus.Unknown);
        s_lookup.GetStatus(default(HcpcsCode), day, day).Should().Be(HcpcsStatus.Unknown);
        s_lookup.GetStatus(default(HcpcsModifier), day).Should().Be(HcpcsStatus.Unknown);
        default(HcpcsStatus).Should().Be(HcpcsStatus.Unknown, "a buffer that nobody filled must not say valid");
    }

    /// <summary>C9136 ended on 2015-03-31, the modifier JZ began on 2023-01-01 (HCPC2026_JAN_ANWEB).</summary>
    [Theory]
    [InlineData("C9136", "JZ")]
    [InlineData(" c9136\t", " jz")]
    public void Status_and_validity_of_a_text_are_those_of_what_it_names(string code, string modifier)
    {
        DateOnly lastDay = new(2015, 3, 31), firstDay = new(2023, 1, 1);
        byte[] utf8Code = System.Text.Encoding.UTF8.GetBytes(code), utf8Modifier = System.Text.Encoding.UTF8.GetBytes(modifier);

        foreach (var (day, status) in new[] { (lastDay, HcpcsStatus.Valid), (lastDay.AddDays(1), HcpcsStatus.Terminated) })
        {
            s_lookup.GetStatus(code, day).Should().Be(status);
            s_lookup.GetStatus(code.AsSpan(), day).Should().Be(status);
            s_lookup.GetStatus(utf8Code, day).Should().Be(status);
            s_lookup.IsValid(code, day).Should().Be(status == HcpcsStatus.Valid);
            s_lookup.IsValid(code.AsSpan(), day).Should().Be(status == HcpcsStatus.Valid);
            s_lookup.IsValid(utf8Code, day).Should().Be(status == HcpcsStatus.Valid);
        }

        foreach (var (day, status) in new[] { (firstDay, HcpcsStatus.Valid), (firstDay.AddDays(-1), HcpcsStatus.NotYetEffective) })
        {
            s_lookup.GetModifierStatus(modifier, day).Should().Be(status);
            s_lookup.GetModifierStatus(modifier.AsSpan(), day).Should().Be(status);
            s_lookup.GetModifierStatus(utf8Modifier, day).Should().Be(status);
            s_lookup.IsModifierValid(modifier, day).Should().Be(status == HcpcsStatus.Valid);
            s_lookup.IsModifierValid(modifier.AsSpan(), day).Should().Be(status == HcpcsStatus.Valid);
            s_lookup.IsModifierValid(utf8Modifier, day).Should().Be(status == HcpcsStatus.Valid);
        }
    }

    [Theory]
    [InlineData("99213")]
    [InlineData("J14I2")]
    [InlineData("")]
    [InlineData(null)]
    public void A_text_that_is_not_a_code_is_unknown_on_any_day(string? text)
    {
        foreach (var day in new[] { DateOnly.MinValue, new DateOnly(2026, 1, 1), DateOnly.MaxValue })
        {
            s_lookup.GetStatus(text, day).Should().Be(HcpcsStatus.Unknown);
            s_lookup.IsValid(text, day).Should().BeFalse();
            s_lookup.GetModifierStatus(text, day).Should().Be(HcpcsStatus.Unknown);
            s_lookup.IsModifierValid(text, day).Should().BeFalse();
            s_lookup.GetStatus(text.AsSpan(), day).Should().Be(HcpcsStatus.Unknown);
            s_lookup.IsValid(text.AsSpan(), day).Should().BeFalse();
            s_lookup.GetModifierStatus(text.AsSpan(), day).Should().Be(HcpcsStatus.Unknown);
            s_lookup.IsModifierValid(text.AsSpan(), day).Should().BeFalse();
            byte[] utf8 = System.Text.Encoding.UTF8.GetBytes(text ?? string.Empty);
            s_lookup.GetStatus(utf8, day).Should().Be(HcpcsStatus.Unknown);
            s_lookup.IsValid(utf8, day).Should().BeFalse();
            s_lookup.GetModifierStatus(utf8, day).Should().Be(HcpcsStatus.Unknown);
            s_lookup.IsModifierValid(utf8, day).Should().BeFalse();
        }
    }

    [Theory]
    [InlineData("2012-12-31", false)]
    [InlineData("2026-03-31", false)]
    [InlineData("2026-04-01", true)]
    public void The_release_says_that_a_day_lies_after_it(string day, bool after) =>
        s_lookup.Release.EndsBefore(DateOnly.Parse(day, null)).Should().Be(after);

    [Fact]
    public void Reversed_days_come_from_claims_and_a_missing_lookup_is_a_mistake_of_the_program()
    {
        var code = HcpcsCode.Parse("J1412");
        DateOnly from = new(2025, 1, 2), through = new(2025, 1, 1);

        s_lookup.GetStatus(code, from, through).Should().Be(s_lookup.GetStatus(code, from), "of reversed days the first alone is judged");
        s_lookup.GetStatus(s_unknownModifier, from, through, out var firstInvalidDay).Should().Be(s_lookup.GetStatus(s_unknownModifier, from));
        firstInvalidDay.Should().Be(from);

        IHcpcsLookup none = null!;
        Action[] questions =
        [
            () => none.GetStatus(code, from),
            () => none.GetStatus(code, from, through),
            () => none.GetStatus("nonsense", from),
            () => none.GetStatus("nonsense".AsSpan(), from),
            () => none.GetStatus("nonsense"u8, from),
            () => none.IsValid(code, from),
            () => none.IsValid("nonsense", from),
            () => none.IsValid("nonsense".AsSpan(), from),
            () => none.IsValid("nonsense"u8, from),
            () => none.GetStatus(s_unknownModifier, from),
            () => none.GetStatus(s_unknownModifier, from, through),
            () => none.GetModifierStatus("nonsense", from),
            () => none.GetModifierStatus("nonsense".AsSpan(), from),
            () => none.GetModifierStatus("nonsense"u8, from),
            () => none.IsValid(s_unknownModifier, from),
            () => none.IsModifierValid("nonsense", from),
            () => none.IsModifierValid("nonsense".AsSpan(), from),
            () => none.IsModifierValid("nonsense"u8, from),
            () => none.GetSuccessors(code, from),
            () => none.GetSuccessors(s_unknownModifier, from),
        ];
        questions.Should().AllSatisfy(question => question.Should().Throw<ArgumentNullException>().WithParameterName("lookup"));
    }

    [Fact]
    [Trait("Kind", "Allocation")]
    public void Nothing_is_allocated()
    {
        var code = HcpcsCode.Parse("Q9975");
        var modifier = HcpcsModifier.Parse("JG");
        DateOnly day = new(2016, 1, 1), later = new(2030, 1, 1);

        Allocation.Of(() =>
        {
            _ = s_lookup.GetStatus(code, day);
            _ = s_lookup.GetStatus(s_unknown, day);
            _ = s_lookup.GetStatus(s_unknown, later);
            _ = s_lookup.GetStatus(default(HcpcsCode), day);
            _ = s_lookup.GetStatus(" q9975 ", day);
            _ = s_lookup.GetModifierStatus("JG"u8, day);
            _ = s_lookup.IsValid("nonsense".AsSpan(), day);
            _ = s_lookup.IsModifierValid("JG", day);
            _ = s_lookup.GetStatus(code, day, later, out _);
            _ = s_lookup.GetStatus(s_unknown, day, later);
            _ = s_lookup.GetStatus(modifier, day);
            _ = s_lookup.GetStatus(s_unknownModifier, later);
            _ = s_lookup.GetStatus(modifier, day, later, out _);
        }).Should().Be(0);
    }
}
