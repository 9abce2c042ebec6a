using Hcpcs.Reference.Pages;

namespace Hcpcs.Reference.Tests.Pages;

/// <summary>What pages say of codes that the January 2026 release shows to be so.</summary>
public class PageFactTests
{
    [Theory]
    [InlineData("J1412")]
    [InlineData("J1413")]
    public void A_gene_therapy_is_a_Level_II_code_whose_pricing_indicator_is_quoted(string code)
    {
        var page = PageOf.Code(code);

        page.Kind.Should().Be("HCPCS Level II code");
        page.Payment.Texts("pricing-indicator").Should().Equal("CMS's HCPCS file has pricing indicator 51: \"Drugs\".");
        page.Payment.Texts("asc-list").Should().ContainSingle().Which.Should()
            .Contain("list of ambulatory surgical centers (ASC) since 2024-01-01").And.Contain("does not say what is paid");
        page.Billing.Texts("coverage").Should().Equal("CMS's HCPCS file has coverage code C: \"Carrier judgment\". It leaves coverage to the Medicare contractor.");
        page.Answer($"What is {code}?").Should().StartWith("A HCPCS Level II code: Injection, ");
        page.Answer("When did it become valid?").Should().Contain("2024-01-01");
        page.Answer("Is it still valid?").Should().StartWith("Yes, as of the release of January 2026.");
        page.Answer("What replaced it?").Should().BeNull();
        page.Sources.Should().ContainSingle(source => source.Text == "CMS, hcpcs@cms.hhs.gov");
        page.Sources.Should().NotContain(source => source.Text.Contains("PDAC"));
    }

    [Fact]
    public void Every_statement_names_its_rule_and_the_field_relied_on()
    {
        var page = PageOf.Code("G0103");

        page.Payment.Concat(page.Billing).Select(statement => (statement.Rule, statement.Source)).Should().Equal(
            ("pricing-indicator", "HCPCS Pricing Indicator Code 21"),
            ("multiple-pricing", "HCPCS Multiple Pricing Indicator Code A"),
            ("laboratory-certification", "HCPCS Lab Certification Code"),
            ("coverage", "HCPCS Coverage Code D"),
            ("processing-note", "HCPCS Processing Note Number 0064"));
        page.Billing.Texts("laboratory-certification").Should().ContainSingle().Which.Should().Contain("Routine chemistry (310)");
    }

    [Fact]
    public void Each_certification_of_a_test_with_several_is_named() =>
        PageOf.Code("G0328").Billing.Texts("laboratory-certification").Should().ContainSingle()
            .Which.Split('(').Length.Should().BeGreaterThan(2);

    [Fact]
    public void Reasonable_charge_on_an_ambulance_code_is_quoted_as_what_the_HCPCS_file_says()
    {
        var page = PageOf.Code("A0425");

        page.Payment.Texts("pricing-indicator").Should().Equal("CMS's HCPCS file has pricing indicator 52: \"Reasonable charge\".");
        page.Answer("How is it paid?").Should().Be(page.Payment.Texts("pricing-indicator").Single());
    }

    [Fact]
    public void Unclassified_drugs_must_be_described_by_name_and_dosage()
    {
        var page = PageOf.Code("J3490");

        page.Billing.Texts("not-otherwise-classified").Should().ContainSingle().Which.Should()
            .Contain("describe the item or service in words").And.Contain("name and dosage");
        page.Billing.Single(statement => statement.Rule == "not-otherwise-classified").Source.Should()
            .Be("NOC list of the release; rules of Medicare contractors (Noridian, First Coast)");
        page.Facts.Should().Contain(new PageFact { Name = "Not otherwise classified", Text = "name and dosage go on the claim" });
        page.BillingUnit.Should().BeNull();
        page.Answer("What is one unit?").Should().BeNull();
    }

