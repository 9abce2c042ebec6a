using Hcpcs.Reference.Tests;

namespace Hcpcs.Reference.History.Tests;

public class PublicApiTests
{
    [Fact]
    public void The_public_API_is_the_one_that_was_reviewed() => PublicApi.Verify(typeof(HcpcsHistory).Assembly);

    [Fact]
    public void The_documentation_of_the_package_has_public_members_alone()
    {
        PackageDocumentation.DocumentedMembers(typeof(HcpcsHistory).Assembly).Should().Contain($"T:{typeof(HcpcsHistory).FullName}");
        PackageDocumentation.HiddenMembers(typeof(HcpcsHistory).Assembly).Should().BeEmpty();
    }
}
