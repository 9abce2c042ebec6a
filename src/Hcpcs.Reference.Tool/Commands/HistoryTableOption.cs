using System.CommandLine;

namespace Hcpcs.Reference.Tool;

// --history-table FILE: which history is asked.
internal sealed class HistoryTableOption : Option<string?>
{
    public HistoryTableOption()
        : base("--history-table")
    {
        Description = "A history that 'hcpcs compile-history' wrote, instead of the embedded one.";
        HelpName = "FILE";
        Validators.Add(TableOption.RefuseEmpty);
    }

    // Opens the history that the command line names, or the embedded one.
    public HcpcsHistory Open(ParseResult parsed) => parsed.GetValue(this) is { } path ? HcpcsHistory.Load(path) : HcpcsHistory.Embedded;
}
