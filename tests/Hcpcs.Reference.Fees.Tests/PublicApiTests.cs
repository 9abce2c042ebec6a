using Hcpcs.Reference.Tests;

namespace Hcpcs.Reference.Fees.Tests;

public class PublicApiTests
{
    [Fact]
    public void The_public_API_is_the_one_that_was_reviewed() => PublicApi.Verify(typeof(HcpcsFeeTable).Assembly);

    [Fact]
    public void The_documentation_of_the_package_has_public_members_alone()
    {
        PackageDocumentation.DocumentedMembers(typeof(HcpcsFeeTable).Assembly).Should().Contain($"T:{typeof(HcpcsFeeTable).FullName}");
        PackageDocumentation.HiddenMembers(typeof(HcpcsFeeTable).Assembly).Should().BeEmpty();
    }
}
