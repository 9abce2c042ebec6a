using Hcpcs.Reference.Tests;

namespace Hcpcs.Reference.Fhir.Tests;

public class PublicApiTests
{
    [Fact]
    public void The_public_API_is_the_one_that_was_reviewed() => PublicApi.Verify(typeof(HcpcsTerminologyService).Assembly);

    [Fact]
    public void The_documentation_of_the_package_has_public_members_alone()
    {
        PackageDocumentation.DocumentedMembers(typeof(HcpcsTerminologyService).Assembly).Should()
            .Contain($"T:{typeof(HcpcsTerminologyService).FullName}");
        PackageDocumentation.HiddenMembers(typeof(HcpcsTerminologyService).Assembly).Should().BeEmpty();
    }
}
