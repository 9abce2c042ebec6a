using Hcpcs.Reference.Tests;

namespace Hcpcs.Reference.Hosting.Tests;

public class PublicApiTests
{
    [Fact]
    public void The_public_API_is_the_one_that_was_reviewed() => PublicApi.Verify(typeof(HcpcsTelemetry).Assembly);

    [Fact]
    public void The_documentation_of_the_package_has_public_members_alone()
    {
        PackageDocumentation.DocumentedMembers(typeof(HcpcsTelemetry).Assembly).Should().Contain($"T:{typeof(HcpcsTelemetry).FullName}");
        PackageDocumentation.HiddenMembers(typeof(HcpcsTelemetry).Assembly).Should().BeEmpty();
    }

    /// <summary>What a dashboard or an alert is written with is read there.</summary>
    [Fact]
    public void The_document_has_every_name_of_the_contract()
    {
        string document = File.ReadAllText(Path.Combine(OfficialFiles.RepositoryRoot, "docs", "reference", "telemetry.md"));

        typeof(HcpcsTelemetry).GetFields().Select(field => $"`{field.GetRawConstantValue()}`").Should().OnlyContain(name => document.Contains(name));
    }
}
