namespace Hcpcs.Reference.Tests.Terminology;

/// <summary>C9136 ended on 2015-03-31 and leads to Q9975, which ended too and leads to J7205; J1412 is valid from 2024-01-01 on.</summary>
public class HcpcsTerminologyTests
{
    private static readonly HcpcsTerminology s_terminology = new(HcpcsTable.Embedded);

    [Fact]
    public void A_code_is_right_from_its_first_to_its_last_day()
    {
        var coding = Of("C9136");

        s_terminology.Validate(coding, new(2014, 12, 31)).IsValid.Should().BeFalse();
        s_terminology.Validate(coding, new(2015, 1, 1)).IsValid.Should().BeTrue();
        s_terminology.Validate(coding, new(2015, 3, 31)).IsValid.Should().BeTrue();
        var ended = s_terminology.Validate(coding, new(2015, 4, 1));

        ended.IsValid.Should().BeFalse();
        ended.IsInactive.Should().BeTrue();
        ended.Entry.Should().BeSameAs(HcpcsTable.Embedded.Get("C9136"));
        Only(ended).Should().Be((HcpcsTerminologyReason.NotValidOnDate, HcpcsFindingSeverity.Error, "business-rule"));
        ended.Message.Should().ContainAll("C9136", "2015-03-31", "2015-04-01", "Q9975");
    }

    [Fact]
    public void Without_a_date_an_ended_code_is_a_code_of_the_system_with_a_warning()
    {
        var validation = s_terminology.Validate(Of("C9136"));

        validation.IsValid.Should().BeTrue();
        validation.IsInactive.Should().BeTrue();
        Only(validation).Should().Be((HcpcsTerminologyReason.Inactive, HcpcsFindingSeverity.Warning, "business-rule"));
        s_terminology.Validate(Of("J1412")).Issues.Should().BeEmpty();
    }

