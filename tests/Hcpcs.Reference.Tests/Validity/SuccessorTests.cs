using Hcpcs.Reference.Tests.Validation;

namespace Hcpcs.Reference.Tests.Validity;

public class SuccessorTests
{
    private static readonly DateOnly s_day = new(2026, 1, 1);
    private static readonly DateOnly s_ended = new(2020, 12, 31);
    private static readonly IHcpcsLookup s_lookup = HcpcsTable.Embedded;

    [Theory]
    [InlineData("C9136", "2015-06-01", "Q9975", "")]
    [InlineData("C9136", "2015-12-31", "Q9975", "")]
    [InlineData("C9136", "2016-01-01", "J7205", "Q9975")]
    [InlineData("C9136", "2026-01-01", "J7205", "Q9975")]
    [InlineData("C9487", "2017-07-01", "Q9989", "")]
    [InlineData("C9487", "2018-01-01", "J3358", "Q9989")]
    [InlineData("Q9989", "2026-01-01", "J3358", "")]
    public void A_chain_is_followed_to_the_first_code_that_is_valid_on_the_day(string code, string day, string successor, string via)
    {
        var found = s_lookup.GetSuccessors(HcpcsCode.Parse(code), DateOnly.Parse(day, null)).Should().ContainSingle().Subject;

        found.Reference.Text.Should().Be(successor);
        found.Role.Should().Be(SuccessorRole.Successor);
        found.Target.Should().Be(SuccessorTarget.Valid);
        found.IsBillable.Should().BeTrue();
        string.Join(' ', found.Via).Should().Be(via);
    }

    [Fact]
    public void A_live_code_that_points_back_to_its_predecessor_has_no_successor()
    {
        var found = Single("J3358");

        found.Should().Be(Successor("Q9989", SuccessorRole.Related, SuccessorTarget.NotValid, []));
        found.IsBillable.Should().BeFalse();
    }

    [Fact]
    public void A_code_has_no_successor_before_it_has_ended()
    {
        // C9136 was valid to 2015-03-31.
        foreach (var day in new[] { new DateOnly(2014, 12, 31), new DateOnly(2015, 3, 31) })
        {
            s_lookup.GetSuccessors(HcpcsCode.Parse("C9136"), day).Should().ContainSingle().Which.Should()
                .Be(Successor("Q9975", SuccessorRole.Related, SuccessorTarget.NotValid, []));
        }

        s_lookup.GetSuccessors(HcpcsCode.Parse("C9136"), new DateOnly(2015, 4, 1)).Should().ContainSingle().Which.Role.Should().Be(SuccessorRole.Successor);
    }

    [Fact]
    public void CPT_numbers_are_named_and_not_billable_as_Level_II()
    {
        var found = s_lookup.GetSuccessors(HcpcsCode.Parse("G0436"), s_day);

        found.Select(successor => successor.Reference.Text).Should().Equal("99406", "99407");
        found.Should().OnlyContain(successor =>
            successor.Role == SuccessorRole.Successor && successor.Target == SuccessorTarget.LevelOneCode && successor.Via.IsEmpty && !successor.IsBillable);
    }

    // Their coverage is I, and J7296's is S.
    [Theory]
    [InlineData("E1085", "K0002", SuccessorTarget.Valid)]
    [InlineData("A0021", "A0030", SuccessorTarget.NotInRelease)]
    [InlineData("P7001", "CPT", SuccessorTarget.Text)]
    [InlineData("J7296", "Q9984", SuccessorTarget.NotValid)]
    public void A_live_code_that_Medicare_does_not_take_names_what_it_takes(string code, string reference, SuccessorTarget target) =>
        Single(code).Should().Be(Successor(reference, SuccessorRole.MedicareAlternative, target, []));

    // Their coverage is C and D.
    [Theory]
    [InlineData("E0971", "K0021", SuccessorTarget.NotInRelease)]
    [InlineData("C8937", "0159T", SuccessorTarget.LevelOneCode)]
    public void Any_other_live_code_names_something_related(string code, string reference, SuccessorTarget target) =>
        Single(code).Should().Be(Successor(reference, SuccessorRole.Related, target, []));