    [Theory]
    [InlineData("E0601", "capped rental durable medical equipment (DME)", "rental (R; modifier RR)")]
    [InlineData("K0001", "capped rental durable medical equipment (DME)", "rental (R; modifier RR)")]
    [InlineData("E1801", "capped rental durable medical equipment (DME)", "lump sum purchase (P; modifier NU, new equipment), rental (R; modifier RR)")]
    [InlineData("E0100", "durable medical equipment (DME) that is inexpensive or routinely purchased",
        "lump sum purchase (P; modifier NU, new equipment), rental (R; modifier RR), used equipment (A; modifier UE)")]
    public void Without_fee_data_the_payment_category_and_how_equipment_can_be_had_are_what_the_HCPCS_file_says(string code, string category, string ways)
    {
        var page = PageOf.Code(code);

        page.Billing.Texts("dmepos-category").Should().ContainSingle().Which.Should().StartWith("CMS's HCPCS file has ").And.EndWith($": {category}.");
        page.Billing.Texts("dmepos-purchase-rental-used").Should().ContainSingle().Which.Should().StartWith($"CMS's HCPCS file has types of service of {ways}. ");
        page.Sources.Should().ContainSingle(source => source.Text == "PDAC, (877) 735-1326");
    }

    [Theory]
    [InlineData("NU", "New equipment")]
    [InlineData("RR", "Rental (use the 'rr' modifier when dme is to be rented)")]
    [InlineData("UE", "Used durable medical equipment")]
    public void The_modifiers_that_pages_name_mean_what_pages_say(string modifier, string meaning) =>
        PageOf.Modifier(modifier).Entry.LongDescription.Should().Be(meaning);

    [Fact]
    public void Two_pricing_methods_are_both_named_and_chosen_between()
    {
        var page = PageOf.Code("G0124");

        page.Payment.Texts("pricing-indicator").Should().HaveCount(2);
        page.Payment.Texts("multiple-pricing").Should().ContainSingle().Which.Should().Contain("interpretation");
    }

    [Fact]
    public void An_ended_code_says_when_it_ended_and_what_replaced_it()
    {
        var page = PageOf.Code("C9166");

        page.Answer("Is it still valid?").Should().Be("No. Its last valid day is 2024-06-30.");
        page.Answer("What replaced it?").Should().StartWith("It has ended; its cross reference leads to J3247 (").And.Contain("valid on 2026-03-31");
        page.Billing.Texts("cross-reference").Should().Equal(page.Answer("What replaced it?"));
    }

    [Fact]
    public void A_CPT_number_that_follows_is_called_that() =>
        PageOf.Code("C9769").Answer("What replaced it?").Should().Be("It has ended; its cross reference leads to the CPT number 53865.");

    /// <summary>C9136 ended on 2015-03-31 and refers to Q9975; C9166 ended on 2024-06-30 and refers to J3247.</summary>
    [Theory]
    [InlineData("C9136", "2015-02-01", "It ends on 2015-03-31; after that its cross reference leads to Q9975 (")]
    [InlineData("C9166", "2024-06-30", "It ends on 2024-06-30; after that its cross reference leads to J3247 (")]
    public void An_entry_that_ends_later_has_not_ended_and_its_successor_is_judged_on_the_day_after(string code, string day, string answer)
    {
        var page = PageOf.Code(code, DateOnly.Parse(day, null));

        page.Answer("What replaced it?").Should().BeNull();
        page.Answer("What replaces it?").Should().StartWith(answer);
        page.Billing.Texts("cross-reference").Should().Equal(page.Answer("What replaces it?"));
        page.Answer("What replaces it?").Should().Contain($"valid on {((HcpcsRecord)page.Entry).TerminationDate!.Value.AddDays(1):O}");
        page.Standing.Kind.Should().Be(PageStandingKind.Valid);
    }

    [Theory]
    [InlineData("J1885", "A drug or biological product: Injection, ketorolac tromethamine, per 15 milligrams.")]
    [InlineData("E0601", null)]
    [InlineData("C9136", "A drug, a biological, a graft or a product for imaging, used by a hospital outpatient department: Injection, factor viii, fc fusion "
        + "protein, (recombinant), per international unit.")]
    public void Plain_language_is_the_description_with_its_abbreviations_written_out_and_its_kind_or_nothing(string code, string? expected) =>
        PageOf.Code(code).PlainLanguage.Should().Be(expected);

