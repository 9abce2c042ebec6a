namespace Hcpcs.Reference.Tests.Documentation;

public class PublicApiTests
{
    [Fact]
    public void The_public_API_is_the_one_that_was_reviewed() => PublicApi.Verify(typeof(HcpcsTable).Assembly);

    [Fact]
    public void The_documentation_of_the_package_has_public_members_alone()
    {
        PackageDocumentation.DocumentedMembers(typeof(HcpcsTable).Assembly).Should().Contain($"T:{typeof(HcpcsTable).FullName}");
        PackageDocumentation.HiddenMembers(typeof(HcpcsTable).Assembly).Should().BeEmpty();
    }
}