    [Fact]
    public void The_cross_reference_of_a_modifier_is_a_modifier()
    {
        var found = s_lookup.GetSuccessors(HcpcsModifier.Parse("AM"), s_day).Should().ContainSingle().Subject;

        found.Reference.Modifier.Should().Be(HcpcsModifier.Parse("QM"));
        found.Reference.Kind.Should().Be(CrossReferenceKind.Modifier);
        (found.Role, found.Target).Should().Be((SuccessorRole.Related, SuccessorTarget.Valid));
        found.IsBillable.Should().BeFalse();
        s_lookup.GetSuccessors(HcpcsModifier.Parse("AM"), new DateOnly(1995, 12, 31)).Should().ContainSingle()
            .Which.Target.Should().Be(SuccessorTarget.NotValid, "QM was added on 1996-01-01");
    }

    [Fact]
    public void No_cross_reference_and_no_code_give_nothing()
    {
        s_lookup.GetSuccessors(HcpcsCode.Parse("J1412"), s_day).Should().BeEmpty();
        s_lookup.GetSuccessors(HcpcsCode.Parse("Z9999"), s_day).Should().BeEmpty();
        s_lookup.GetSuccessors(default(HcpcsCode), s_day).Should().BeEmpty();
        s_lookup.GetSuccessors(HcpcsModifier.Parse("JZ"), s_day).Should().BeEmpty();
        s_lookup.GetSuccessors(HcpcsModifier.Parse("ZZ"), s_day).Should().BeEmpty();
        s_lookup.GetSuccessors(default(HcpcsModifier), s_day).Should().BeEmpty();
        FluentActions.Invoking(() => ((IHcpcsLookup)null!).GetSuccessors(default(HcpcsCode), s_day)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => ((IHcpcsLookup)null!).GetSuccessors(default(HcpcsModifier), s_day)).Should().Throw<ArgumentNullException>();
    }

    /// <summary>In January 2026 a reference with company is always to CPT, so each chain is a line, which a loop can walk.</summary>
    [SkippableFact]
    [Trait("Kind", "WholeTable")]
    public void Every_cross_reference_of_the_release_leads_where_the_official_lines_lead()
    {
        int successors = 0, billable = 0;
        foreach (var (code, line) in OfficialEntry.Codes)
        {
            var days = new List<DateOnly> { OfficialRelease.Added(line), s_day, new(2015, 7, 1), new(2017, 7, 1), new(2030, 1, 1) };
            if (OfficialRelease.Terminated(line) is { } last)
            {
                days.AddRange([last, last.AddDays(1)]);
            }

            foreach (var day in days)
            {
                var found = s_lookup.GetSuccessors(HcpcsCode.Parse(code), day);
                if (OfficialEntry.CrossReferences(line).Length == 0)
                {
                    found.IsEmpty.Should().BeTrue(code);
                    continue;
                }

                found.Should().Equal(Walk(code, line, day), (actual, expected) => actual == expected, $"{code} on {day:O}");
                found.All(successor => !successor.IsBillable || OfficialEntry.IsValid(OfficialEntry.Codes[successor.Reference.Text], day))
                    .Should().BeTrue($"{code} on {day:O}");
                successors += found.Count(successor => successor.Role == SuccessorRole.Successor);
                billable += found.Count(successor => successor.IsBillable);
            }
        }

        successors.Should().BeGreaterThan(billable);
        billable.Should().BeGreaterThan(100);
    }

    private static HcpcsSuccessor[] Walk(string code, string line, DateOnly day)
    {
        bool ended = OfficialEntry.HasEnded(line, day);
        var role = ended ? SuccessorRole.Successor
            : OfficialEntry.Coverage(line) is 'I' or 'M' or 'S' ? SuccessorRole.MedicareAlternative
            : SuccessorRole.Related;
        var references = OfficialEntry.CrossReferences(line);
        var via = new List<string>();
        var seen = new HashSet<string> { code };
        while (ended
            && references is [var only]
            && OfficialEntry.Codes.TryGetValue(only, out string? next)
            && OfficialEntry.HasEnded(next, day)
            && OfficialEntry.CrossReferences(next) is { Length: > 0 } further
            && !further.Any(seen.Contains))
        {
            via.Add(only);
            seen.Add(only);
            references = further;
        }

        return
        [
            .. references.Select(text => Successor(text, role, Target(text, day), [.. via.Select(HcpcsCode.Parse)])),
        ];
    }

