using System.CommandLine;
using System.Globalization;
using Hcpcs.Reference.Tool.Site;

namespace Hcpcs.Reference.Tool;

// hcpcs site --output DIR: the whole table as pages for a browser.
internal static class SiteCommand
{
    public static Command Create(ToolOutput output)
    {
        var target = new Option<string>("--output")
        {
            Description = "The folder that becomes the site: a new one, an empty one, or an older site of this command, which it replaces.",
            HelpName = "DIR",
            Required = true,
        };
        target.Validators.Add(TableOption.RefuseEmpty);
        var previous = new Option<string?>("--previous")
        {
            Description = "The release before, for the page of changes: a code table, or CMS's zip, txt, xlsx or xls.",
            HelpName = "RELEASE",
        };
        previous.Validators.Add(TableOption.RefuseEmpty);
        var table = new TableOption();
        var command = new Command("site", "Writes a static site of all codes and modifiers, with a search that needs no server.") { target, previous, table };
        CommandHelp.AddTo(
            command, output, ["hcpcs site --output public", "hcpcs site --output public --previous 2025-10.hcpcs", "hcpcs site --table 2025-10.hcpcs --output public"]);
        command.SetAction(parsed => Write(parsed.GetRequiredValue(target), parsed.GetValue(previous), table.Open(parsed), output));
        return command;
    }

    private static int Write(string target, string? previous, HcpcsTable table, ToolOutput output)
    {
        var warnings = new List<string>();
        var older = previous is null ? null : ReleaseFile.Open(previous, warnings);
        if (older?.Release.Quarter > table.Release.Quarter)
        {
            output.Error.WriteLine($"--previous is the release of {older.Release}, which is newer than {table.Release} of the site: give an older one.");
            return ExitCode.Failed;
        }

        warnings.ForEach(warning => output.Error.WriteLine(ForeignText.OneLine(warning)));
        using var folder = new SiteFolder(target, SiteWriter.Parts);
        int pages = new SiteWriter(table, older).Write(folder);
        folder.Complete();
        output.Text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{pages} pages, {folder.Size / 1e6:F1} MB: {target}"));
        return ExitCode.Done;
    }
}
