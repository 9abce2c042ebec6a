using Hcpcs.Reference.Tests;

namespace Hcpcs.Reference.Tool.Tests;

/// <summary>The pages that docs/ shows are what the command writes.</summary>
public sealed class ShownPageTests
{
    [Theory]
    [InlineData("J1412")]
    [InlineData("J1413")]
    public void The_page_in_the_documents_is_the_one_that_is_made(string code)
    {
        string shown = File.ReadAllText(Path.Combine(OfficialFiles.RepositoryRoot, "docs", "reference", "pages", code + ".md")).ReplaceLineEndings("\n");

        shown.Should().Be(
            ToolRun.Of("show", code, "--format", "markdown").Output, $"'hcpcs show {code} --format markdown > docs/reference/pages/{code}.md' writes it anew");
    }
}
