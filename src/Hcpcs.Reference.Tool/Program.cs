using System.CommandLine;
using System.Text;

namespace Hcpcs.Reference.Tool;

// The hcpcs command.
internal static class Program
{
    private const string NoPager = "--no-pager";

    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private static int Main(string[] args)
    {
        bool isOutputTerminal = IsTerminal(Console.IsOutputRedirected), isErrorTerminal = IsTerminal(Console.IsErrorRedirected);
        if (OperatingSystem.IsWindows() && (isOutputTerminal || isErrorTerminal))
        {
            // Elsewhere a terminal takes UTF-8 as it is.
            Console.OutputEncoding = s_utf8;
        }

        using var output = new StandardOutput();
        using var error = new StreamWriter(Console.OpenStandardError(), s_utf8) { AutoFlush = true };
        using var terminal = isOutputTerminal ? new StreamWriter(output, s_utf8, leaveOpen: true) : null;
        return Run(args, output, error, terminal is null ? null : Terminal.OfProcess(terminal), isErrorTerminal ? error : null);
    }

    // Runs the command.
    // args: The arguments.
    // output: Standard output.
    // error: Standard error.
    // terminal: The terminal that standard output is, or null where it is redirected.
    // errorTerminal: The terminal that standard error is, or null where it is redirected.
    // Returns: The exit code: see ExitCode.
    internal static int Run(string[] args, Stream output, TextWriter error, Terminal? terminal = null, TextWriter? errorTerminal = null)
    {
        try
        {
            var toolOutput = new ToolOutput(output, error, terminal, errorTerminal);
            int exitCode = Invoke(args, toolOutput);
            toolOutput.Complete();
            return exitCode;
        }
        catch (ClosedPipeException)
        {
            return ExitCode.Done;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            error.WriteLine(ForeignText.OneLine(exception.Message));
            return ExitCode.Failed;
        }
    }

    // All commands.
    internal static RootCommand CreateRoot(ToolOutput output)
    {
        var root = new RootCommand("Looks up US HCPCS Level II codes and modifiers, judges claim files, compiles CMS's releases into code tables, and compares releases.")
        {
            ShowCommand.Create(output),
            SearchCommand.Create(output),
            ValidateCommand.Create(output),
            LinesCommand.Create(output),
            NdcCommand.Create(output),
            UnitsCommand.Create(output),
            FeesCommand.Create(output),
            ExportCommand.Create(output),
            SiteCommand.Create(output),
            FieldsCommand.Create(output),
            RulesCommand.Create(output),
            InfoCommand.Create(output),
            CompileCommand.Create(output),
            CompileDrugsCommand.Create(output),
            CompileFeesCommand.Create(output),
            CompileHistoryCommand.Create(output),
            DiffCommand.Create(output),
            HistoryCommand.Create(output),
        };
        root.Subcommands.Add(CompletionCommand.Create(output, root));
        root.Options.Add(new Option<bool>(NoPager) { Description = "Shows what is longer than the screen all at once.", Recursive = true });
        CommandHelp.AddTo(
            root,
            output,
            ["hcpcs J1412", "hcpcs power wheelchair", "hcpcs validate claims.837"],
            """
            Without a command:
              A code or modifier is shown, anything else is searched: 'hcpcs J1412' is 'hcpcs show J1412', 'hcpcs roctavian' is 'hcpcs search roctavian'.

            """);
        return root;
    }

    private static int Invoke(string[] args, ToolOutput output)
    {
        var root = CreateRoot(output);
        var configuration = new InvocationConfiguration { Output = output.Text, Error = output.Error, EnableDefaultExceptionHandler = false };
        if (args.Length == 0)
        {
            configuration.Output = output.Error;
            root.Parse("--help").Invoke(configuration);
            return ExitCode.Failed;
        }

        args = BareArguments.Complete(args, root, out string? usageError);
        if (usageError is not null)
        {
            output.Error.WriteLine($"{usageError} Try 'hcpcs --help'.");
            return ExitCode.Failed;
        }

        // An argument that begins with @ is not a file of further arguments here.
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            WriteUsageError(parsed, output.Error);
            return ExitCode.Failed;
        }

        output.IsPaged = !parsed.GetValue<bool>(NoPager);
        return parsed.Invoke(configuration);
    }

    // Says on one line what is wrong first. System.CommandLine would print its help on standard output and end with 1.
    private static void WriteUsageError(ParseResult parsed, TextWriter error)
    {
        string message = parsed.UnmatchedTokens is [var unknown, ..]
            ? $"Unrecognized command or argument '{ForeignText.OneLine(unknown)}'.{(unknown is ['-', ..] ? UnknownOption.Suggest(unknown, parsed.CommandResult) : null)}"
            : string.Join(' ', ForeignText.OneLine(parsed.Errors[0].Message).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        string command = parsed.CommandResult.Command is RootCommand ? "hcpcs" : $"hcpcs {parsed.CommandResult.Command.Name}";
        error.WriteLine($"{message}{(message is [.., '.' or '?'] ? null : ".")} Try '{command} --help'.");
    }

    // Whether standard output or error is a terminal that understands more than lines of text.
    private static bool IsTerminal(bool isRedirected) =>
        !isRedirected && Environment.GetEnvironmentVariable("TERM") switch
        {
            "dumb" => false,
            null or "" => OperatingSystem.IsWindows(),
            _ => true,
        };
}
