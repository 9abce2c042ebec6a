using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Hcpcs.Reference.Releases;

namespace Hcpcs.Reference.Tool;

// hcpcs compile RELEASE [--names CROSSWALK] [--noc LIST] [--revision N] --output FILE: makes a code table of a release as CMS publishes it.
internal static class CompileCommand
{
    private const int MaxNotices = 20;

    public static Command Create(ToolOutput output)
    {
        var release = new Argument<string>("RELEASE") { Description = "CMS's file: the zip, or the txt, xlsx or xls from it; the xlsx may be saved as csv." };
        release.Validators.Add(TableOption.RefuseEmpty);
        var file = new Option<string>("--output") { Description = "The code table to write.", HelpName = "FILE", Required = true };
        file.Validators.Add(TableOption.RefuseEmpty);
        var names = new Option<string?>("--names")
        {
            Description = "CMS's ASP NDC-HCPCS crosswalk, the CSV file from its zip: gives search and pages its product names.",
            HelpName = "CROSSWALK",
        };
        names.Validators.Add(TableOption.RefuseEmpty);
        var noc = new Option<string?>("--noc")
        {
            Description = "CMS's list of not otherwise classified codes, where it is a file of its own, as in 2018.",
            HelpName = "LIST",
        };
        noc.Validators.Add(TableOption.RefuseEmpty);
        var revision = new Option<int>("--revision")
        {
            Description = "The edition of the release: 1 as first published (the default), 2 and up for CMS's corrections of it.",
            HelpName = "N",
            DefaultValueFactory = _ => 1,
            CustomParser = ParseRevision,
        };
        var command = new Command("compile", "Makes a code table from a release as CMS publishes it.") { release, names, noc, revision, file };
        CommandHelp.AddTo(
            command,
            output,
            [
                "hcpcs compile january-2026-alpha-numeric-hcpcs-file.zip --output 2026-01.hcpcs",
                "hcpcs compile release.xlsx --names crosswalk.csv --output 2026-01.hcpcs",
                "hcpcs compile corrected.zip --revision 2 --output 2026-01.2.hcpcs",
            ]);
        command.SetAction(parsed => Compile(
            parsed.GetRequiredValue(release), parsed.GetValue(names), parsed.GetValue(noc), parsed.GetValue(revision), parsed.GetRequiredValue(file), output));
        return command;
    }

    private static int Compile(string source, string? names, string? noc, int revision, string target, ToolOutput output)
    {
        string file = Locate(target, [.. new[] { source, names, noc }.OfType<string>()]);
        var read = output.ErrorTerminal is { } terminal ? ReadWithProgress(source, terminal) : CmsRelease.Read(source);
        read = noc is null ? read : read.WithNotOtherwiseClassified(noc);
        var crosswalk = names is null ? null : CmsDrugCrosswalk.Read(names);
        var table = read.ToTable(crosswalk?.ToProductNames(), revision);
        table.Save(file);
        WriteNotices(crosswalk is null ? read.Notices : [.. read.Notices, .. crosswalk.Notices], output.Error);
        output.Write(new Report($"Compiled the HCPCS release of {table.Release}",
        [
            new("Code table", target),
            .. InfoCommand.DescribeSource(table.Release),
            new("Skipped lines", read.SkippedLineCount.ToString(CultureInfo.InvariantCulture)),
        ]));
        return ExitCode.Done;
    }

    private static int ParseRevision(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int revision) && revision is >= 1 and <= HcpcsVersion.MaxRevision)
        {
            return revision;
        }

        result.AddError($"'{text}' is not a revision: give 1 for a release as first published, 2 to 999 for its corrections.");
        return default;
    }

    // The file to write, located before the input is read rather than after it.
    // Throws IOException: It cannot be written, or is an input.
    public static string Locate(string target, params ReadOnlySpan<string> sources)
    {
        foreach (string source in sources)
        {
            OutputFile.RefuseInput(target, source, "input");
        }

        return OutputFile.Locate(target);
    }

    public static void WriteNotices(IReadOnlyList<CmsFileNotice> notices, TextWriter error)
    {
        // Banners are in most releases: what is not one of them comes first.
        foreach (var notice in notices.OrderBy(notice => notice.IsSkippedLine).Take(MaxNotices))
        {
            error.WriteLine(ForeignText.OneLine($"{(notice.IsSkippedLine ? "note" : "warning")}: {notice}"));
        }

        if (notices.Count > MaxNotices)
        {
            error.WriteLine($"note: {notices.Count - MaxNotices} more, {notices.Count} in all");
        }
    }

    private static CmsRelease ReadWithProgress(string source, TextWriter terminal)
    {
        using var line = new ProgressLine(terminal, $"Reading {Path.GetFileName(source)}");
        return CmsRelease.Read(source, new RowProgress(rows => line.Report(() => $"{rows} rows")));
    }

    // Reports where it is called: Progress<T> would do so from other threads, in any order.
    private sealed class RowProgress(Action<int> report) : IProgress<int>
    {
        public void Report(int value) => report(value);
    }
}
