using System.Text.RegularExpressions;
using Hcpcs.Reference.Tests;

namespace Hcpcs.Reference.Cookbook.Tests;

public partial class CookbookTests
{
    [Fact]
    public void There_are_ten_recipes_of_at_most_25_lines_of_code()
    {
        string text = File.ReadAllText(Path.Combine(OfficialFiles.RepositoryRoot, "docs", "guide", "cookbook.md")).ReplaceLineEndings("\n");
        var recipes = Recipe().Matches(text).Select(recipe => recipe.Value).ToList();

        recipes.Should().HaveCount(10);
        foreach (string recipe in recipes)
        {
            Block().Matches(recipe).Should().NotBeEmpty(recipe.Split('\n')[0]);
            foreach (var way in Block().Matches(recipe).GroupBy(block => block.Groups["language"].Value))
            {
                way.Sum(block => block.Groups["code"].Value.Split('\n').Count(line => line.Trim().Length > 0)).Should().BeInRange(1, 25, recipe.Split('\n')[0]);
            }
        }
    }

    [GeneratedRegex(@"^## .*?(?=^## |\z)", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Recipe();

    // Commands and answers are not code. HTML and Razor are two ways to the same end.
    [GeneratedRegex(@"^```(?<language>csharp|html|razor)\n(?<code>.*?)\n```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
