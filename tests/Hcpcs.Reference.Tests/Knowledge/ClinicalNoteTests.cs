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

            string?[] all =
            [
                note.PlainLanguage, note.WhatItIs, note.UsedFor, note.LimitationsOfUse, note.HowGiven, note.BoxedWarning, note.Contraindications,
                note.Monitoring,
            ];
            string[] sentences = all.OfType<string>().ToArray();
            sentences.Should().OnlyContain(text => text.Trim().Length > 0 && text == text.Trim() && text.EndsWith('.'));
        }
    }

    [Fact]
    public void Contraindications_and_monitoring_each_have_a_source()
    {
        foreach (var note in ClinicalNote.All)
        {
            string facts = string.Join("; ", note.Sources.SelectMany(source => source.Facts));
            (string? Text, string Fact)[] stated =
            [
                (note.Contraindications, "contraindication"), (note.Monitoring, "monitoring"),
            ];
            foreach (var (text, fact) in stated)
            {
                if (text is not null)
                {
                    facts.Should().Contain(fact, "of {0}", note.Code);
                }
            }
        }
    }

    /// <summary>Section 4 of the labels of DailyMed that were read.</summary>
    [Theory]
    [InlineData("J0791", "None.")]
    [InlineData("J3241", "None.")]
    [InlineData("J9271", "None.")]
    [InlineData("J1756", "Known hypersensitivity to Venofer.")]
    [InlineData("J2350", "Active hepatitis B infection; history of a life-threatening infusion reaction to Ocrevus.")]
    public void The_contraindications_are_those_of_the_label(string code, string text) => NoteOf(code).Contraindications.Should().Be(text);

    /// <summary>Section 2.1 of the label: 10 mg/kg, then 20 mg/kg every three weeks for 7 additional infusions.</summary>
    [Fact]
    public void Tepezza_ends_after_eight_infusions() =>
        NoteOf("J3241").HowGiven.Should().StartWith("Eight intravenous infusions").And.Contain("the other seven");

    [Fact]
    public void Lenmeldy_is_given_once_after_conditioning() =>
        NoteOf("J3391").HowGiven.Should().Contain("once only").And.Contain("conditioning").And.Contain("CD34+");

    /// <summary>The changes of July 2025: the dose by steps, and fatal bleeding in the boxed warning.</summary>
    [Fact]
    public void Kisunla_follows_the_label_of_July_2025()
    {
        NoteOf("J0175").HowGiven.Should().Contain("350 mg, 700 mg, 1,050 mg, then 1,400 mg");
        NoteOf("J0175").BoxedWarning.Should().Contain("fatal");
        NoteOf("J0175").Monitoring.Should().Contain("2nd, 3rd, 4th and 7th");
    }

    /// <summary>NCD 200.3 in CMS's database: version 1, in effect since 2022-04-07.</summary>
    [Fact]
    public void An_antibody_against_amyloid_is_covered_with_evidence_development()
    {
        foreach (string code in (string[])["J0174", "J0175"])
        {
            var page = new HcpcsPages(HcpcsTable.Embedded).Find(code)!;
            page.Billing.Single(statement => statement.Rule is "national-coverage").Text.Should()
                .StartWith("NCD 200.3, version 1, in effect since 2022-04-07").And.Contain("coverage with evidence development");
            page.Facts.Should().Contain(fact => fact.Name == "Medicare coverage" && fact.Text.StartsWith("NCD 200.3"));
            page.Billing.Should().NotContain(statement => statement.Rule == "coverage", "coverage code C says that it is left to the contractor");
        }
    }

    /// <summary>The label of November 2025, as the FDA announced it on 2025-11-14.</summary>
    [Fact]
    public void Elevidys_follows_the_label_of_November_2025()
    {
        var note = ClinicalNote.Find(HcpcsTable.Embedded.Get("J1413"))!;

        note.Names.Should().StartWith("Elevidys");
        note.UsedFor.Should().Contain("Ambulatory").And.Contain("4 years").And.Contain("Duchenne muscular dystrophy").And.Contain("confirmed mutation");
        note.BoxedWarning.Should().Contain("liver injury").And.Contain("liver failure").And.Contain("deaths");
        note.Contraindications.Should().Contain("exon 8 or exon 9");
        note.Sources.Should().Contain(source => source.Date == "2025-11-14");
    }

    [Fact]
    public void A_code_without_a_note_has_none() => ClinicalNote.Find(HcpcsTable.Embedded.Get("A0425")).Should().BeNull();

    private static ClinicalNote NoteOf(string code) => ClinicalNote.Find(HcpcsTable.Embedded.Get(code))!;
}
