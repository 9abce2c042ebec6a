using System.CommandLine;
using System.Globalization;
using Hcpcs.Reference.Releases;

namespace Hcpcs.Reference.Tool;

// hcpcs compile-fees FILE... --output FILE: makes a fee table of the fee files that CMS publishes.
internal static class CompileFeesCommand
{
    // Files differ by some percent from quarter to quarter.
    private const double LeastShare = 0.8;

    public static Command Create(ToolOutput output)
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "CMS's physician, DMEPOS, enteral, outpatient and laboratory fee files, any of them: the xlsx, csv or txt from each zip.",
            Arity = ArgumentArity.OneOrMore,
        };
        files.Validators.Add(TableOption.RefuseEmpty);
        var target = new Option<string>("--output") { Description = "The fee table to write.", HelpName = "FILE", Required = true };
        target.Validators.Add(TableOption.RefuseEmpty);
        var command = new Command("compile-fees", "Makes a fee table from the fee files that CMS publishes each quarter.") { files, target };
        CommandHelp.AddTo(
            command,
            output,
            [
                "hcpcs compile-fees DMEPOS26_JAN.xlsx --output 2026-01.hcpcs-fees",
                "hcpcs compile-fees CLFS_2026_Q1V1.xlsx DMEPOS26_JAN.xlsx --output 2026-01.hcpcs-fees",
                "hcpcs fees E0601 --table 2026-01.hcpcs-fees",
            ]);
        command.SetAction(parsed => Compile(parsed.GetRequiredValue(files), parsed.GetRequiredValue(target), output));
        return command;
    }

    private static int Compile(string[] sources, string target, ToolOutput output)
    {
        string path = CompileCommand.Locate(target, sources);
        CmsFeeFile[] files = [.. sources.Select(CmsFeeFile.Recognize)];
        CmsFeeFile.ToTable(files).Save(path);
        foreach (var file in files)
        {
            int usual = RowsOf(HcpcsFeeTable.Embedded, file);
            if (file.RowCount < usual * LeastShare)
            {
                output.Error.WriteLine(
                    $"warning: {file.Source.File} has {Format(file.RowCount)} rows of Level II codes, where "
                    + $"that of this package has {Format(usual)}: it may have been cut short.");
            }
        }

        CompileCommand.WriteNotices([.. files.SelectMany(file => file.Notices)], output.Error);
        List<ReportItem> items = [new("Fee table", target)];
        foreach (var file in files)
        {
            items.Add(new(char.ToUpperInvariant(file.Name[0]) + file.Name[1..], file.Source.File));
            items.Add(new("SHA-256", file.Source.Sha256!));
            items.Add(new("Quarter", file.Source.Quarter.Name));
            items.Add(new("Rows", Format(file.RowCount)));
            items.Add(new("Last code", file.LastCode.ToString()));
            items.Add(new("Dropped CPT and dental rows", Format(file.DroppedRowCount)));
        }

        output.Write(new Report("Compiled the fee files", items));
        return ExitCode.Done;
    }

    // The rows of the same kind of file in a table.
    private static int RowsOf(HcpcsFeeTable table, CmsFeeFile file) => table.Codes.Select(code => table.FindFees(code)!).Sum(fees => file switch
    {
        CmsPhysicianFees => fees.Physician.Count,
        CmsDmeposFees => fees.Dmepos.Count,
        CmsEnteralFees => fees.Enteral.Count,
        CmsOutpatientFees => fees.Outpatient is null ? 0 : 1,
        _ => fees.Laboratory.Count,
    });

    private static string Format(int number) => number.ToString(CultureInfo.InvariantCulture);
}
