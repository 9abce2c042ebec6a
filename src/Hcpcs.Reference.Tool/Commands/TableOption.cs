using System.CommandLine;
using System.CommandLine.Parsing;

namespace Hcpcs.Reference.Tool;

/// <summary><c>--table FILE</c>: which code table is asked.</summary>
internal sealed class TableOption : Option<string?>
{
    public TableOption()
        : base("--table")
    {
        Description = "A code table that 'hcpcs compile' wrote, in place of the embedded one.";
        HelpName = "FILE";
        Validators.Add(RefuseEmpty);
    }

    /// <summary>Opens the table that the command line names, or the embedded one.</summary>
    public HcpcsTable Open(ParseResult parsed) => parsed.GetValue(this) is { } path ? HcpcsTable.Load(path) : HcpcsTable.Embedded;

    /// <summary>Validates the path of an option or argument: an empty text, as an unset shell variable gives it, is no path.</summary>
    public static void RefuseEmpty(SymbolResult result)
    {
        if (result.Tokens is [{ Value: "" }])
        {
            result.AddError("The path of a file is empty.");
        }
    }
}
