using System.CommandLine;

namespace Hcpcs.Reference.Tool.Tests;

/// <summary>The help of every command, with examples that are command lines.</summary>
public sealed class HelpTests
{
    private static readonly RootCommand s_root = Program.CreateRoot(new ToolOutput(Stream.Null, TextWriter.Null, terminal: null));

    public static TheoryData<string> Commands => new(s_root.Subcommands.Select(command => command.Name));

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_command_has_at_least_three_examples_that_it_understands(string command)
    {
        string[] examples = ExamplesOf(ToolRun.Of(command, "--help"));

        examples.Should().HaveCountGreaterOrEqualTo(3).And.OnlyHaveUniqueItems();
        examples[0].Should().StartWith($"hcpcs {command}");
        foreach (string example in examples)
        {
            // What a shell does with the output is not part of the command line.
            string line = example.Split(" > ")[0]["hcpcs ".Length..];
            s_root.Parse(line).Errors.Should().BeEmpty(example);
        }
    }

    [Fact]
    public void The_examples_without_files_work()
    {
        foreach (string example in s_root.Subcommands.SelectMany(command => ExamplesOf(ToolRun.Of(command.Name, "--help"))))
        {
            string[] words = example.Split(" > ")[0].Split(' ')[1..];
            if (words[0] is "show" or "search" or "ndc" or "units" or "fees" or "fields" or "rules" or "info" or "completion" && !words.Contains("--table"))
            {
                ToolRun.Of(words).ExitCode.Should().Be(0, example);
            }
        }
    }

    [Fact]
    public void The_root_command_has_three_examples_without_options() => ExamplesOf(ToolRun.Of("--help")).Should().HaveCount(3);

    [Fact]
    public void On_a_terminal_the_explanation_fits_and_loses_nothing()
    {
        foreach (var command in s_root.Subcommands)
        {
            string text = ToolRun.Of(command.Name, "--help").Output;
            string shown = ToolRun.OnTerminalOf(60, 24, command.Name, "--help").Output;

            Words(shown[shown.IndexOf("Examples:", StringComparison.Ordinal)..]).Should().Equal(
                Words(text[text.IndexOf("Examples:", StringComparison.Ordinal)..]), command.Name);
        }
    }

    private static string[] ExamplesOf(ToolRun run)
    {
        run.ExitCode.Should().Be(0);
        int start = Array.IndexOf(run.OutputLines, "Examples:") + 1;
        return [.. run.OutputLines[start..].TakeWhile(line => line.Length > 0).Select(line => line.Trim())];
    }

    private static string[] Words(string text) => text.Split((char[])[' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
}
