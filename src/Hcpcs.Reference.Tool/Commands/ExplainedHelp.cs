using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Hcpcs.Reference.Tool;

/// <summary>The help of a command that takes more than a line a piece to explain: what follows the options.</summary>
internal sealed class ExplainedHelp(string explanation) : SynchronousCommandLineAction
{
    private readonly HelpAction _help = new();

    /// <summary>A help option for a command, in place of the one that it has from the root command.</summary>
    public static HelpOption Option(string explanation) => new() { Action = new ExplainedHelp(explanation) };

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        int exitCode = _help.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output.WriteLine(explanation);
        return exitCode;
    }
}
