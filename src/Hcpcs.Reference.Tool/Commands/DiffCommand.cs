using System.CommandLine;

namespace Hcpcs.Reference.Tool;

// hcpcs diff OLD NEW: what changed between two releases.
internal static class DiffCommand
{
    public static Command Create(ToolOutput output)
    {
        var older = CreateFile("OLD", "The older release: a code table, or CMS's zip, txt, xlsx or xls.");
        var newer = CreateFile("NEW", "The newer release, likewise.");
        var format = new Option<string>("--format")
        {
            Description = "Text for people, one JSON object, or Markdown for a change notice.",
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "json", "markdown");
        var full = new Option<bool>("--full") { Description = "On a terminal, shows every entry and not only some of each kind." };
        var command = new Command("diff", "Says what changed between two releases: a summary by kind, then every entry with old and new values.")
        {
            older, newer, format, full,
        };
        CommandHelp.AddTo(
            command,
            output,
            [
                "hcpcs diff 2025-10.hcpcs 2026-01.hcpcs",
                "hcpcs diff hcpcs-2025.zip january-2026-alpha-numeric-hcpcs-file.zip --full",
                "hcpcs diff 2025-10.hcpcs 2026-01.hcpcs --format markdown > changes.md",
            ]);
        command.SetAction(parsed => Diff(
            parsed.GetRequiredValue(older), parsed.GetRequiredValue(newer), parsed.GetRequiredValue(format), parsed.GetValue(full), output));
        return command;
    }

    private static Argument<string> CreateFile(string name, string description)
    {
        var file = new Argument<string>(name) { Description = description };
        file.Validators.Add(TableOption.RefuseEmpty);
        return file;
    }

    private static int Diff(string older, string newer, string format, bool isFull, ToolOutput output)
    {
        var warnings = new List<string>();
        var olderTable = ReleaseFile.Open(older, warnings);
        var newerTable = ReleaseFile.Open(newer, warnings);
        if (olderTable.Release.Quarter > newerTable.Release.Quarter)
        {
            output.Error.WriteLine(
                $"OLD is the release of {olderTable.Release}, which is newer than {newerTable.Release} of NEW: give the older one first.");
            return ExitCode.Failed;
        }

        var diff = HcpcsReleaseDiff.Compare(olderTable, newerTable);
        warnings.ForEach(warning => output.Error.WriteLine(ForeignText.OneLine(warning)));
        switch (format)
        {
            case "json":
                DiffJson.Write(diff, output.Stream);
                break;
            case "markdown":
                new DiffPage(diff).WriteMarkdown(output.Text);
                break;
            default:
                new DiffPage(diff).WriteText(output, isFull);
                break;
        }

        return ExitCode.Done;
    }
}
