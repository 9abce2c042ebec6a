namespace Hcpcs.Reference.Tests.Knowledge;

public class ModifierNoteTests
{
    [Fact]
    public void Every_note_belongs_to_a_modifier_of_the_release_that_was_added_on_its_day()
    {
        ModifierNote.All.Should().HaveCount(26).And.OnlyHaveUniqueItems(note => note.Modifier);
        ModifierNote.All.Should().BeInAscendingOrder(note => note.Modifier);
        foreach (var note in ModifierNote.All)
        {
            var record = HcpcsTable.Embedded.Find(note.Modifier)!;
            ModifierNote.Find(record).Should().BeSameAs(note);
            ModifierNote.Find(record with { AddedDate = note.AddedDate.AddDays(1) }).Should().BeNull("the characters then stand for another thing");
        }
    }

    [Fact]
    public void Every_note_has_a_dated_source_of_CMS_or_of_a_contractor_and_whole_sentences()
    {
        foreach (var note in ModifierNote.All)
        {
            note.Sources.Should().Contain(source => source.Date != null, "of {0}", note.Modifier);
            note.Sources.SelectMany(source => source.Facts).Should().Contain("meaning", "of {0}", note.Modifier);
            foreach (var source in note.Sources)
            {
                source.Publisher.Should().MatchRegex(@"^CMS|contractor\)$");
                source.Date?.Should().MatchRegex(@"^20\d\d-(0[1-9]|1[0-2])-[0-3]\d$");
                Uri.IsWellFormedUriString(source.Url, UriKind.Absolute).Should().BeTrue(source.Url);
            }

            string?[] texts = [note.Meaning, note.UsedWith, note.NotWith, note.History, note.Payment];
            texts.OfType<string>().Should().OnlyContain(text => text == text.Trim() && text.EndsWith('.'));
        }
    }

    /// <summary>CMS's release: the last valid day of JG.</summary>
    [Fact]
    public void JG_ended_and_TB_remains()
    {
        HcpcsTable.Embedded.Find(HcpcsModifier.Parse("JG"))!.TerminationDate.Should().Be(new DateOnly(2024, 12, 31));
        NoteOf("JG").History.Should().Contain("2024-12-31").And.Contain("TB remains");
        NoteOf("TB").History.Should().Contain("2024-12-31");
    }

    [Theory]
    [InlineData("GT", "2018-10-01")] // change request 10583
    [InlineData("JW", "2017-01-01")] // First Coast, JW and JZ
    [InlineData("JZ", "2023-07-01")]
    [InlineData("CQ", "2020-01-01")] // CMS, therapy services
    public void The_history_says_since_when(string modifier, string day) => NoteOf(modifier).History.Should().Contain(day);

    /// <summary>42 CFR 419.71 and section 1834(v) of the Social Security Act.</summary>
    [Theory]
    [InlineData("FX", "20 percent")]
    [InlineData("FY", "7 percent from 2018 to 2022 and by 10 percent since 2023")]
    [InlineData("CO", "85 percent")]
    [InlineData("CQ", "85 percent")]
    public void The_payment_effect_is_that_of_the_rule(string modifier, string effect) => NoteOf(modifier).Payment.Should().Contain(effect);

    [Fact]
    public void A_modifier_without_a_note_has_none() => ModifierNote.Find(HcpcsTable.Embedded.Find(HcpcsModifier.Parse("A1"))!).Should().BeNull();

    private static ModifierNote NoteOf(string modifier) => ModifierNote.Find(HcpcsTable.Embedded.Find(HcpcsModifier.Parse(modifier))!)!;
}
