using Hcpcs.Reference.Tests;

namespace Hcpcs.Reference.AspNetCore.Tests;

public class PublicApiTests
{
    [Fact]
    public void The_public_API_is_the_one_that_was_reviewed() => PublicApi.Verify(typeof(HcpcsEndpointOptions).Assembly);

    [Fact]
    public void The_documentation_of_the_package_has_public_members_alone()
    {
        PackageDocumentation.DocumentedMembers(typeof(HcpcsEndpointOptions).Assembly).Should().Contain($"T:{typeof(HcpcsEndpointOptions).FullName}");
        PackageDocumentation.HiddenMembers(typeof(HcpcsEndpointOptions).Assembly).Should().BeEmpty();
    }
}
