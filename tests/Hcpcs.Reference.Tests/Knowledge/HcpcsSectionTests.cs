using System.Text.RegularExpressions;

namespace Hcpcs.Reference.Tests.Knowledge;

public class HcpcsSectionTests
{
    [Theory]
    [InlineData("A0425", "Ambulance and other transport services and supplies")]
    [InlineData("A2001", "Skin substitutes and wound matrices cleared as devices")]
    [InlineData("A4253", "Injection, infusion, diabetic and other medical supplies")]
    [InlineData("A6197", "Dressings, bandages and wound care supplies")]
    [InlineData("A9500", "Radiopharmaceuticals, contrast agents and other imaging products")]
    [InlineData("J0013", "Drugs, most of them given by injection or otherwise than by mouth")]
    [InlineData("J1413", "Drugs, most of them given by injection or otherwise than by mouth")]
    [InlineData("J8501", "Oral anticancer, antiemetic and other oral drugs")]
    [InlineData("J8999", "Oral anticancer, antiemetic and other oral drugs")]
    [InlineData("J9000", "Chemotherapy drugs")]
    [InlineData("K0823", "Power wheelchairs and other power mobility devices (temporary)")]
    [InlineData("Q4101", "Skin substitutes")]
    [InlineData("Q5001", "Places of hospice and home health care")]
    [InlineData("Q5101", "Biosimilars")]
    [InlineData("T1019", "Nursing, personal care and case management (Medicaid)")]
    [InlineData("V2500", "Contact lenses")]
    public void A_code_has_the_section_of_its_kind(string code, string name) => HcpcsSection.Of(HcpcsCode.Parse(code))!.Name.Should().Be(name);

    [Theory]
    [InlineData("D0120")]
    [InlineData("A1500")]
    [InlineData("Z9999")]
    [InlineData("F0001")]
    public void Dental_codes_and_ranges_never_used_have_none(string code) => HcpcsSection.Of(HcpcsCode.Parse(code)).Should().BeNull();

    [Fact]
    public void No_code_has_none() => HcpcsSection.Of(default).Should().BeNull();

    [Fact]
    public void Sections_are_in_code_order_and_do_not_overlap()
    {
        foreach (var section in HcpcsSection.All)
        {
            section.Last.Should().BeGreaterThanOrEqualTo(section.First);
            section.Last.Letter.Should().Be(section.First.Letter);
        }

        foreach (var (section, next) in HcpcsSection.All.Zip(HcpcsSection.All.Skip(1)))
        {
            next.First.Should().BeGreaterThan(section.Last);
        }
    }

    [Fact]
    public void The_ends_of_a_section_are_in_it_and_the_numbers_beside_them_are_not()
    {
        foreach (var section in HcpcsSection.All)
        {
            HcpcsSection.Of(section.First).Should().BeSameAs(section);
            HcpcsSection.Of(section.Last).Should().BeSameAs(section);
            if (section.Last.Number < 9999)
            {
                HcpcsSection.Of(new HcpcsCode(section.Last.Letter, section.Last.Number + 1)).Should().NotBeSameAs(section);
            }
        }
    }

    [Fact]
    public void Every_code_of_the_embedded_release_has_a_section() =>
        HcpcsTable.Embedded.ToFrozenDictionary().Keys.Should().OnlyContain(code => HcpcsSection.Of(code) != null);

    /// <summary>What a section calls its items is what CMS calls every one of them.</summary>
    [Theory]
    [InlineData("A5500", "for diabetics only")]
    [InlineData("A6500", "compression|gradient pressure|negative pressure wound")]
    [InlineData("A8000", "helmet")]
    [InlineData("E2600", "wheelchair")]
    [InlineData("J7290", "contracepti|vaginal")]
    [InlineData("J7600", "inhal|administered through dme")]
    [InlineData("J8500", "oral")]
    [InlineData("K0800", "power")]
    [InlineData("P9000", "blood|plasma|platelet|cryo|granulocytes|albumin")]
    [InlineData("Q0300", "ventricular assist device")]
    [InlineData("Q4000", "cast|splint")]
    [InlineData("Q5011", "biosimilar")]
    [InlineData("T4500", "incontinence|diaper")]
    [InlineData("U0000", "coronavirus|sars-cov-2")]
    [InlineData("V2500", "contact lens")]
    public void The_descriptions_of_a_section_agree_with_its_name(string first, string wording)
    {
        var section = HcpcsSection.All.Single(section => section.First == HcpcsCode.Parse(first));

        HcpcsTable.Embedded.ToFrozenDictionary().Values.Where(record => record.Code >= section.First && record.Code <= section.Last)
            .Should().NotBeEmpty().And.OnlyContain(record => Regex.IsMatch(record.LongDescription, wording, RegexOptions.IgnoreCase));
    }

    /// <summary>K1034 is the provision of a COVID-19 test, between equipment, prostheses and their supplies.</summary>
    [Fact]
    public void The_range_of_the_temporary_equipment_codes_has_a_noun_that_is_true_of_a_home_test()
    {
        HcpcsTable.Embedded.Get("K1034").LongDescription.Should().StartWith("Provision of covid-19 test, nonprescription self-administered");
        HcpcsSection.Of(HcpcsCode.Parse("K1034"))!.ItemNoun.Should()
            .Be("medical equipment, a brace, an artificial limb, a test for use at home, or another supply or part");
    }

    [Fact]
    public void Only_transport_sections_hold_what_cms_groups_as_ambulance() =>
        HcpcsTable.Embedded.ToFrozenDictionary().Values.Where(record => record.Betos?.ToCode() == "O1A" && record.Code.Letter != 'S')
            .Select(record => HcpcsSection.Of(record.Code)!.First.ToString()).Distinct().Should().Equal("A0000");

    [Fact]
    public void Nothing_that_can_be_taken_by_mouth_is_called_injected() =>
        HcpcsTable.Embedded.ToFrozenDictionary().Values.Where(record => Regex.IsMatch(record.LongDescription, @"\boral\b"))
            .Select(record => HcpcsSection.Of(record.Code)!.ItemNoun).Should().NotContain(noun => noun.Contains("inject"));
}