    private static SuccessorTarget Target(string text, DateOnly day) =>
        text.Length == 5 && char.IsDigit(text[0]) ? SuccessorTarget.LevelOneCode
        : text.Length != 5 ? SuccessorTarget.Text
        : !OfficialEntry.Codes.TryGetValue(text, out string? line) ? SuccessorTarget.NotInRelease
        : OfficialEntry.IsValid(line, day) ? SuccessorTarget.Valid
        : SuccessorTarget.NotValid;

    [Fact]
    public void A_loop_of_ended_codes_ends_at_its_last_code_which_is_not_valid()
    {
        var two = Table(Ended("A0001", "A0002"), Ended("A0002", "A0001"));
        var three = Table(Ended("A0001", "A0002"), Ended("A0002", "A0003"), Ended("A0003", "A0002"));

        Single("A0001", two).Should().Be(NotValid("A0002"));
        Single("A0002", two).Should().Be(NotValid("A0001"));
        Single("A0001", three).Should().Be(NotValid("A0003", "A0002"));
        Table(Ended("A0001", "A0001")).GetSuccessors(HcpcsCode.Parse("A0001"), s_day)
            .Should().NotContain(successor => successor.IsBillable, "a code does not replace itself");
    }

    [Fact]
    public void A_loop_does_not_hide_the_way_out_of_it()
    {
        var table = Table(Ended("A0001", "A0002"), Ended("A0002", "A0001", "A0003"), Live("A0003"));

        Single("A0001", table).Should().Be(Valid("A0003", "A0002"));
        table.GetSuccessors(HcpcsCode.Parse("A0002"), s_day).Where(successor => successor.IsBillable).Should().Equal(Valid("A0003"));
    }

    [Fact]
    public void A_chain_ends_at_a_code_that_is_ended_without_a_reference_or_not_yet_there()
    {
        var table = Table(
            Ended("A0001", "A0002"), Ended("A0002", "A0003"), Ended("A0003"),
            Ended("B0001", "B0002"), Live("B0002", "B0003") with { AddedDate = s_day.AddDays(1) }, Live("B0003"),
            Ended("C0001", "C0002"), Ended("C0002", "QM", "C0009", "99406", "CPT"));

        Single("A0001", table).Should().Be(NotValid("A0003", "A0002"));
        Single("B0001", table).Should().Be(NotValid("B0002"), "a code that has not begun has not ended either");
        table.GetSuccessors(HcpcsCode.Parse("C0001"), s_day).Should().Equal(
            Successor("QM", SuccessorRole.Successor, SuccessorTarget.NotInRelease, [HcpcsCode.Parse("C0002")]),
            Successor("C0009", SuccessorRole.Successor, SuccessorTarget.NotInRelease, [HcpcsCode.Parse("C0002")]),
            Successor("99406", SuccessorRole.Successor, SuccessorTarget.LevelOneCode, [HcpcsCode.Parse("C0002")]),
            Successor("CPT", SuccessorRole.Successor, SuccessorTarget.Text, [HcpcsCode.Parse("C0002")]));
    }

    [Fact]
    public void Several_references_are_followed_each_in_its_order()
    {
        var table = Table(Ended("A0001", "A0002", "99406", "A0003"), Ended("A0002", "A0005", "A0004"), Live("A0003"), Live("A0004"), Live("A0005"));

        table.GetSuccessors(HcpcsCode.Parse("A0001"), s_day).Should().Equal(
            Valid("A0005", "A0002"), Valid("A0004", "A0002"),
            Successor("99406", SuccessorRole.Successor, SuccessorTarget.LevelOneCode, []),
            Valid("A0003"));
    }

