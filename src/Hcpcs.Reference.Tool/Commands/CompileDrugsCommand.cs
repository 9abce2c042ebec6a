using System.CommandLine;
using System.Globalization;
using Hcpcs.Reference.Releases;

namespace Hcpcs.Reference.Tool;

// hcpcs compile-drugs CROSSWALK LIMITS --output FILE: makes a drug table of the two files that CMS publishes each quarter.
internal static class CompileDrugsCommand
{
    public static Command Create(ToolOutput output)
    {
        var crosswalk = new Argument<string>("CROSSWALK") { Description = "CMS's ASP NDC-HCPCS crosswalk, the CSV file from its zip." };
        var limits = new Argument<string>("LIMITS") { Description = "CMS's Part B payment limit file, the CSV file from its zip." };
        var file = new Option<string>("--output") { Description = "The drug table to write.", HelpName = "FILE", Required = true };
        crosswalk.Validators.Add(TableOption.RefuseEmpty);
        limits.Validators.Add(TableOption.RefuseEmpty);
        file.Validators.Add(TableOption.RefuseEmpty);
        var command = new Command("compile-drugs", "Makes a drug table from CMS's ASP NDC-HCPCS crosswalk and Part B payment limits.")
        {
            crosswalk, limits, file,
        };
        CommandHelp.AddTo(
            command,
            output,
            [
                "hcpcs compile-drugs crosswalk.csv limits.csv --output 2026-01.hcpcs-drugs",
                "hcpcs compile-drugs \"January 2026 Crosswalk.csv\" \"January 2026 Limits.csv\" --output drugs",
                "hcpcs ndc 00781-3400-95 --table 2026-01.hcpcs-drugs",
            ]);
        command.SetAction(parsed => Compile(
            parsed.GetRequiredValue(crosswalk), parsed.GetRequiredValue(limits), parsed.GetRequiredValue(file), output));
        return command;
    }

    private static int Compile(string crosswalkFile, string limitFile, string target, ToolOutput output)
    {
        string file = CompileCommand.Locate(target, crosswalkFile, limitFile);
        var crosswalk = CmsDrugCrosswalk.Read(crosswalkFile);
        var limits = CmsPaymentLimits.Read(limitFile);
        HcpcsDrugTable.Create(crosswalk.Source, crosswalk.Products, limits.Source, limits.Limits).Save(file);
        CompileCommand.WriteNotices([.. crosswalk.Notices, .. limits.Notices], output.Error);
        if (crosswalk.Source.Quarter != limits.Source.Quarter)
        {
            output.Error.WriteLine($"warning: the crosswalk is of {crosswalk.Source}, the payment limits of {limits.Source}");
        }

        output.Write(new Report($"Compiled the drug products of {crosswalk.Source}",
        [
            new("Drug table", target),
            new("Crosswalk", crosswalk.Source.SourceName),
            new("SHA-256", crosswalk.Source.SourceSha256),
            new("Quarter", crosswalk.Source.ToString()),
            new("Products", Format(crosswalk.Products.Count)),
            new("Dropped CPT rows", Format(crosswalk.DroppedRowCount)),
            new("Payment limit file", limits.Source.SourceName),
            new("SHA-256", limits.Source.SourceSha256),
            new("Quarter", limits.Source.ToString()),
            new("Payment limits", Format(limits.Limits.Count)),
            new("Dropped CPT rows", Format(limits.DroppedRowCount)),
        ]));
        return ExitCode.Done;
    }

    private static string Format(int number) => number.ToString(CultureInfo.InvariantCulture);
}
