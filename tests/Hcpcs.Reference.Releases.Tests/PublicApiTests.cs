using Hcpcs.Reference.Tests;

namespace Hcpcs.Reference.Releases.Tests;

public class PublicApiTests
{
    [Fact]
    public void The_public_API_is_the_one_that_was_reviewed() => PublicApi.Verify(typeof(CmsRelease).Assembly);

    [Fact]
    public void The_documentation_of_the_package_has_public_members_alone()
    {
        PackageDocumentation.DocumentedMembers(typeof(CmsRelease).Assembly).Should().Contain($"T:{typeof(CmsRelease).FullName}");
        PackageDocumentation.HiddenMembers(typeof(CmsRelease).Assembly).Should().BeEmpty();
    }

    [Fact]
    public void Members_of_public_interfaces_are_abstract_and_have_no_ref_struct() =>
        PublicInterfaces.Faults(typeof(CmsRelease).Assembly).Should().BeEmpty();
}
