namespace Hcpcs.Reference.Tests.Comparison;

/// <summary>What each kind of change means, with invented records; among them what no pair of official releases in hand has.</summary>
public class HcpcsReleaseDiffTests
{
    private static readonly HcpcsRelease s_january = new(new HcpcsQuarter(2025, 1));
    private static readonly HcpcsRelease s_april = new(new HcpcsQuarter(2025, 2));

    private static readonly HcpcsRecord s_record = new()
    {
        Code = HcpcsCode.Parse("J1440"),
        ShortDescription = "Filgrastim 300 mcg",
        LongDescription = "Injection, filgrastim (g-csf), 300 mcg",
        PricingIndicators = [PricingIndicator.Drugs],
        AddedDate = new DateOnly(1996, 1, 1),
        ActionEffectiveDate = new DateOnly(1996, 1, 1),
        ActionCode = ActionCode.NoMaintenance,
    };

    [Fact]
    public void The_same_release_has_no_changes()
    {
        var diff = HcpcsReleaseDiff.Compare(HcpcsTable.Embedded, HcpcsTable.Embedded);

        diff.Changes.Should().BeEmpty();
        diff.QuartersApart.Should().Be(0);
    }

    [Fact]
    public void An_older_release_in_place_of_the_newer_is_refused()
    {
        var compare = FluentActions.Invoking(() => HcpcsReleaseDiff.Compare(Table(s_april), Table(s_january)));

        compare.Should().Throw<ArgumentException>().WithParameterName("older")
            .WithMessage("The release of April 2025 is newer than that of January 2025: give the older one first.*");
    }

    [Fact]
    public void Two_editions_of_one_quarter_are_compared_in_either_order()
    {
        HcpcsTable first = Table(s_april), corrected = HcpcsTable.Create(first.Release with { Revision = 2 }, first.EnumerateCodes(), []);

        HcpcsReleaseDiff.Compare(first, corrected).QuartersApart.Should().Be(0);
        HcpcsReleaseDiff.Compare(corrected, first).QuartersApart.Should().Be(0);
    }

    [Fact]
    public void Releases_are_required()
    {
        FluentActions.Invoking(() => HcpcsReleaseDiff.Compare(null!, Table(s_april))).Should().Throw<ArgumentNullException>().WithParameterName("older");
        FluentActions.Invoking(() => HcpcsReleaseDiff.Compare(Table(s_april), null!)).Should().Throw<ArgumentNullException>().WithParameterName("newer");
    }

    /// <summary>C9058 in 2020, G0299 and G0300 in 2016: CMS corrects added dates.</summary>
    [Theory]
    [InlineData("2025-04-01")]
    [InlineData("1995-01-01")]
    public void A_changed_added_date_under_the_same_words_is_a_correction(string added)
    {
        var change = Change(s_record, s_record with { AddedDate = DateOnly.Parse(added) });

        change.Kinds.Should().Be(HcpcsReleaseChangeKinds.Changed);
        change.SharedWording.Should().BeNull();
        change.Fields.Should().Equal(Field(HcpcsField.AddedDate, ["1996-01-01"], [added]));
    }

    [Fact]
    public void An_added_date_that_was_blank_says_nothing_of_the_meaning() =>
        Change(s_record with { AddedDate = null }, s_record).Kinds.Should().Be(HcpcsReleaseChangeKinds.Changed);

    [Theory]
    [InlineData(null, "2025-04-01", HcpcsReleaseChangeKinds.ProbablyReplaced, "the added date says nothing")]
    [InlineData("1995-01-01", "2025-04-01", HcpcsReleaseChangeKinds.ProbablyReplaced, "it moved to an earlier day")]
    public void A_text_that_shares_little_under_an_added_date_that_is_not_later_is_probably_another_meaning(
        string? added, string action, HcpcsReleaseChangeKinds expected, string because)
    {
        var change = Change(s_record, s_record with
        {
            LongDescription = "Fecal microbiota, live, 1 ml",
            AddedDate = added is null ? s_record.AddedDate : DateOnly.Parse(added),
            ActionEffectiveDate = DateOnly.Parse(action),
        });

        (change.Kinds & ~HcpcsReleaseChangeKinds.Changed).Should().Be(expected | HcpcsReleaseChangeKinds.Reworded, because);
    }

    [Fact]
    public void An_added_date_behind_the_former_end_is_another_meaning_even_under_the_same_words()
    {
        var change = Change(s_record with { TerminationDate = new DateOnly(2013, 12, 31) }, s_record with { AddedDate = new DateOnly(2023, 7, 1) });

        change.Kinds.Should().Be(HcpcsReleaseChangeKinds.Replaced | HcpcsReleaseChangeKinds.Reactivated);
    }