    [Theory]
    [InlineData("J1412", null, PageStandingKind.Valid, "Valid", "since 2024-01-01, no end date (January 2026 release, to 2026-03-31).")]
    [InlineData("J1412", "2026-02-01", PageStandingKind.Valid, "Valid", "on 2026-02-01; since 2024-01-01, no end date (January 2026 release, to 2026-03-31).")]
    [InlineData("J1412", "2023-12-31", PageStandingKind.NotYetValid, "Not yet valid",
        "on 2023-12-31; first valid day 2024-01-01 (January 2026 release, to 2026-03-31)")]
    [InlineData("C9136", null, PageStandingKind.Ended, "Ended",
        "Last valid day 2015-03-31. Use Q9975 (Factor viii fc fusion recomb) from 2015-04-01 to 2015-12-31; "
        + "J7205 (Factor viii fc fusion recomb) from 2016-01-01, CMS's cross references say.")]
    [InlineData("C9136", "2015-04-01", PageStandingKind.Ended, "Ended",
        "Last valid day 2015-03-31. Use Q9975 (Factor viii fc fusion recomb) from 2015-04-01 to 2015-12-31, CMS's cross references say.")]
    [InlineData("C9769", null, PageStandingKind.Ended, "Ended", "Last valid day 2024-12-31.")]
    public void What_a_page_says_first_is_whether_the_code_is_valid_and_what_takes_its_place(
        string code, string? day, PageStandingKind kind, string word, string text)
    {
        var standing = PageOf.Code(code, day is null ? null : DateOnly.Parse(day, null)).Standing;

        (standing.Kind, standing.Word, standing.Text).Should().Be((kind, word, text));
    }

    /// <summary>C9136 refers to Q9975, and that to J7205. J9990, J9997 and J9999 are the last of their section; J9999 is its last number.</summary>
    [Fact]
    public void A_code_stands_among_those_that_it_replaced_and_those_beside_it()
    {
        PageOf.Code("J7205").Replaces.Select(entry => entry.Identity).Should().Equal("Q9975");
        foreach (string code in new[] { "C9136", "Q9975", "J7205" })
        {
            PageOf.Code(code).History.Select(entry => $"{entry.Identity} {entry.FirstDay:O} {entry.LastDay:O}").Should()
                .Equal("C9136 2015-01-01 2015-03-31", "Q9975 2015-04-01 2015-12-31", "J7205 2016-01-01 ");
        }

        PageOf.Code("J1412").History.IsEmpty.Should().BeTrue();
        PageOf.Code("J1412").Neighbors.Select(entry => entry.Identity).Should().Equal("J1380", "J1410", "J1411", "J1413", "J1414", "J1426");
        PageOf.Code("J9999").Neighbors.Count.Should().Be(3, "nothing follows it");
    }

    /// <summary>A lookup that is not a table gives the same page: an application may wrap one.</summary>
    [Fact]
    public void A_wrapped_table_finds_the_same_relations()
    {
        var wrapped = new HcpcsPages(new Validation.ForwardingLookup(HcpcsTable.Embedded)).Find("J7205")!;

        wrapped.Should().Be(PageOf.Code("J7205"));
    }

    /// <summary>The release has note 0229 on 55 of the codes from C7500 to C7599; CMS's note says that ambulatory surgical centers alone use them.</summary>
    [Fact]
    public void The_combined_procedures_of_surgery_centers_are_a_section_of_their_own_and_each_page_says_whose_they_are()
    {
        foreach (var page in PageOf.All().Where(page => page.Identity.StartsWith("C75", StringComparison.Ordinal)))
        {
            page.Must(page.Section!.Name == "Combined procedures of ambulatory surgical centers (ASC)", "its section");
            page.Must(page.Entry.ProcessingNote == "0229" != (page.Billing.Texts("surgery-center-only").Length == 1), "it has the note or names it");
        }
    }

    [Theory]
    [InlineData("G8482", false)] // a quality measure
    [InlineData("G0008", false)] // giving a vaccine, which the statute itself covers
    [InlineData("J1412", true)]
    [InlineData("E0601", true)]
    public void Carrier_judgment_is_said_only_where_there_is_something_to_judge(string code, bool isSaid)
    {
        PageOf.Code(code).Billing.Texts("coverage").Length.Should().Be(isSaid ? 1 : 0);
        PageOf.Modifier("RT").Billing.Texts("coverage").Should().BeEmpty();
    }

