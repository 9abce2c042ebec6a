using System.CommandLine;
using System.CommandLine.Parsing;

namespace Hcpcs.Reference.Tool;

// --table FILE: which code table is asked.
internal sealed class TableOption : Option<string?>
{
    public TableOption()
        : base("--table")
    {
        Description = "A code table that 'hcpcs compile' wrote, instead of the embedded one.";
        HelpName = "FILE";
        Validators.Add(RefuseEmpty);
    }

    // Opens the table that the command line names, or the embedded one.
    public HcpcsTable Open(ParseResult parsed) => parsed.GetValue(this) is { } path ? HcpcsTable.Load(path) : HcpcsTable.Embedded;

    // Validates the path of an option or argument: an empty text, as an unset shell variable gives it, is not a path.
    public static void RefuseEmpty(SymbolResult result)
    {
        if (result.Tokens.Any(token => token.Value.Length == 0))
        {
            result.AddError("The path of a file is empty.");
        }
    }
}
