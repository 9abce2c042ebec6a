using System.CommandLine;
using System.Text;

namespace Hcpcs.Reference.Tool;

// The hcpcs command.
internal static class Program
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private static int Main(string[] args)
    {
        bool isOutputTerminal = IsTerminal(Console.IsOutputRedirected), isErrorTerminal = IsTerminal(Console.IsErrorRedirected);
        if (!Console.IsOutputRedirected || !Console.IsErrorRedirected)
        {
            // Only for a terminal: setting it prepares the console for signals and takes a thread, for longer than most answers take.
            Console.OutputEncoding = s_utf8;
        }

        using var output = new StandardOutput();
        using var error = new StreamWriter(Console.OpenStandardError(), s_utf8) { AutoFlush = true };
        return Run(args, output, error, isOutputTerminal ? Console.Out : null, isErrorTerminal ? Console.Error : null);
    }

    // Runs the command.
    // args: The arguments.
    // output: Standard output.
    // error: Standard error.
    // terminal: The terminal that standard output is, or null where it is redirected.
    // errorTerminal: The terminal that standard error is, or null where it is redirected.
    // Returns: The exit code: see ExitCode.
    internal static int Run(string[] args, Stream output, TextWriter error, TextWriter? terminal = null, TextWriter? errorTerminal = null)
    {
        try
        {
            var toolOutput = new ToolOutput(output, error, terminal, errorTerminal);
            int exitCode = Invoke(args, toolOutput);
            toolOutput.Text.Flush();
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

    private static int Invoke(string[] args, ToolOutput output)
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
            FieldsCommand.Create(output),
            RulesCommand.Create(output),
            InfoCommand.Create(output),
            CompileCommand.Create(output),
            CompileDrugsCommand.Create(output),
            CompileFeesCommand.Create(output),
            DiffCommand.Create(output),
        };
        var configuration = new InvocationConfiguration { Output = output.Text, Error = output.Error, EnableDefaultExceptionHandler = false };
        if (args.Length == 0)
        {
            configuration.Output = output.Error;
            root.Parse("--help").Invoke(configuration);
            return ExitCode.Failed;
        }

        // An argument that begins with @ is not a file of further arguments here.
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            WriteUsageError(parsed, output.Error);
            return ExitCode.Failed;
        }

        return parsed.Invoke(configuration);
    }

    // Says on one line what is wrong first. System.CommandLine would print its help on standard output and end with 1.
    private static void WriteUsageError(ParseResult parsed, TextWriter error)
    {
        string message = parsed.UnmatchedTokens is [var unknown, ..]
            ? $"Unrecognized command or argument '{ForeignText.OneLine(unknown)}'"
            : string.Join(' ', ForeignText.OneLine(parsed.Errors[0].Message).Split(' ', StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.');
        string command = parsed.CommandResult.Command is RootCommand ? "hcpcs" : $"hcpcs {parsed.CommandResult.Command.Name}";
        error.WriteLine($"{message}. Try '{command} --help'.");
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