    // NotValid says that a code leads to none that is: one that leads to what was named before must not be called that.
    [Fact]
    public void Two_ways_to_one_code_are_no_dead_end()
    {
        var diamond = Table(Ended("A0001", "A0002", "A0003"), Ended("A0002", "A0004"), Ended("A0003", "A0004"), Live("A0004"));
        var shortcut = Table(Ended("A0001", "A0004", "A0002"), Ended("A0002", "A0004"), Live("A0004"));

        diamond.GetSuccessors(HcpcsCode.Parse("A0001"), s_day).Should().Equal(Valid("A0004", "A0002"));
        shortcut.GetSuccessors(HcpcsCode.Parse("A0001"), s_day).Should().Equal(Valid("A0004"));

        var both = Table(Ended("A0001", "A0004", "A0005", "A0002"), Ended("A0002", "A0004", "A0005"), Live("A0004"), Live("A0005"));
        both.GetSuccessors(HcpcsCode.Parse("A0001"), s_day).Should().Equal(Valid("A0004"), Valid("A0005"));
    }

    [Fact]
    public void A_chain_of_ten_codes_is_followed_to_its_end()
    {
        var table = Table([.. Enumerable.Range(1, 10).Select(i => Ended($"A{i:D4}", $"A{i + 1:D4}")), Live("A0011")]);

        Single("A0001", table).Should().Be(Valid("A0011", [.. Enumerable.Range(2, 9).Select(i => $"A{i:D4}")]));
    }

    [Fact]
    public void A_chain_of_a_thousand_codes_comes_to_an_end()
    {
        var table = Table([.. Enumerable.Range(1, 1000).Select(i => Ended($"A{i:D4}", $"A{i + 1:D4}")), Live("A1001")]);

        // On a small stack, so that a recursion that follows each link would not pass by luck.
        ValueList<HcpcsSuccessor> found = default;
        var thread = new Thread(() => found = table.GetSuccessors(HcpcsCode.Parse("A0001"), s_day), 128 * 1024);
        thread.Start();
        thread.Join();

        var end = found.Should().ContainSingle().Subject;
        end.Role.Should().Be(SuccessorRole.Successor);
        end.IsBillable.Should().Be(end.Reference.Text == "A1001", "no other code of the chain is valid");
        table.GetSuccessors(HcpcsCode.Parse("A0990"), s_day).Should().ContainSingle().Which.Reference.Text.Should().Be("A1001");
    }

    [Fact]
    public async Task Codes_that_all_point_to_each_other_come_to_an_end()
    {
        // Five references each: followed without a memory of what was seen, they would take longer than the universe has.
        var table = Table([.. Enumerable.Range(0, 200).Select(i => Ended($"A{i:D4}", [.. Enumerable.Range(1, 5).Select(j => $"A{(i + 7 * j) % 200:D4}")]))]);

        var found = await Task.Run(() => table.GetSuccessors(HcpcsCode.Parse("A0000"), s_day)).WaitAsync(TimeSpan.FromSeconds(30));

        found.Should().NotBeEmpty().And.OnlyContain(successor => successor.Target == SuccessorTarget.NotValid);
    }

    private static HcpcsSuccessor Single(string code, IHcpcsLookup? lookup = null) =>
        (lookup ?? s_lookup).GetSuccessors(HcpcsCode.Parse(code), s_day).Should().ContainSingle().Subject;

    private static HcpcsSuccessor Successor(string reference, SuccessorRole role, SuccessorTarget target, ValueList<HcpcsCode> via) =>
        new() { Reference = new CrossReference(reference), Role = role, Target = target, Via = via };

    private static HcpcsSuccessor Valid(string code, params string[] via) =>
        Successor(code, SuccessorRole.Successor, SuccessorTarget.Valid, [.. via.Select(HcpcsCode.Parse)]);

    private static HcpcsSuccessor NotValid(string code, params string[] via) => Valid(code, via) with { Target = SuccessorTarget.NotValid };

    private static HcpcsRecord Live(string code, params string[] references) => new()
    {
        Code = HcpcsCode.Parse(code),
        AddedDate = new DateOnly(2010, 1, 1),
        CrossReferences = [.. references.Select(text => new CrossReference(text))],
    };

    private static HcpcsRecord Ended(string code, params string[] references) => Live(code, references) with { TerminationDate = s_ended };

    private static HcpcsTable Table(params HcpcsRecord[] records) => HcpcsTable.Create(new HcpcsRelease(HcpcsQuarter.Of(s_day)), records, []);
}