    /// <summary>CMS's note 0039 is about P9610, P9615 and G0001 by its own words; the release has it on P9603 and P9604 as well.</summary>
    [Fact]
    public void A_processing_note_is_shown_where_the_code_is_among_those_that_it_names()
    {
        PageOf.Code("P9615").Billing.Texts("processing-note").Should().ContainSingle().Which.Should().Contain("That manual is no longer in use");
        PageOf.Code("P9603").Entry.ProcessingNote.Should().Be("0039");
        PageOf.Code("P9603").Billing.Texts("processing-note").Should().BeEmpty();
        PageOf.Code("G0103").Billing.Texts("processing-note").Should().ContainSingle("it names no codes");
    }

    [Theory]
    [InlineData("K0823", "2010-12-31", 0)]
    [InlineData("K0823", "2011-01-01", 1)]
    [InlineData("K0812", "2011-01-01", 0)]
    [InlineData("K0835", "2011-01-01", 0)]
    public void Standard_power_wheelchairs_are_rented_from_2011(string code, string day, int statements) =>
        PageOf.Code(code, DateOnly.Parse(day, null)).Billing.Texts("power-wheelchair-rental").Should().HaveCount(statements);

    /// <summary>CMS counts 46 power mobility devices that need an order before delivery; CGS's list of 2024-06-20 names them.</summary>
    [Fact]
    public void Power_mobility_devices_need_prior_authorization_and_an_order_before_delivery()
    {
        var codes = HcpcsTable.Embedded.EnumerateCodes().Select(record => record.Code.ToString()).Where(code => code.StartsWith("K08", StringComparison.Ordinal));
        var ordered = codes.Where(code => PageOf.Code(code).Billing.Texts("order-before-delivery").Length > 0).ToArray();

        ordered.Should().HaveCount(46).And.Contain(["K0800", "K0823", "K0864"]).And.NotContain(["K0803", "K0817", "K0830", "K0844", "K0868", "K0898"]);
        ordered.Should().AllSatisfy(code => PageOf.Code(code).Billing.Texts("prior-authorization").Should().ContainSingle());
        PageOf.Code("K0823", new DateOnly(2022, 4, 12)).Billing.Texts("prior-authorization").Should().BeEmpty();
    }

    [Theory]
    [InlineData("L1832", "everywhere since 2022-10-10")]
    [InlineData("L1843", "since 2024-08-12")]
    [InlineData("L1844", "from 2026-04-13 on")]
    [InlineData("E0652", "from 2026-04-13 on")]
    [InlineData("E0277", "everywhere since 2019-10-21")]
    [InlineData("L1833", null)] // no longer since 2024-08-12
    [InlineData("E0747", null)] // suspended on 2024-08-28
    [InlineData("K0812", null)]
    public void Prior_authorization_is_said_where_it_was_read(string code, string? since)
    {
        string[] texts = [.. PageOf.Code(code).Billing.Texts("prior-authorization")];

        texts.Should().HaveCount(since is null ? 0 : 1);
        texts.All(text => text.Contains(since!, StringComparison.Ordinal)).Should().BeTrue();
    }

    [Theory]
    [InlineData("2024-12-31", 0)]
    [InlineData("2025-01-01", 1)]
    public void A_visit_with_modifier_25_excludes_the_complexity_of_visits_but_for_prevention(string day, int statements) =>
        PageOf.Code("G2211", DateOnly.Parse(day, null)).Billing.Texts("visit-complexity-modifier-25").Should().HaveCount(statements);

    [Fact]
    public void A_unit_that_is_more_than_a_unit_is_a_key_fact()
    {
        PageOf.Code("J7205").BillingUnit!.Unit.Should().Be("i.u.");
        PageOf.Code("J7205").Facts.Should().Contain(new PageFact { Name = "One unit", Text = "one i.u." });
        PageOf.Code("J0585").BillingUnit!.Unit.Should().Be("unit");
        PageOf.Code("J0585").Facts.Select(fact => fact.Name).Should().NotContain("One unit");
    }

    [Theory]
    [InlineData("J0578", """{"quantity":28,"unit":"day of therapy","wording":"W","text":"W","isUpTo":true}""", "greater than 7 days and up to 28 days of therapy")]
    [InlineData("J9298", """{"quantity":3,"unit":"mg","wording":"W","text":"3 mg and 1 mg","parts":[{"quantity":3,"unit":"mg"},{"quantity":1,"unit":"mg"}]}""",
        "3 mg/1 mg")]
    [InlineData("A9503", """{"quantity":1,"unit":"study dose","wording":"W","text":"1 study dose","maximum":{"quantity":30,"unit":"millicurie"}}""",
        "per study dose")]
    public void The_billing_unit_is_whole_in_JSON(string code, string unit, string wording)
    {
        using var json = System.Text.Json.JsonDocument.Parse(PageOf.Code(code).ToJson());

        json.RootElement.GetProperty("billingUnit").GetRawText().Should().Be(unit.Replace("W", wording, StringComparison.Ordinal));
        PageOf.Code(code).Entry.LongDescription.Should().Contain(wording);
    }