    [Fact]
    public void A_text_that_shares_little_under_a_later_added_date_is_another_meaning()
    {
        var change = Change(s_record, s_record with { LongDescription = "Fecal microbiota, live, 1 ml", AddedDate = new DateOnly(2025, 4, 1) });

        change.Kinds.Should().Be(HcpcsReleaseChangeKinds.Replaced | HcpcsReleaseChangeKinds.Reworded);
        change.SharedWording.Should().Be(0);
    }

    [Theory]
    [InlineData("injection, FILGRASTIM (G-CSF), 300 mcg", 1.0)]
    [InlineData("Injection, filgrastim (g-csf), excludes biosimilars, 300 mcg", 1.0)]
    [InlineData("", null)]
    public void A_text_that_shares_much_is_reworded(string text, double? shared)
    {
        var change = Change(s_record, s_record with { LongDescription = text });

        change.Kinds.Should().Be(HcpcsReleaseChangeKinds.Reworded);
        change.SharedWording.Should().Be(shared);
    }

    [Theory]
    [InlineData(null, "2025-03-31", HcpcsReleaseChangeKinds.Terminated)]
    [InlineData(null, "2025-03-30", HcpcsReleaseChangeKinds.Terminated | HcpcsReleaseChangeKinds.Retroactive)]
    [InlineData(null, "2024-12-12", HcpcsReleaseChangeKinds.Terminated | HcpcsReleaseChangeKinds.Retroactive)]
    [InlineData("2025-06-30", "2025-03-31", HcpcsReleaseChangeKinds.Terminated)]
    [InlineData("2025-03-31", "2025-06-30", HcpcsReleaseChangeKinds.Reactivated)]
    [InlineData("2024-12-31", null, HcpcsReleaseChangeKinds.Reactivated)]
    [InlineData("9999-12-31", null, HcpcsReleaseChangeKinds.Reactivated)]
    public void A_termination_date_ends_or_reactivates(string? before, string? after, HcpcsReleaseChangeKinds kinds) =>
        Change(s_record with { TerminationDate = Day(before) }, s_record with { TerminationDate = Day(after) }).Kinds.Should().Be(kinds);

    [Theory]
    [InlineData(null, HcpcsReleaseChangeKinds.Added)]
    [InlineData("2025-03-31", HcpcsReleaseChangeKinds.Added | HcpcsReleaseChangeKinds.AlreadyEnded)]
    [InlineData("2025-04-01", HcpcsReleaseChangeKinds.Added)]
    public void An_added_entry_may_have_ended_before_the_newer_release(string? end, HcpcsReleaseChangeKinds kinds)
    {
        var added = s_record with { TerminationDate = Day(end) };

        var change = HcpcsReleaseDiff.Compare(Table(s_january), Table(s_april, added)).Changes.Should().ContainSingle().Subject;

        change.Kinds.Should().Be(kinds);
        change.Older.Should().BeNull();
        change.Newer.Should().Be(added);
        change.Fields.Should().BeEmpty();
    }

    [Theory]
    [InlineData(null, HcpcsReleaseChangeKinds.Dropped)]
    [InlineData("2014-06-30", HcpcsReleaseChangeKinds.DroppedAfterEnd)]
    [InlineData("2025-03-31", HcpcsReleaseChangeKinds.DroppedAfterEnd)]
    [InlineData("2025-04-01", HcpcsReleaseChangeKinds.Dropped)]
    [InlineData("2027-12-31", HcpcsReleaseChangeKinds.Dropped)]
    public void A_dropped_entry_may_have_been_terminated_before(string? end, HcpcsReleaseChangeKinds kinds)
    {
        var dropped = s_record with { TerminationDate = Day(end) };

        var change = HcpcsReleaseDiff.Compare(Table(s_january, dropped), Table(s_april)).Changes.Should().ContainSingle().Subject;

        change.Kinds.Should().Be(kinds);
        change.Older.Should().Be(dropped);
        change.Newer.Should().BeNull();
        change.Identity.Should().Be("J1440");
        change.ActionCodeDisagreement.Should().BeNull("the newer release says nothing of it");
    }

    [Fact]
    public void Comparisons_of_the_same_releases_are_equal()
    {
        var (older, newer) = (Table(s_january, s_record), Table(s_april, s_record with { Coverage = CoverageCode.CarrierJudgment }));

        HcpcsReleaseDiff.Compare(older, newer).Should().Be(HcpcsReleaseDiff.Compare(older, newer))
            .And.NotBe(HcpcsReleaseDiff.Compare(older, Table(s_april, s_record)));
    }

