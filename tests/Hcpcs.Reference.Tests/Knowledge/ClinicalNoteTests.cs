namespace Hcpcs.Reference.Tests.Knowledge;

public class ClinicalNoteTests
{
    [Fact]
    public void Every_note_belongs_to_a_code_of_the_release_that_was_added_on_its_day_and_has_not_ended()
    {
        ClinicalNote.All.Should().HaveCountGreaterThan(10).And.OnlyHaveUniqueItems(note => note.Code);
        ClinicalNote.All.Should().BeInAscendingOrder(note => note.Code);
        foreach (var note in ClinicalNote.All)
        {
            var record = HcpcsTable.Embedded.Get(note.Code);
            record.TerminationDate.Should().BeNull();
            ClinicalNote.Find(record).Should().BeSameAs(note);
            ClinicalNote.Find(record with { AddedDate = note.AddedDate.AddDays(1) }).Should().BeNull("the number then stands for another thing");
            ClinicalNote.Find(record with { AddedDate = null }).Should().BeNull();
        }
    }

    /// <summary>CMS writes the nonproprietary name, in part or whole, into its description: a note on the wrong code does not share it.</summary>
    [Fact]
    public void Every_note_names_what_the_official_description_names()
    {
        foreach (var note in ClinicalNote.All)
        {
            var record = HcpcsTable.Embedded.Get(note.Code);
            string official = $"{record.ShortDescription} {record.LongDescription}";
            note.Names.Any(name => official.Contains(name.Split(' ')[0].Split('-')[0], StringComparison.OrdinalIgnoreCase))
                .Should().BeTrue("of {0}: {1}", note.Code, official);
        }
    }

    [Fact]
    public void Every_note_has_sources_with_dates_for_indication_and_route_and_for_its_boxed_warning()
    {
        foreach (var note in ClinicalNote.All)
        {
            note.Sources.Should().Contain(source => source.Date != null, "of {0}", note.Code);
            note.Sources.SelectMany(source => source.Facts).Should().Contain(["indication", "route"], "of {0}", note.Code);
            if (note.BoxedWarning is not null)
            {
                note.Sources.Should().Contain(source => source.Facts.Contains("boxed warning") && source.Date != null, "of {0}", note.Code);
            }

            foreach (var source in note.Sources)
            {
                source.Title.Should().NotBeNullOrWhiteSpace();
                source.Publisher.Should().MatchRegex("FDA|DailyMed");
                source.Date?.Should().MatchRegex(@"^20\d\d(-(0[1-9]|1[0-2])(-[0-3]\d)?)?$");
                Uri.IsWellFormedUriString(source.Url, UriKind.Absolute).Should().BeTrue(source.Url);
            }

            string[] sentences = [note.PlainLanguage, note.WhatItIs, note.UsedFor, note.HowGiven];
            sentences.Should().OnlyContain(text => text.Trim().Length > 0 && text == text.Trim() && text.EndsWith('.'));
        }
    }

    /// <summary>The label of November 2025, as the FDA announced it on 2025-11-14.</summary>
    [Fact]
    public void Elevidys_follows_the_label_of_November_2025()
    {
        var note = ClinicalNote.Find(HcpcsTable.Embedded.Get("J1413"))!;

        note.Names.Should().StartWith("Elevidys");
        note.UsedFor.Should().Contain("Ambulatory").And.Contain("4 years").And.Contain("Duchenne muscular dystrophy").And.Contain("confirmed mutation");
        note.BoxedWarning.Should().Contain("liver injury").And.Contain("liver failure");
        note.Sources.Should().Contain(source => source.Date == "2025-11-14");
    }

    [Fact]
    public void A_code_without_a_note_has_none() => ClinicalNote.Find(HcpcsTable.Embedded.Get("A0425")).Should().BeNull();
}
