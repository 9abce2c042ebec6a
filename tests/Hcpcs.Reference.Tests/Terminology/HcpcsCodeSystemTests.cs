
namespace Hcpcs.Reference.Tests.Codes;

/// <summary>URIs and OIDs as HL7 Terminology and CMS's Blue Button API have them.</summary>
public class HcpcsCodeSystemTests
{
    [Fact]
    public void The_names_are_those_of_HL7_Terminology()
    {
        HcpcsCodeSystem.Uri.Should().Be("http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets");
        HcpcsCodeSystem.Oid.Should().Be("2.16.840.1.113883.6.285");
    }

    [Theory]
    [InlineData("http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets")]
    [InlineData("https://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets")]
    [InlineData("http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets/")]
    [InlineData("https://www.cms.gov/medicare/coding/hcpcsreleasecodesets/")]
    [InlineData("HTTP://WWW.CMS.GOV/Medicare/Coding/HCPCSReleaseCodeSets")]
    [InlineData("2.16.840.1.113883.6.285")]
    [InlineData("urn:oid:2.16.840.1.113883.6.285")]
    [InlineData("URN:OID:2.16.840.1.113883.6.285")]
    [InlineData("https://bluebutton.cms.gov/resources/codesystem/hcpcs")]
    [InlineData("https://bluebutton.cms.gov/resources/codesystem/hcpcs/")]
    [InlineData("http://bluebutton.cms.gov/resources/codesystem/hcpcs")]
    [InlineData("https://bluebutton.cms.gov/resources/variables/hcpcs_cd")]
    [InlineData("https://www.cms.gov/Medicare/Coding/MedHCPCSGenInfo/index.html")]
    [InlineData("https://www.cms.gov/Medicare/Coding/MedHCPCSGenInfo")]
    [InlineData("http://www.cms.gov/medicare/coding/medhcpcsgeninfo/")]
    [InlineData("https://www.cms.hhs.gov/MedHCPCSGenInfo/")]
    [InlineData(" \thttp://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets\r\n")]
    [InlineData(" urn:oid:2.16.840.1.113883.6.285 ")]
    public void Its_own_names_and_their_aliases_are_known(string uri) => HcpcsCodeSystem.IsHcpcsSystem(uri).Should().BeTrue();

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("/")]
    [InlineData("http://")]
    [InlineData("https://")]
    [InlineData("https:///")]
    [InlineData("urn:oid:")]
    [InlineData("urn:oid:urn:oid:2.16.840.1.113883.6.285")]
    [InlineData("http://terminology.hl7.org/CodeSystem/HCPCS-all-codes")]
    [InlineData("https://terminology.hl7.org/CodeSystem/HCPCS-all-codes")]
    [InlineData("2.16.840.1.113883.6.14")]
    [InlineData("urn:oid:2.16.840.1.113883.6.14")]
    [InlineData("2.16.840.1.113883.6.28")]
    [InlineData("2.16.840.1.113883.6.2850")]
    [InlineData("urn:oid:2.16.840.1.113883.6.285/")]
    [InlineData("urn:uuid:2.16.840.1.113883.6.285")]
    [InlineData("http://2.16.840.1.113883.6.285")]
    [InlineData("www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets")]
    [InlineData("ftp://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets")]
    [InlineData("http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets//")]
    [InlineData("http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets/2026")]
    [InlineData("http://www.cms.gov/Medicare/Coding/ICD10")]
    [InlineData("http://www.ama-assn.org/go/cpt")]
    [InlineData("urn:oid:2.16.840.1.113883.6.12")]
    [InlineData("http://www.ada.org/cdt")]
    public void Other_code_systems_are_not_taken(string? uri) => HcpcsCodeSystem.IsHcpcsSystem(uri).Should().BeFalse();

    [Theory]
    [InlineData("https://fhir.payer.example/hcpcs", true)]
    [InlineData(" HTTP://fhir.payer.example/HCPCS/ ", true)]
    [InlineData("urn:payer:hcpcs", true)]
    [InlineData("urn:oid:2.16.840.1.113883.6.285", true)]
    [InlineData("https://fhir.payer.example/hcpcs/2", false)]
    [InlineData("fhir.payer.example/hcpcs", false)]
    [InlineData("https://urn:payer:hcpcs", false)]
    [InlineData("http://www.ama-assn.org/go/cpt", false)]
    [InlineData("https://", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void An_application_adds_names_of_its_own(string? uri, bool expected)
    {
        string[] own = ["http://fhir.payer.example/hcpcs", "urn:payer:hcpcs", "", "https://"];

        HcpcsCodeSystem.IsHcpcsSystem(uri, own).Should().Be(expected);
        Allocation.Of(() => HcpcsCodeSystem.IsHcpcsSystem(uri, own)).Should().Be(0);
    }

    [Fact]
    public void Nothing_is_allocated() => Allocation.Of(() =>
    {
        HcpcsCodeSystem.IsHcpcsSystem(" https://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets/ ");
        HcpcsCodeSystem.IsHcpcsSystem("urn:oid:2.16.840.1.113883.6.14");
    }).Should().Be(0);
}