    [Fact]
    public void A_lookup_whose_table_can_be_replaced_is_asked_for_one_release_once()
    {
        var older = ReplaceableLookup.Of(Table(s_january, s_record));
        var newer = ReplaceableLookup.Of(Table(s_april));

        HcpcsReleaseDiff.Compare(older, newer).Changes.Should().ContainSingle().Which.Kinds.Should().Be(HcpcsReleaseChangeKinds.Dropped);
    }

    [Fact]
    public void A_modifier_is_compared_as_a_code_is()
    {
        var modifier = new HcpcsModifierRecord { Modifier = HcpcsModifier.Parse("JZ"), Coverage = CoverageCode.CarrierJudgment };
        var older = HcpcsTable.Create(s_january, [], [modifier]);
        var newer = HcpcsTable.Create(s_april, [s_record], [modifier with { Coverage = null }]);

        var changes = HcpcsReleaseDiff.Compare(older, newer).Changes;

        changes.Select(change => $"{change.Identity} {change.IsModifier} {change.Kinds}").Should().Equal("J1440 False Added", "JZ True Changed");
        changes[1].Fields.Should().Equal(Field(HcpcsField.Coverage, ["C"], []));
    }

    [Fact]
    public void A_list_is_one_field_with_all_its_values()
    {
        var change = Change(s_record, s_record with { PricingIndicators = [(PricingIndicator)53, PricingIndicator.Drugs], CrossReferences = [new("J1442"), new("CPT")] });

        change.Kinds.Should().Be(HcpcsReleaseChangeKinds.Changed);
        change.Fields.Should().Equal(
            Field(HcpcsField.PricingIndicators, ["51"], ["53", "51"]), Field(HcpcsField.CrossReferences, [], ["J1442", "CPT"]));
    }

    [Fact]
    public void Action_code_its_date_and_blanks_are_clerical()
    {
        var change = Change(
            s_record with { ActionCode = ActionCode.Add },
            s_record with { ActionEffectiveDate = null, LongDescription = "Injection,  filgrastim (g-csf), 300 mcg " });

        change.Kinds.Should().Be(HcpcsReleaseChangeKinds.Clerical);
        change.Fields.Select(field => field.Field).Should().Equal(HcpcsField.LongDescription, HcpcsField.ActionEffectiveDate, HcpcsField.ActionCode);
        change.ActionCodeDisagreement.Should().BeNull();
    }

    [Theory]
    [InlineData(null, true, false)]
    [InlineData(true, null, false)]
    [InlineData(null, false, false)]
    [InlineData(false, true, true)]
    [InlineData(true, false, true)]
    public void An_unknown_list_of_not_otherwise_classified_codes_is_no_change(bool? before, bool? after, bool isChange)
    {
        var older = Table(s_january, s_record with { NotOtherwiseClassified = before });
        var newer = Table(s_april, s_record with { NotOtherwiseClassified = after });

        var changes = HcpcsReleaseDiff.Compare(older, newer).Changes;

        changes.Select(change => change.Kinds).Should().Equal(isChange ? [HcpcsReleaseChangeKinds.Changed] : []);
    }

    [Theory]
    [InlineData('A', "pay", "A (*), but the older release has the entry")]
    [InlineData('N', "pay", "N (*), but what changed is HCPCS Pricing Indicator Code")]
    [InlineData('N', "end", "N (*), but a termination date was given")]
    [InlineData('N', "remark", null)]
    [InlineData('D', "end", null)]
    [InlineData('D', "pay", "D (*), but no termination date was given")]
    [InlineData('R', "pay", "R (*), but no termination date was removed or moved to a later day")]
    [InlineData('R', "reopen", null)]
    [InlineData('C', "reopen", "C (*), but the termination date was removed")]
    [InlineData('C', "long", null)]
    [InlineData('C', "long pay", null)]
    [InlineData('C', "pay", "C (*), but what changed is HCPCS Pricing Indicator Code")]
    [InlineData('C', "remark", "C (*), but nothing else changed")]
    [InlineData('B', "long pay", null)]
    [InlineData('B', "short", "B (*), but what changed is HCPCS Short Description")]
    [InlineData('S', "short", null)]
    [InlineData('S', "long", "S (*), but what changed is HCPCS Long Description")]
    [InlineData('P', "pay", null)]
    [InlineData('P', "tos", "P (*), but what changed is HCPCS Type Of Service Code")]
    [InlineData('T', "tos", null)]
    [InlineData('T', "coverage", "T (*), but what changed is HCPCS Coverage Code")]
    [InlineData('F', "coverage", null)]
    [InlineData('F', "long", "F (*), but what changed is HCPCS Long Description")]
    [InlineData('F', "end", "F (*), but a termination date was given")]
    [InlineData('X', "pay", null)]
    [InlineData(null, "pay", null)]
    public void An_action_code_that_does_not_fit_what_changed_is_named(char? action, string changes, string? disagreement)
    {
        var older = s_record with { TerminationDate = changes == "reopen" ? new DateOnly(2024, 12, 31) : null };
        var newer = s_record with { ActionCode = (ActionCode?)action, ActionEffectiveDate = new DateOnly(2025, 4, 1) };
        foreach (string change in changes.Split(' '))
        {
            newer = change switch
            {
                "pay" => newer with { PricingIndicators = [] },
                "end" => newer with { TerminationDate = new DateOnly(2025, 6, 30) },
                "long" => newer with { LongDescription = "Injection, filgrastim, 300 mcg" },
                "short" => newer with { ShortDescription = "Filgrastim" },
                "tos" => newer with { TypesOfService = [(TypeOfService)1] },
                "coverage" => newer with { Coverage = CoverageCode.CarrierJudgment },
                _ => newer,
            };
        }

        var found = Change(older, newer).ActionCodeDisagreement;

        if (disagreement is null)
        {
            found.Should().BeNull();
        }
        else
        {
            found.Should().Match(disagreement);
        }
    }