    [Theory]
    [InlineData("J1412", "2023-12-31", HcpcsStatus.NotYetEffective, "On 2023-12-31: not valid: 2024-01-01 is the first valid day. No last day is stated.")]
    [InlineData("J1412", "2026-01-01", HcpcsStatus.Valid, "On 2026-01-01: valid. No last day is stated.")]
    [InlineData("C9166", "2024-06-30", HcpcsStatus.Valid, "On 2024-06-30: valid. Its last valid day is 2024-06-30.")]
    [InlineData("C9166", "2024-07-01", HcpcsStatus.Terminated,
        "On 2024-07-01: not valid: 2024-06-30 was the last valid day. Its last valid day is 2024-06-30.")]
    public void The_status_on_a_day_is_on_the_page(string code, string day, HcpcsStatus status, string answer)
    {
        var page = PageOf.Code(code, DateOnly.Parse(day, null));

        page.Status.Should().Be(status);
        page.Answer("Is it still valid?").Should().Be(answer);
        page.Facts[0].Name.Should().Be("On " + day);
    }

    [Fact]
    public void The_successor_is_judged_on_the_day_that_was_asked_for() =>
        PageOf.Code("C9166", new DateOnly(2024, 7, 1)).Answer("What replaced it?").Should().Contain("valid on 2024-07-01");

    [Fact]
    public void A_modifier_has_a_page_with_the_parts_that_apply()
    {
        var page = PageOf.Modifier("JZ");

        page.Kind.Should().Be("HCPCS Level II modifier");
        page.GetParts().Select(part => part.Id).Should().Equal("modifier", "questions", "record", "sources");
        page.Answer("What is JZ?").Should().Be("A HCPCS Level II modifier: Zero drug amount discarded/not administered to any patient");
        page.Answer("How is it paid?").Should().BeNull();
    }

    [Fact]
    public void A_cross_reference_of_a_live_modifier_names_the_other_one() =>
        PageOf.Modifier("AM").Billing.Texts("cross-reference").Should().ContainSingle().Which.Should().StartWith("Its cross reference names QM (");

    [Fact]
    public void Empty_fields_are_hidden_unless_asked_for_and_named_in_text()
    {
        var page = PageOf.Code("J1412");

        page.ToHtml().Should().NotContain("HCPCS Termination Date");
        page.ToHtml(new HtmlPageOptions { IncludeEmptyFields = true }).Should().Contain("<dt>HCPCS Termination Date</dt><dd>(empty)</dd>");
        page.ToMarkdown().Should().NotContain("HCPCS Termination Date");
        page.ToMarkdown(includeEmptyFields: true).Should().Contain("- **HCPCS Termination Date**: (empty)\\\n");
        page.ToText().Should().MatchRegex("\nEmpty: .*, HCPCS Termination Date\n");
        page.ToText(includeEmptyFields: true).Should().Contain("HCPCS Termination Date: (empty)\n").And.NotContain("\nEmpty: ");
    }

    [Fact]
    public void Unknown_codes_have_no_page()
    {
        var pages = new HcpcsPages(HcpcsTable.Embedded);

        pages.Find(HcpcsCode.Parse("J9998")).Should().BeNull();
        pages.Find("J9998").Should().BeNull();
        pages.Find("not a code").Should().BeNull();
        pages.Find(" j1412 ")!.Identity.Should().Be("J1412");
        pages.FindModifier("jz")!.Identity.Should().Be("JZ");
        pages.FindModifier(null).Should().BeNull();
        pages.Find(default(HcpcsCode)).Should().BeNull();
        pages.Find(HcpcsModifier.Parse("ZZ")).Should().BeNull();
    }

