using Hcpcs.Reference.Tests;
using Microsoft.Extensions.DependencyInjection;

namespace Hcpcs.Reference.OpenApi.Tests;

public class PublicApiTests
{
    [Fact]
    public void The_public_API_is_the_one_that_was_reviewed() => PublicApi.Verify(typeof(HcpcsOpenApiServiceCollectionExtensions).Assembly);

    [Fact]
    public void The_documentation_of_the_package_has_public_members_alone()
    {
        var assembly = typeof(HcpcsOpenApiServiceCollectionExtensions).Assembly;
        PackageDocumentation.DocumentedMembers(assembly).Should().Contain($"T:{typeof(HcpcsOpenApiServiceCollectionExtensions).FullName}");
        PackageDocumentation.HiddenMembers(assembly).Should().BeEmpty();
    }
}
