using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Hcpcs.Reference.Tool;

// The help of a command that takes more than a line a piece to explain: what follows the options.
internal sealed class ExplainedHelp(string explanation) : SynchronousCommandLineAction
{
    private readonly HelpAction _help = new();

    // A help option for a command, in place of the one that it has from the root command.
    public static HelpOption Option(string explanation) => new() { Action = new ExplainedHelp(explanation) };

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        int exitCode = _help.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output.WriteLine(explanation);
        return exitCode;
    }
}
