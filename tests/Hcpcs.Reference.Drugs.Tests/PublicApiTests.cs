using Hcpcs.Reference.Tests;

namespace Hcpcs.Reference.Drugs.Tests;

public class PublicApiTests
{
    [Fact]
    public void The_public_API_is_the_one_that_was_reviewed() => PublicApi.Verify(typeof(HcpcsDrugTable).Assembly);

    [Fact]
    public void The_documentation_of_the_package_has_public_members_alone()
    {
        PackageDocumentation.DocumentedMembers(typeof(HcpcsDrugTable).Assembly).Should().Contain($"T:{typeof(HcpcsDrugTable).FullName}");
        PackageDocumentation.HiddenMembers(typeof(HcpcsDrugTable).Assembly).Should().BeEmpty();
    }
}
