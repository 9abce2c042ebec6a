using System.Text.RegularExpressions;
using Hcpcs.Reference.Tests;

namespace Hcpcs.Reference.Cookbook.Tests;

/// <summary>The text of docs/guide/cookbook.md.</summary>
internal static partial class Cookbook
{
    /// <summary>The recipes by their titles.</summary>
    public static IReadOnlyDictionary<string, string> Recipes { get; } = Recipe()
        .Matches(File.ReadAllText(Path.Combine(OfficialFiles.RepositoryRoot, "docs", "guide", "cookbook.md")).ReplaceLineEndings("\n"))
        .ToDictionary(recipe => recipe.Groups["title"].Value, recipe => recipe.Value);

    /// <summary>Says that a program has written each line of the answers of its recipe. Three dots stand for what the recipe leaves out.</summary>
    public static void Promises(string recipe, string written)
    {
        var promised = Answer().Matches(Recipes[recipe]).SelectMany(answer => answer.Groups["text"].Value.Split('\n')).ToList();
        promised.Should().NotBeEmpty(recipe);
        promised.Where(line => !Regex.IsMatch(
            written.ReplaceLineEndings("\n"), $"^{Regex.Escape(line).Replace(@"\.\.\.", ".*", StringComparison.Ordinal)}$", RegexOptions.Multiline))
            .Should().BeEmpty(written);
    }

    [GeneratedRegex(@"^## (?<title>[^\n]+)\n.*?(?=^## |\z)", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Recipe();

    // Not a file that the reader saves, which has its name above it.
    [GeneratedRegex(@"(?<!-->\n)^```text\n(?<text>.*?)\n```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Answer();
}
