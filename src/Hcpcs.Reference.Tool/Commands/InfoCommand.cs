using System.CommandLine;
using System.Globalization;

namespace Hcpcs.Reference.Tool;

// hcpcs info: which release a code table holds, and where it comes from.
internal static class InfoCommand
{
    public static Command Create(ToolOutput output)
    {
        var table = new TableOption();
        var command = new Command("info", "Says which release the code table holds, and from which file it was made.") { table };
        CommandHelp.AddTo(
            command,
            output,
            [
                "hcpcs info",
                "hcpcs info --table 2026-01.hcpcs",
                "hcpcs info > release.txt",
            ]);
        command.SetAction(parsed =>
        {
            var release = table.Open(parsed).Release;
            output.Write(new Report($"HCPCS release of {release}",
            [
                new("First day", Format(release.FirstDay)),
                new("Last day", Format(release.LastDay)),
                .. DescribeSource(release),
                new("Earliest code termination", Format(release.EarliestCodeTermination)),
                new("Earliest modifier termination", Format(release.EarliestModifierTermination)),
                new("Table format version", Format(HcpcsTable.FormatVersion)),
            ]));
            return ExitCode.Done;
        });
        return command;
    }

    // Where a release comes from and how much it holds; hcpcs compile says the same.
    public static IEnumerable<ReportItem> DescribeSource(HcpcsRelease release) =>
    [
        new("Source file", release.SourceName.Length > 0 ? release.SourceName : "none, made from records"),
        new("SHA-256", release.SourceSha256.Length > 0 ? release.SourceSha256 : "none, made from records"),
        new("Codes", Format(release.CodeCount)),
        new("Modifiers", Format(release.ModifierCount)),
        new("Companion lists", release.CompanionLists.HasFlag(HcpcsCompanionLists.NotOtherwiseClassified)
            ? "not otherwise classified (NOC) codes"
            : "none"),
        .. release.ProductNamesQuarter is { } quarter
            ? (ReportItem[])
            [
                new("Product names", $"crosswalk of {quarter.Name}"),
                new("Crosswalk file", release.ProductNamesSourceName),
                new("Crosswalk SHA-256", release.ProductNamesSourceSha256),
            ]
            : [new("Product names", "none, compiled without a crosswalk")],
    ];

    private static string Format(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Format(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture) ?? "none";
}
