using System.Text.RegularExpressions;

namespace Hcpcs.Reference.Cookbook.Tests;

public partial class CookbookTests
{
    [Fact]
    public void There_are_ten_recipes_of_at_most_25_lines_of_code()
    {
        Cookbook.Recipes.Should().HaveCount(10);
        foreach (var (title, recipe) in Cookbook.Recipes)
        {
            Block().Matches(recipe).Should().NotBeEmpty(title);
            foreach (var way in Block().Matches(recipe).GroupBy(block => block.Groups["language"].Value))
            {
                way.SelectMany(block => block.Groups["code"].Value.Split('\n'))
                    .Count(line => line.Trim().Length > 0 && !Using().IsMatch(line)).Should().BeInRange(1, 25, title);
            }
        }
    }

    /// <summary>The reader begins in an empty folder: a project, packages, a run, and what it says.</summary>
    [Fact]
    public void Each_recipe_names_every_command_and_the_answer()
    {
        foreach (var (title, recipe) in Cookbook.Recipes)
        {
            recipe.Should().MatchRegex("(?m)^dotnet new ", title)
                .And.MatchRegex(@"(?m)^dotnet (add package|tool install --global) Hcpcs\.Reference", title)
                .And.MatchRegex(@"(?m)^dotnet (run|test|publish)\b", title).And.Contain("```text\n", title);
            Regex.IsMatch(recipe, "(?m)^curl ").Should().Be(recipe.Contains("second terminal", StringComparison.Ordinal), title);
        }
    }

    [GeneratedRegex(@"^@?using [\w.]+;?$")]
    private static partial Regex Using();

    // Commands and answers are not code. HTML and Razor are two ways to the same end.
    [GeneratedRegex(@"^```(?<language>csharp|html|razor)\n(?<code>.*?)\n```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
