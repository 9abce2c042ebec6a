using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Hcpcs.Reference.Tool;

// The help of a command: System.CommandLine's, then examples, then what takes more than a line a piece to explain.
internal sealed class CommandHelp : SynchronousCommandLineAction
{
    private readonly ToolOutput _output;
    private readonly string[] _examples;
    private readonly string? _explanation;

    private CommandHelp(ToolOutput output, string[] examples, string? explanation)
    {
        _output = output;
        _examples = examples;
        _explanation = explanation;
    }

    public override bool ClearsParseErrors => true;

    // Gives a command its help.
    // examples: Command lines, which a test runs through the parser.
    // explanation: What follows them, in lines for a wide page; null for nothing.
    public static void AddTo(Command command, ToolOutput output, string[] examples, string? explanation = null)
    {
        var help = new CommandHelp(output, examples, explanation);

        // The root command has an option already, which goes for all commands that have none of their own.
        if (command.Options.OfType<HelpOption>().FirstOrDefault() is { } option)
        {
            option.Action = help;
        }
        else
        {
            command.Options.Add(new HelpOption { Action = help });
        }
    }

    public override int Invoke(ParseResult parseResult)
    {
        // Where nothing was asked for, the help goes to standard error.
        var configuration = parseResult.InvocationConfiguration;
        if (_output.Screen is not { } screen || configuration.Output != _output.Text)
        {
            int code = new HelpAction().Invoke(parseResult);
            configuration.Output.Write(Examples());
            configuration.Output.Write(_explanation is null ? string.Empty : _explanation + Environment.NewLine);
            return code;
        }

        using var text = new StringWriter();
        configuration.Output = text;
        int exitCode = new HelpAction { MaxWidth = screen.Width }.Invoke(parseResult);
        foreach (string line in Lines(text.ToString()))
        {
            screen.AddVerbatim(line);
        }

        screen.Add(0, "Examples:");
        foreach (string example in _examples)
        {
            screen.AddHanging(2, 6, example);
        }

        screen.AddBlank();

        AddExplanation(screen);
        return exitCode;
    }

    private string Examples() =>
        $"Examples:{Environment.NewLine}{string.Concat(_examples.Select(example => $"  {example}{Environment.NewLine}"))}{Environment.NewLine}";

    // Joins the lines of each paragraph: they are as long as suits a file. Behind two blanks stands what is explained beside a name.
    private void AddExplanation(Screen screen)
    {
        var paragraph = new List<string>();
        int first = 0, further = 0;
        foreach (string line in _explanation is null ? [] : Lines(_explanation))
        {
            string text = line.TrimStart();
            int indent = line.Length - text.Length;
            if (paragraph.Count > 0 && text.Length > 0 && indent == further && !paragraph[^1].EndsWith(':'))
            {
                paragraph.Add(text);
                continue;
            }

            End();
            int beside = text.LastIndexOf("  ", StringComparison.Ordinal);
            (first, further) = (indent, beside < 0 ? indent : indent + beside + 2);
            if (text.Length == 0)
            {
                screen.AddBlank();
            }
            else
            {
                paragraph.Add(text);
            }
        }

        End();

        void End()
        {
            if (paragraph.Count > 0)
            {
                screen.AddHanging(first, further, string.Join(' ', paragraph));
                paragraph.Clear();
            }
        }
    }

    private static string[] Lines(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n').Append(string.Empty).ToArray();
}
