using Hcpcs.Reference.Tests;

namespace Hcpcs.Reference.Claims.Tests;

public class PublicApiTests
{
    [Fact]
    public void The_public_API_is_the_one_that_was_reviewed() => PublicApi.Verify(typeof(ClaimReader).Assembly);

    [Fact]
    public void The_documentation_of_the_package_has_public_members_alone()
    {
        PackageDocumentation.DocumentedMembers(typeof(ClaimReader).Assembly).Should().Contain($"T:{typeof(ClaimReader).FullName}");
        PackageDocumentation.HiddenMembers(typeof(ClaimReader).Assembly).Should().BeEmpty();
    }
}
