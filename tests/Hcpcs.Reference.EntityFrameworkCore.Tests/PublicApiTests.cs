using System.Reflection;
using Hcpcs.Reference.Tests;
using Microsoft.EntityFrameworkCore;

namespace Hcpcs.Reference.EntityFrameworkCore.Tests;

public class PublicApiTests
{
    private static readonly Assembly s_package = typeof(HcpcsStorage).Assembly;

    [Fact]
    public void The_public_API_is_the_one_that_was_reviewed() => PublicApi.Verify(s_package);

    [Fact]
    public void The_documentation_of_the_package_has_public_members_alone()
    {
        PackageDocumentation.DocumentedMembers(s_package).Should().Contain($"T:{typeof(HcpcsStorage).FullName}");
        PackageDocumentation.HiddenMembers(s_package).Should().BeEmpty();
    }

    /// <summary>One assembly, built against 8, runs on the version whose number stands in the name of the tests, or else on 10.</summary>
    [Fact]
    public void The_tests_run_on_the_version_that_they_are_named_after()
    {
        int expected = typeof(PublicApiTests).Assembly.GetName().Name!.Contains("Core8", StringComparison.Ordinal) ? 8 : 10;

        typeof(DbContext).Assembly.GetName().Version!.Major.Should().Be(expected);
        s_package.GetReferencedAssemblies().Single(name => name.Name is "Microsoft.EntityFrameworkCore").Version!.Major.Should().Be(8);
    }
}
