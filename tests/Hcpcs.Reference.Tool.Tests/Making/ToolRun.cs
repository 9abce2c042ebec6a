using System.Text;

namespace Hcpcs.Reference.Tool.Tests;

/// <summary>What the command did when it was run in this process with standard output redirected.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Error)
{
    public string[] OutputLines => Lines(Output);

    public string[] ErrorLines => Lines(Error);

    public static ToolRun Of(params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        int exitCode = Program.Run(args, output, error);
        return new ToolRun(exitCode, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    /// <summary>Runs the command as on a terminal without colors; what the terminal got is the output.</summary>
    public static ToolRun OnTerminal(params string[] args) => OnTerminalOf(80, 24, args);

    /// <summary>Runs the command as on a terminal of a size, whose height does not page: no process is started.</summary>
    public static ToolRun OnTerminalOf(int width, int height, params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        using var terminal = new StringWriter();
        int exitCode = Program.Run([.. args, "--no-pager"], output, error, new Terminal(terminal, width, height));
        output.Length.Should().Be(0, "everything goes to the terminal");
        return new ToolRun(exitCode, terminal.ToString(), error.ToString());
    }

    /// <summary>Wrong usage or unreadable input: exit code 2, one line on standard error, nothing on standard output.</summary>
    public void ShouldFailWith(string messagePart)
    {
        Output.Should().BeEmpty();
        ErrorLines.Should().ContainSingle().Which.Should().Contain(messagePart);
        Error.Should().EndWith(Environment.NewLine).And.NotContain("   at ");
        ExitCode.Should().Be(2);
    }

    /// <summary>The answer is no and there is nothing to show: exit code 1, one line on standard error, nothing on standard output.</summary>
    public void ShouldSayNoWith(string messagePart)
    {
        Output.Should().BeEmpty();
        ErrorLines.Should().ContainSingle().Which.Should().Contain(messagePart);
        ExitCode.Should().Be(1);
    }

    private static string[] Lines(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
}
