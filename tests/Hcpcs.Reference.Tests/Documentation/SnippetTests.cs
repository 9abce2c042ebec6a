using System.Text.RegularExpressions;

namespace Hcpcs.Reference.Tests.Documentation;

public partial class SnippetTests
{
    [Fact]
    public void Every_block_of_CSharp_in_the_documents_is_a_region_that_a_test_runs()
    {
        string root = OfficialFiles.RepositoryRoot;
        string source = ReadSnippets(root);
        var regions = Region().Matches(source).ToDictionary(match => match.Groups["name"].Value.Trim(), match => Unindent(match.Groups["code"].Value));
        var documents = Directory.GetFiles(Path.Combine(root, "docs"), "*.md", SearchOption.AllDirectories).Append(Path.Combine(root, "README.md"));
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (string document in documents)
        {
            string text = Read(document);
            var blocks = NamedBlock().Matches(text);
            var files = FileBlock().Matches(text);
            (blocks.Count + files.Count(file => file.Groups["language"].Value is "csharp")).Should().Be(
                Regex.Count(text, "^```csharp", RegexOptions.Multiline), $"each block of {document} has a name");
            foreach (Match file in files)
            {
                file.Groups["code"].Value.TrimEnd().Should().Be(Read(Path.Combine(root, file.Groups["path"].Value)).TrimEnd('\n', '\uFEFF'), document);
            }

            foreach (Match block in blocks)
            {
                // A whole program is the regions of its statements and of its types, below its usings, which are those of the tests.
                string[] names = block.Groups["names"].Value.Split(' ');
                regions.Should().ContainKeys(names);
                string code = Usings().Match(block.Groups["code"].Value) is { Success: true } usings
                    ? block.Groups["code"].Value[usings.Length..] : block.Groups["code"].Value;
                code.TrimEnd().Should().Be(
                    string.Join("\n\n", names.Select(name => regions[name])), $"{string.Join(' ', names)} in {Path.GetFileName(document)} is test code");
                block.Groups["code"].Value[..^code.Length].Split('\n', StringSplitOptions.RemoveEmptyEntries).Except(["using Hcpcs.Reference;"])
                    .Where(line => !source.Contains($"{line}\n", StringComparison.Ordinal)).Should().BeEmpty(document);
                used.UnionWith(names);
            }
        }

        used.Should().BeEquivalentTo(regions.Keys);
    }

    /// <summary>A package page has no room for names of snippets, which its renderer would show, nor for links that lead nowhere from there.</summary>
    [Fact]
    public void Every_block_of_CSharp_of_a_package_page_is_such_a_region_and_no_link_is_relative()
    {
        string root = OfficialFiles.RepositoryRoot;
        string source = ReadSnippets(root)
            + Read(Path.Combine(root, "tests", "Hcpcs.Reference.Releases.Tests", "Documentation", "SnippetsTests.cs"));
        var regions = Region().Matches(source).Select(match => Unindent(match.Groups["code"].Value)).ToList();
        foreach (string project in Directory.GetFiles(Path.Combine(root, "src"), "*.csproj", SearchOption.AllDirectories))
        {
            string page = Read(Path.Combine(Path.GetDirectoryName(project)!, "README.md"));
            Block().Matches(page).Select(block => block.Groups["code"].Value.TrimEnd()).Should().BeSubsetOf(regions, project);
            page.Should().NotMatchRegex(@"\]\((?!https://)", project);
        }
    }

    // Those of the library and of the packages for hosts, whose dependencies the library's tests do not have.
    private static string ReadSnippets(string root) => string.Concat(Directory.GetDirectories(Path.Combine(root, "tests"))
        .Select(project => Path.Combine(project, "Documentation", "Snippets.cs")).Where(File.Exists).Order(StringComparer.Ordinal).Select(Read));

    private static string Read(string path) => File.ReadAllText(path).ReplaceLineEndings("\n");

    private static string Unindent(string code)
    {
        var lines = code.Trim('\n').TrimEnd().Split('\n');
        int indent = lines.Where(line => line.Trim().Length > 0).Min(line => line.Length - line.TrimStart().Length);
        return string.Join('\n', lines.Select(line => line.Length >= indent ? line[indent..] : string.Empty));
    }

    [GeneratedRegex(@"^ *#region (?<name>[^\n]+)\n(?<code>.*?)^ *#endregion", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Region();

    [GeneratedRegex(@"\A(using [\w.]+;\n)+\n")]
    private static partial Regex Usings();

    [GeneratedRegex(@"<!-- snippet: (?<names>[\w-]+( [\w-]+)*) -->\n```csharp\n(?<code>.*?)```", RegexOptions.Singleline)]
    private static partial Regex NamedBlock();

    // A whole file of a sample or a test.
    [GeneratedRegex(@"<!-- file: (?<path>[\w./-]+) -->\n```(?<language>\w+)\n(?<code>.*?)```", RegexOptions.Singleline)]
    private static partial Regex FileBlock();

    [GeneratedRegex(@"```csharp\n(?<code>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();
}