    [Theory]
    [InlineData('A', null, false)]
    [InlineData('R', null, false)]
    [InlineData('D', "2025-03-31", false)]
    [InlineData('D', null, true)]
    [InlineData('N', null, true)]
    [InlineData('C', null, true)]
    [InlineData(null, null, false)]
    public void A_new_entry_is_one_of_which_CMS_says_so(char? action, string? end, bool disagrees)
    {
        var added = s_record with { ActionCode = (ActionCode?)action, TerminationDate = Day(end) };

        var change = HcpcsReleaseDiff.Compare(Table(s_january), Table(s_april, added)).Changes.Single();

        (change.ActionCodeDisagreement?.EndsWith(", but the entry is new", StringComparison.Ordinal) is true).Should().Be(disagrees);
    }

    [Fact]
    public void In_a_correction_action_codes_are_not_judged()
    {
        var diff = HcpcsReleaseDiff.Compare(Table(s_april, s_record), Table(s_april, s_record with { ShortDescription = "Filgrastim" }));

        diff.QuartersApart.Should().Be(0);
        var change = diff.Changes.Should().ContainSingle().Subject;
        change.Kinds.Should().Be(HcpcsReleaseChangeKinds.Reworded);
        change.ActionCodeDisagreement.Should().BeNull("N is about the quarter before both");
    }

    /// <summary>
    /// Two drugs of which one takes the number of the other share their form and unit. Rare words count more, so that these do not make
    /// them alike: where each J code gets the text of another one, nearly all are told apart.
    /// </summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_drug_is_not_taken_for_another_one(int seed)
    {
        var embedded = HcpcsTable.Embedded;
        HcpcsRecord[] drugs = [.. embedded.EnumerateCodes().Where(record => record.Code.Letter == 'J')];
        int shift = new Random(seed).Next(20, drugs.Length - 20);
        var others = drugs.Select((drug, i) => drug with { LongDescription = drugs[(i + shift) % drugs.Length].LongDescription });
        var exchanged = HcpcsTable.Create(embedded.Release, [.. embedded.EnumerateCodes().Except(drugs), .. others], embedded.EnumerateModifiers());

        var changes = HcpcsReleaseDiff.Compare(embedded, exchanged).Changes;

        changes.Count.Should().BeGreaterThan(1000).And.BeLessThanOrEqualTo(drugs.Length);
        changes.Count(change => change.Kinds.HasFlag(HcpcsReleaseChangeKinds.ProbablyReplaced))
            .Should().BeGreaterThan(changes.Count * 97 / 100, "97 of 100 at least");
    }

    private static HcpcsReleaseChange Change(HcpcsRecord older, HcpcsRecord newer) =>
        HcpcsReleaseDiff.Compare(Table(s_january, older), Table(s_april, newer)).Changes.Should().ContainSingle().Subject;

    private static HcpcsTable Table(HcpcsRelease release, params HcpcsRecord[] records) => HcpcsTable.Create(release, records, []);

    private static HcpcsFieldChange Field(HcpcsField field, ValueList<string> older, ValueList<string> newer) =>
        new() { Field = field, OldValues = older, NewValues = newer };

    private static DateOnly? Day(string? day) => day is null ? null : DateOnly.Parse(day);
}
