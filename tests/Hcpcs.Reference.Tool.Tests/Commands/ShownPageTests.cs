using Hcpcs.Reference.Tests;

namespace Hcpcs.Reference.Tool.Tests;

/// <summary>The pages that docs/ shows are what the command writes.</summary>
public sealed class ShownPageTests
{
    private static readonly string s_folder = Path.Combine(OfficialFiles.RepositoryRoot, "docs", "reference", "pages");

    public static TheoryData<string> Codes => [.. Directory.EnumerateFiles(s_folder, "*.md").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_page_in_the_documents_is_the_one_that_is_made(string code)
    {
        string shown = File.ReadAllText(Path.Combine(s_folder, code + ".md")).ReplaceLineEndings("\n");

        shown.Should().Be(
            ToolRun.Of("show", code, "--format", "markdown").Output, $"'hcpcs show {code} --format markdown > docs/reference/pages/{code}.md' writes it anew");
    }
}