    [Theory]
    [InlineData("99213", HcpcsTerminologyReason.OtherCodeSet, "CPT")]
    [InlineData("0001U", HcpcsTerminologyReason.OtherCodeSet, "CPT")]
    [InlineData("25", HcpcsTerminologyReason.OtherCodeSet, "CPT")]
    [InlineData("D0120", HcpcsTerminologyReason.OtherCodeSet, "CDT")]
    [InlineData("KBGE1", HcpcsTerminologyReason.OtherCodeSet, "HIPPS")]
    [InlineData("Z9999", HcpcsTerminologyReason.UnknownCode, "January 2026")]
    [InlineData("ZQ", HcpcsTerminologyReason.UnknownCode, "January 2026")]
    [InlineData("J14I2", HcpcsTerminologyReason.MalformedCode, "I for a one")]
    [InlineData("J1412-JZ", HcpcsTerminologyReason.MalformedCode, "J1412")]
    [InlineData("j1412", HcpcsTerminologyReason.MalformedCode, "capital letters")]
    [InlineData(" J1412", HcpcsTerminologyReason.MalformedCode, "nothing around")]
    [InlineData("jz", HcpcsTerminologyReason.MalformedCode, "capital letters")]
    [InlineData("c9136", HcpcsTerminologyReason.MalformedCode, "capital letters")]
    [InlineData("J1412\0", HcpcsTerminologyReason.MalformedCode, "J1412")]
    public void What_is_not_a_code_is_named(string code, HcpcsTerminologyReason reason, string part)
    {
        foreach (DateOnly? date in new DateOnly?[] { null, new(2026, 1, 15) })
        {
            var validation = s_terminology.Validate(Of(code), date);

            validation.IsValid.Should().BeFalse();
            Only(validation).Should().Be((reason, HcpcsFindingSeverity.Error, "code-invalid"));
            validation.Message.Should().Contain(part).And.NotContain("\n");
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public void A_coding_without_a_code_says_so(string? code) =>
        Only(s_terminology.Validate(Of(code))).Should().Be((HcpcsTerminologyReason.NoCode, HcpcsFindingSeverity.Error, "required"));

    [Theory]
    [InlineData("http://terminology.hl7.org/CodeSystem/HCPCS-all-codes", HcpcsTerminologyReason.RetiredSystem, "not-supported", true)]
    [InlineData("urn:oid:2.16.840.1.113883.6.14", HcpcsTerminologyReason.RetiredSystem, "not-supported", true)]
    [InlineData("http://www.ama-assn.org/go/cpt", HcpcsTerminologyReason.UnknownSystem, "not-found", false)]
    [InlineData(null, HcpcsTerminologyReason.NoSystem, "required", false)]
    public void A_system_that_is_another_is_named(string? system, HcpcsTerminologyReason reason, string fhirCode, bool isKnown)
    {
        Only(s_terminology.Validate(Of("J1412") with { System = system })).Should().Be((reason, HcpcsFindingSeverity.Error, fhirCode));
        s_terminology.Knows(system).Should().Be(isKnown);
    }

    [Fact]
    public void A_system_has_its_aliases_and_the_applications_own()
    {
        const string Own = "https://fhir.payer.example/hcpcs";

        s_terminology.Validate(Of("J1412") with { System = "urn:oid:2.16.840.1.113883.6.285" }).IsValid.Should().BeTrue();
        s_terminology.Validate(Of("J1412") with { System = Own }).IsValid.Should().BeFalse();
        new HcpcsTerminology(HcpcsTable.Embedded, new() { AdditionalSystems = [Own] }).Validate(Of("J1412") with { System = Own }).IsValid.Should().BeTrue();
    }

    [Fact]
    public void A_version_is_the_release_in_use_and_no_other()
    {
        s_terminology.Validate(Of("J1412") with { Version = "2026-01" }).IsValid.Should().BeTrue();
        foreach (string version in (string[])["2025-10", "2026-01.2", "latest"])
        {
            var validation = s_terminology.Validate(Of("J1412") with { Version = version });
            Only(validation).Should().Be((HcpcsTerminologyReason.UnknownVersion, HcpcsFindingSeverity.Error, "not-found"));
        }

        s_terminology.Validate(Of("J1412") with { Version = "2025-10" }).Message.Should().ContainAll("2025-10", "2026-01");
        s_terminology.Validate(HcpcsValueSet.Codes with { Version = "2025-10" }, Of("J1412")).IsValid.Should().BeFalse();
        s_terminology.Expand(HcpcsValueSet.Codes with { Version = "2025-10" }).Issues.Should().ContainSingle();
    }

    [Theory]
    [InlineData("Extremity arterial study", false)]
    [InlineData("inj roctavian ml 2x10^13vc g", true)]
    [InlineData("INJ  Roctavian, ml 2x10^13vc g.", true)]
    [InlineData("Injection, valoctocogene roxaparvovec-rvox, per ml, containing nominal 2 x 10^13 vector genomes", true)]
    [InlineData("Inj roctavian", false)]
    public void A_display_is_compared_by_its_letters_and_digits_and_never_makes_a_code_wrong(string display, bool isSame)
    {
        var validation = s_terminology.Validate(Of("J1412") with { Display = display });

        validation.IsValid.Should().BeTrue();
        validation.Issues.Select(issue => issue.Reason).Should().Equal(isSame ? [] : [HcpcsTerminologyReason.OtherDisplay]);
        validation.Issues.Should().NotContain(issue => issue.Severity == HcpcsFindingSeverity.Error);
    }

    [Fact]
    public void A_value_set_holds_what_its_URL_says()
    {
        const string System = "http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets";
        string[] Sets(string code) => [.. ((string[])["", "=codes", "=modifiers", "=section/A0000-A0999", "=valid-on/2015-03-31", "=valid-on/2015-04-01"])
            .Where(path => HcpcsValueSet.TryParse($"{System}?fhir_vs{path}", out var set) && s_terminology.Validate(set, Of(code)).IsValid)];

        Sets("A0425").Should().Equal("", "=codes", "=section/A0000-A0999", "=valid-on/2015-03-31", "=valid-on/2015-04-01");
        Sets("C9136").Should().Equal("", "=codes", "=valid-on/2015-03-31");
        Sets("JZ").Should().Equal("", "=modifiers");
        Sets("99213").Should().BeEmpty();
        Only(s_terminology.Validate(HcpcsValueSet.Modifiers, Of("J1412"))).Should()
            .Be((HcpcsTerminologyReason.NotInValueSet, HcpcsFindingSeverity.Error, "code-invalid"));
    }

    [Theory]
    [InlineData("http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets?fhir_vs", null)]
    [InlineData("http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets?fhir_vs|2026-01", "2026-01")]
    [InlineData("https://www.cms.gov/medicare/coding/hcpcsreleasecodesets/?fhir_vs=codes", null)]
    [InlineData("urn:oid:2.16.840.1.113883.6.285?fhir_vs=modifiers|2025-10", "2025-10")]
    public void A_value_set_is_known_by_any_name_of_the_system_and_has_one_URL(string canonical, string? version)
    {
        HcpcsValueSet.TryParse(canonical, out var set).Should().BeTrue();

        set!.Version.Should().Be(version);
        set.Url.Should().StartWith("http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets?fhir_vs");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets")]
    [InlineData("http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets?fhir_vs=")]
    [InlineData("http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets?fhir_vs=code")]
    [InlineData("http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets?fhir_vs=section/A0001-A0002")]
    [InlineData("http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets?fhir_vs=section/A")]
    [InlineData("http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets?fhir_vs=valid-on/2026-02-30")]
    [InlineData("http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets?fhir_vs=valid-on/2026")]
    [InlineData("http://snomed.info/sct?fhir_vs")]
    [InlineData("http://hl7.org/fhir/ValueSet/administrative-gender")]
    public void Other_URLs_are_not_its_value_sets(string? canonical) => HcpcsValueSet.TryParse(canonical, out _).Should().BeFalse();

    [Fact]
    public void Every_section_has_a_value_set_of_its_codes()
    {
        int sum = 0;
        foreach (var section in HcpcsSection.All)
        {
            HcpcsValueSet.TryParse(HcpcsValueSet.OfSection(section).Url, out var set).Should().BeTrue();
            set!.Section.Should().Be(section);
            sum += s_terminology.Expand(set, new() { Count = 0 }).Total;
        }

        sum.Should().Be(8623, "every code has one section");
    }

    [Fact]
    public void A_coding_without_a_system_is_taken_for_one_of_the_value_sets()
    {
        s_terminology.Validate(HcpcsValueSet.Codes, new HcpcsCoding { Code = "J1412" }).IsValid.Should().BeTrue();
        s_terminology.Validate(new HcpcsCoding { Code = "J1412" }).IsValid.Should().BeFalse();
    }

    [Fact]
    public void Of_several_codings_one_that_is_right_is_enough_and_the_best_wrong_one_is_explained()
    {
        HcpcsCoding cpt = new() { System = "http://www.ama-assn.org/go/cpt", Code = "99213" }, unknown = Of("Z9999");

        s_terminology.Validate(HcpcsValueSet.Codes, [cpt, unknown, Of("J1412")]).Entry!.Identity.Should().Be("J1412");
        Only(s_terminology.Validate(HcpcsValueSet.Codes, [cpt, unknown])).Reason.Should().Be(HcpcsTerminologyReason.UnknownCode);
        Only(s_terminology.Validate(HcpcsValueSet.Codes, [cpt])).Reason.Should().Be(HcpcsTerminologyReason.UnknownSystem);
        s_terminology.Validate(HcpcsValueSet.Codes, []).IsValid.Should().BeFalse();
    }

    [Fact]
    public void The_system_is_flat()
    {
        s_terminology.Compare(Of("J1412"), Of("J1412")).AreSame.Should().BeTrue();
        var different = s_terminology.Compare(Of("J1412"), Of("J1413"));
        different.AreSame.Should().BeFalse();
        different.Issues.Should().BeEmpty();
        var wrong = s_terminology.Compare(Of("J1412"), Of("Z9999"));
        wrong.AreSame.Should().BeNull();
        wrong.Issues.Should().ContainSingle().Which.Reason.Should().Be(HcpcsTerminologyReason.UnknownCode);
    }

    [Fact]
    public void A_value_set_is_listed_in_code_order_and_in_pages()
    {
        s_terminology.Expand(HcpcsValueSet.All).Total.Should().Be(8623 + 383);
        var all = s_terminology.Expand(HcpcsValueSet.Codes);
        all.Entries.Select(entry => entry.Identity).Should().BeInAscendingOrder(StringComparer.Ordinal).And.HaveCount(8623);
        var page = s_terminology.Expand(HcpcsValueSet.Codes, new() { Offset = 8620, Count = 20 });

        page.Total.Should().Be(8623);
        page.Entries.Should().Equal(all.Entries.TakeLast(3));
        s_terminology.Expand(HcpcsValueSet.Modifiers, new() { Count = 0 }).Should().BeEquivalentTo(new { Total = 383, Entries = default(ValueList<HcpcsEntry>) });
        s_terminology.Expand(HcpcsValueSet.Codes, new() { Offset = 9000, Count = 20 }).Entries.Should().BeEmpty();
    }

    [Fact]
    public void Active_entries_are_those_of_the_day()
    {
        DateOnly day = new(2015, 3, 31), next = new(2015, 4, 1);
        int Valid(params DateOnly[] days) => HcpcsTable.Embedded.EnumerateCodes().Concat<HcpcsEntry>(HcpcsTable.Embedded.EnumerateModifiers())
            .Count(entry => days.All(asked => entry.AddedDate <= asked && !(entry.TerminationDate < asked)));

        s_terminology.Expand(HcpcsValueSet.All, new() { ActiveOnly = true, Date = day }).Total.Should().Be(Valid(day));
        s_terminology.Expand(HcpcsValueSet.All, new() { ActiveOnly = true }).Total.Should().Be(Valid(new DateOnly(2026, 3, 31)));
        s_terminology.Expand(HcpcsValueSet.OfDay(day)).Total.Should().Be(Valid(day));
        s_terminology.Expand(HcpcsValueSet.OfDay(day), new() { ActiveOnly = true, Date = next }).Total.Should().Be(Valid(day, next)).And.NotBe(Valid(day));
        s_terminology.Expand(HcpcsValueSet.OfDay(next), new() { ActiveOnly = true, Date = day }).Total.Should().Be(Valid(day, next));
    }

    [Fact]
    public void A_filter_is_a_search_within_the_set()
    {
        var options = new HcpcsExpansionOptions { Filter = "wound", Count = 5 };
        var search = new HcpcsSearch(HcpcsTable.Embedded).Search("wound", new() { Limit = 5 });

        var found = s_terminology.Expand(HcpcsValueSet.All, options);
        found.Entries.Should().Equal(search.Hits.Select(hit => hit.Entry));
        found.Total.Should().Be(search.Total);
        s_terminology.Expand(HcpcsValueSet.Modifiers, options).Entries.Should().OnlyContain(entry => entry.IsModifier);
        s_terminology.Expand(HcpcsValueSet.Codes, options).Entries.Should().NotContain(entry => entry.IsModifier);
        s_terminology.Expand(HcpcsValueSet.All, new() { Filter = "wound", Count = 0 }).Should().BeEquivalentTo(new { search.Total, Entries = default(ValueList<HcpcsEntry>) });
    }

    [Fact]
    public void An_ended_code_leads_to_its_successors()
    {
        var ended = s_terminology.Translate(Of("C9136"), new(2015, 4, 1));
        ended.Successors.Select(successor => successor.Reference.Text).Should().Equal("Q9975");
        ended.Issues.Should().BeEmpty();
        s_terminology.Translate(Of("C9136")).Successors.Select(successor => successor.Reference.Text).Should().Equal("J7205");
        var live = s_terminology.Translate(Of("J1412"));
        live.Successors.Should().BeEmpty();
        live.Issues.Should().ContainSingle().Which.Text.Should().Contain("has not ended");
        var unknown = s_terminology.Translate(Of("Z9999"));
        unknown.Successors.Should().BeEmpty();
        unknown.Issues.Should().ContainSingle().Which.Reason.Should().Be(HcpcsTerminologyReason.UnknownCode);
    }

    [Fact]
    public void The_properties_of_a_concept_have_their_types_and_meanings()
    {
        var record = HcpcsTable.Embedded.Get("J1412");
        var values = HcpcsConceptProperty.All.ToDictionary(property => property.Code, property => property.GetValues(record, new(2023, 12, 31)));

        values["kind"].Should().Equal("code");
        values["inactive"].Should().Equal("true");
        values["deprecationDate"].Should().BeEmpty();
        values["addedDate"].Should().Equal("2024-01-01");
        values["pricingIndicators"].Should().Equal("51");
        HcpcsConceptProperty.All.Single(property => property.Code == "pricingIndicators").Describe("51").Should().Be(PricingIndicator.Drugs.GetDescription());
        var section = HcpcsConceptProperty.All.Single(property => property.Code == "section");
        section.Describe(section.GetValues(record, default)[0]).Should().Be(HcpcsSection.Of(record.Code)!.Name);
        HcpcsConceptProperty.All.Select(property => property.Type).Distinct().Should().BeEquivalentTo("string", "boolean", "dateTime", "integer");
    }

    [Fact]
    public void Whatever_is_asked_of_a_table_of_ones_own_is_answered()
    {
        var empty = new HcpcsTerminology(HcpcsTable.Create(new HcpcsRelease(new HcpcsQuarter(2031, 3)), [], []));

        empty.Validate(Of("J1412"), new(2031, 7, 1)).IsValid.Should().BeFalse();
        empty.Expand(HcpcsValueSet.All).Total.Should().Be(0);
        empty.Expand(HcpcsValueSet.All, new() { Filter = "x" }).Total.Should().Be(0);
    }

    private static HcpcsCoding Of(string? code) => new() { System = HcpcsCodeSystem.Uri, Code = code };

    private static (HcpcsTerminologyReason Reason, HcpcsFindingSeverity Severity, string FhirCode) Only(HcpcsCodeValidation validation)
    {
        var issue = validation.Issues.Should().ContainSingle().Subject;
        return (issue.Reason, issue.Severity, issue.FhirCode);
    }
}