    [Fact]
    public void A_value_that_the_layout_does_not_define_is_said_to_be_undefined()
    {
        OfficialCode.TryParse("5A", out PricingIndicator later).Should().BeTrue();
        var table = HcpcsTable.Create(
            new HcpcsRelease(new HcpcsQuarter(2027, 1)), [new HcpcsRecord { Code = HcpcsCode.Parse("A0001"), PricingIndicators = [later] }], []);

        var page = new HcpcsPages(table).Find(HcpcsCode.Parse("A0001"))!;

        page.Payment.Texts("pricing-indicator").Should().Equal("CMS's HCPCS file has pricing indicator 5A, which the record layout does not define.");
    }

    [Fact]
    public void The_unit_is_stated_where_the_description_states_one()
    {
        var record = HcpcsTable.Embedded.Get("A0425");
        var subject = new PageSubject(record, "A0425", HcpcsTable.Embedded, new HcpcsPageData(), null);
        string Statement(decimal quantity, string unit, string wording, bool isUpTo = false) => BillingRules.Of(
            record, subject, new BillingUnit { Quantity = quantity, Unit = unit, Wording = wording, IsUpTo = isUpTo }, default, null, null)
            .Texts("billing-unit").Single();

        Statement(1, "statute mile", "per statute mile").Should().Be("One unit on the claim is one statute mile (\"per statute mile\").");
        Statement(1, "ml", "per ml").Should().Be("One unit on the claim is 1 ml (\"per ml\").");
        Statement(0.5m, "mg", "0.5 mg").Should().Be("One unit on the claim is 0.5 mg (\"0.5 mg\").");
        Statement(1, "item", "each").Should().Be("One unit on the claim is one item (\"each\").");
        Statement(15, "minute", "15 minutes").Should().Be("One unit on the claim is 15 minutes (\"15 minutes\").");
        Statement(50, "mg", "up to 50 mg", isUpTo: true).Should().Be("One unit on the claim is up to 50 mg (\"up to 50 mg\").");
    }

    [Fact]
    public void A_note_is_shown_with_its_boxed_warning_above_everything_else()
    {
        var record = HcpcsTable.Embedded.Get("J1412");
        var page = new HcpcsPage
        {
            Entry = record,
            Identity = "J1412",
            Release = HcpcsTable.Embedded.Release,
            PlainLanguage = "A test.",
            Note = new ClinicalNote
            {
                Code = record.Code,
                AddedDate = record.AddedDate!.Value,
                PlainLanguage = "A test.",
                WhatItIs = "A thing.",
                UsedFor = "A use.",
                HowGiven = "A way.",
                BoxedWarning = "A danger.",
                LimitationsOfUse = "A limit.",
                Contraindications = "None.",
                Monitoring = "A test each week.",
                Specialties = ["Testing"],
            },
        };

        page.GetParts().Single(part => part.Heading == "Clinical context").Items.Select(item => item.Name).Should()
            .Equal(
                "What it is", "What it is for", "Limitations of use", "How it is given", "Contraindications", "Monitoring", "Who gives it");
        page.ToHtml().Should().Contain("</p>\n<p class=\"warning\"><strong>Boxed warning.</strong> A danger.</p>\n<p>A test.</p>\n");
        page.ToMarkdown().Should().Contain("> **Boxed warning**: A danger.\n\nA test.\n");
        page.ToText().Should().Contain("!! Boxed warning: A danger.\n");
    }

    [Fact]
    public void The_use_of_a_modifier_is_shown_with_its_sources()
    {
        var page = PageOf.Modifier("GT");

        page.GetParts().Single(part => part.Heading == "Use on Medicare claims").Items.Select(item => item.Name).Should()
            .Equal("What it says", "Use with", "Do not use with", "History");
        page.Sources.Should().Contain(source => source.Name.Contains("MM10583"));
        page.ToJson().Should().Contain("\"modifierUse\":{\"meaning\":");
        PageOf.Modifier("A1").ModifierNote.Should().BeNull();
    }

    [Theory]
    [InlineData("J1413", "delandistrogene moxeparvovec")]
    [InlineData("J3402", "remestemcel-L")]
    public void A_biologic_has_its_name_without_the_suffix_of_its_maker(string code, string name) =>
        PageOf.Code(code).Names.Select(found => found.Name).Should().Contain(name);

    [Fact]
    public void A_name_that_ends_otherwise_has_no_second_form() =>
        PageOf.Code("J3304").Names.Where(name => name.Source.Contains("without the suffix")).Should().BeEmpty();
}
