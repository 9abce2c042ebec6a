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
        page.GetParts().Single(part => part.Heading == "Category").Items.SelectMany(item => item.Values).Select(value => value.Text)
            .Should().Contain("Ambulance (O1A)");
    }

    [Fact]
    public void Unclassified_drugs_must_be_described_by_name_and_dosage()
    {
        var page = PageOf.Code("J3490");

        page.Billing.Texts("not-otherwise-classified").Should().ContainSingle().Which.Should()
            .Contain("describe the item or service in words").And.Contain("name and dosage");
        page.Billing.Single(statement => statement.Rule == "not-otherwise-classified").Source.Should()
            .Be("NOC list of the release; rules of Medicare contractors (Noridian, First Coast)");
        page.PlainLanguage.Should().Contain("no code of its own");
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
        page.PlainLanguage.Should().NotContain("no longer valid");
    }

    [Fact]
    public void Plain_language_names_the_section_and_the_unit_and_the_last_day_of_what_has_ended()
    {
        PageOf.Code("A0425").PlainLanguage.Should().Be($"On a medical bill, A0425 stands for {HcpcsSection.Of(HcpcsCode.Parse("A0425"))!.ItemNoun} "
            + "(a HCPCS Level II code). One unit on the bill is one statute mile.");
        PageOf.Code("C9166").PlainLanguage.Should().EndWith(" It is no longer valid: its last day was 2024-06-30.");
        PageOf.Code("C9166", new DateOnly(2024, 6, 30)).PlainLanguage.Should().NotContain("no longer valid");
        PageOf.Code("C9166", new DateOnly(2024, 7, 1)).PlainLanguage.Should().Contain("no longer valid");
        PageOf.Modifier("JG").PlainLanguage.Should().EndWith(" It is no longer valid: its last day was 2024-12-31.");
    }

    [Fact]
    public void Plain_language_has_no_double_full_stop_and_no_unit_that_is_just_a_unit()
    {
        foreach (var page in PageOf.All())
        {
            page.Must(!page.PlainLanguage.Contains("..", StringComparison.Ordinal), "a full stop is doubled");
            page.Must(!page.PlainLanguage.Contains("One unit on the bill is one unit", StringComparison.Ordinal), "a unit is a unit");
        }

        PageOf.Code("J7205").BillingUnit!.Unit.Should().Be("i.u.");
        PageOf.Code("J7205").PlainLanguage.Should().EndWith("One unit on the bill is one i.u.");
        PageOf.Code("J0585").BillingUnit!.Unit.Should().Be("unit");
        PageOf.Code("J0585").PlainLanguage.Should().NotContain("One unit");
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
        page.ToHtml().Should().Contain($"<dt>On {day}</dt>");
    }

    [Fact]
    public void The_successor_is_judged_on_the_day_that_was_asked_for() =>
        PageOf.Code("C9166", new DateOnly(2024, 7, 1)).Answer("What replaced it?").Should().Contain("valid on 2024-07-01");

    [Fact]
    public void A_modifier_has_a_page_with_the_parts_that_apply()
    {
        var page = PageOf.Modifier("JZ");

        page.Kind.Should().Be("HCPCS Level II modifier");
        page.GetParts().Select(part => part.Heading).Should().Equal(
            "Identification", "Record", "In plain language", "Billing and documentation", "Questions", "Sources and contacts");
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
        page.ToHtml(includeEmptyFields: true).Should().Contain("<dt>HCPCS Termination Date</dt><dd>(empty)</dd>");
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
        string Statement(decimal quantity, string unit, string wording, bool isUpTo = false) => BillingRules.Of(
            record, new BillingUnit { Quantity = quantity, Unit = unit, Wording = wording, IsUpTo = isUpTo }, default, null, null, null)
            .Texts("billing-unit").Single();

        Statement(1, "statute mile", "per statute mile").Should().Be("One unit on the claim is one statute mile (\"per statute mile\").");
        Statement(1, "ml", "per ml").Should().Be("One unit on the claim is 1 ml (\"per ml\").");
        Statement(0.5m, "mg", "0.5 mg").Should().Be("One unit on the claim is 0.5 mg (\"0.5 mg\").");
        Statement(1, "item", "each").Should().Be("One unit on the claim is one item (\"each\").");
        Statement(15, "minute", "15 minutes").Should().Be("One unit on the claim is 15 minutes (\"15 minutes\").");
        Statement(50, "mg", "up to 50 mg", isUpTo: true).Should().Be("One unit on the claim is up to 50 mg (\"up to 50 mg\").");
    }

    [Fact]
    public void A_note_is_shown_with_its_boxed_warning_first_and_its_sources()
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
                Specialties = ["Testing"],
            },
        };

        page.GetParts().Single(part => part.Heading == "Clinical context").Items.Select(item => item.Name).Should()
            .Equal("Boxed warning", "What it is", "What it is for", "How it is given");
        page.ToHtml().Should().Contain("<div class=\"warning\"><dt>Boxed warning</dt><dd>A danger.</dd></div>");
        page.ToMarkdown().Should().Contain("> **Boxed warning**: A danger.\n\n- **What it is**: A thing.\n");
        page.ToText().Should().Contain("!! Boxed warning: A danger.\n");
        page.GetParts().Select(part => part.Heading).Should().Contain("Specialties");
    }
}
