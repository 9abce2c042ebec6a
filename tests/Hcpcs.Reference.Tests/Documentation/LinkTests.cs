using System.Text.RegularExpressions;

namespace Hcpcs.Reference.Tests.Documentation;

/// <summary>A link of a document to another file, or to a heading, leads there.</summary>
public partial class LinkTests
{
    private static readonly string s_root = OfficialFiles.RepositoryRoot;

    private static IEnumerable<string> Documents => Directory.GetFiles(Path.Combine(s_root, "docs"), "*.md", SearchOption.AllDirectories)
        .Where(path => !path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
        .Append(Path.Combine(s_root, "README.md"));

    [Fact]
    public void Every_relative_link_leads_to_a_file_and_its_heading()
    {
        Documents.SelectMany(DeadLinks).Should().BeEmpty();
        Documents.Sum(document => Links(document).Count()).Should().BeGreaterThan(40);
    }

    [Fact]
    public void Every_document_is_reached_from_the_first_page_by_links()
    {
        var open = new Queue<string>([Path.Combine(s_root, "README.md")]);
        var reached = new HashSet<string>(StringComparer.Ordinal);
        while (open.TryDequeue(out string? document))
        {
            if (reached.Add(document))
            {
                foreach (string target in Links(document).Select(link => link.Path).Where(target => target.EndsWith(".md", StringComparison.Ordinal) && File.Exists(target)))
                {
                    open.Enqueue(target);
                }
            }
        }

        Documents.Should().BeSubsetOf(reached);
    }

    private static IEnumerable<string> DeadLinks(string document) =>
        from link in Links(document)
        where !(File.Exists(link.Path) || Directory.Exists(link.Path)) || (link.Heading.Length > 0 && !Headings(link.Path).Contains(link.Heading))
        select $"{Path.GetRelativePath(s_root, document)}: {link.Text}";

    private static IEnumerable<(string Text, string Path, string Heading)> Links(string document) =>
        from Match link in Link().Matches(File.ReadAllText(document))
        let target = link.Groups["target"].Value
        where !target.Contains("://", StringComparison.Ordinal)
        let path = target.Split('#')[0]
        select (target,
            path.Length == 0 ? document : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(document)!, path)),
            target.Contains('#', StringComparison.Ordinal) ? target.Split('#')[1] : string.Empty);

    // As the common renderers of Markdown name a heading.
    private static IEnumerable<string> Headings(string path) =>
        from line in File.ReadLines(path)
        where line.StartsWith('#')
        select NotInAnAnchor().Replace(line.TrimStart('#').Trim().ToLowerInvariant(), string.Empty).Replace(' ', '-');

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex NotInAnAnchor();
}
