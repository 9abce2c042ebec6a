using System.CommandLine;
using Hcpcs.Reference.Releases;

namespace Hcpcs.Reference.Tool;

// hcpcs compile-history RELEASE... --output FILE: makes a history of releases.
internal static class CompileHistoryCommand
{
    public static Command Create(ToolOutput output)
    {
        var releases = new Argument<string[]>("RELEASE")
        {
            Description = "The releases in any order: CMS's zip, txt, xlsx or xls, or code tables. A correction is a code table with its revision.",
            Arity = ArgumentArity.OneOrMore,
        };
        releases.Validators.Add(TableOption.RefuseEmpty);
        var noc = new Option<string[]>("--noc")
        {
            Description = "CMS's list of not otherwise classified codes, where it is a file of its own: 2018-01=FILE. More than once for several.",
            HelpName = "QUARTER=FILE",
        };
        var target = new Option<string>("--output") { Description = "The history to write.", HelpName = "FILE", Required = true };
        target.Validators.Add(TableOption.RefuseEmpty);
        var command = new Command("compile-history", "Makes a history from releases of CMS, so that it can be asked what was known when.") { releases, noc, target };
        CommandHelp.AddTo(
            command,
            output,
            [
                "hcpcs compile-history hcpcs-2025.zip january-2026-alpha-numeric-hcpcs-file.zip --output mine.hcpcs-history",
                "hcpcs compile-history 2018.zip 2019.zip --noc 2018-01=2018-HCPCS-NOC-Codes.zip --output old.hcpcs-history",
                "hcpcs compile-history HCPC2025_OCT_ANWEB_v4.xlsx january-2026-alpha-numeric-hcpcs-file.zip --output quarter.hcpcs-history",
            ]);
        command.SetAction(parsed => Compile(parsed.GetRequiredValue(releases), parsed.GetValue(noc) ?? [], parsed.GetRequiredValue(target), output));
        return command;
    }

    private static int Compile(string[] sources, string[] lists, string target, ToolOutput output)
    {
        var listsByQuarter = lists.Select(ParseList).ToList();
        if (listsByQuarter.GroupBy(list => list.Quarter).FirstOrDefault(group => group.Skip(1).Any()) is { } twice)
        {
            throw new InvalidDataException($"--noc {twice.Key} is given more than once: give one list for a quarter.");
        }

        string path = CompileCommand.Locate(target, [.. sources, .. listsByQuarter.Select(list => list.Path)]);
        var used = new HashSet<HcpcsQuarter>();
        var warnings = new List<string>();
        HcpcsTable[] tables = [.. sources.Select(source => ReleaseFile.Open(source, warnings, Complete))];
        if (listsByQuarter.Find(list => !used.Contains(list.Quarter)) is { Path: not null } unused)
        {
            throw new InvalidDataException($"--noc {unused.Quarter}: no RELEASE as CMS publishes it is of {unused.Quarter.Name}.");
        }

        HcpcsHistory history;
        try
        {
            history = HcpcsHistory.Create(tables);
        }
        catch (ArgumentException exception)
        {
            throw new InvalidDataException(exception.Message, exception);
        }

        history.Save(path);
        warnings.ForEach(warning => output.Error.WriteLine(ForeignText.OneLine(warning)));
        output.Write(new Report(
            "Compiled the history",
            [
                new("History", target),
                .. history.Releases.Select(release => new ReportItem(
                    release.Version.ToString(),
                    $"{release.SourceName}, {release.CodeCount} codes, {release.ModifierCount} modifiers, not otherwise classified codes "
                    + (release.CompanionLists.HasFlag(HcpcsCompanionLists.NotOtherwiseClassified) ? "known" : "unknown"))),
            ]));
        return ExitCode.Done;

        CmsRelease Complete(CmsRelease release)
        {
            if (listsByQuarter.Find(list => list.Quarter == release.Release.Quarter) is not { Path: { } list })
            {
                return release;
            }

            used.Add(release.Release.Quarter);
            return release.WithNotOtherwiseClassified(list);
        }
    }

    private static (HcpcsQuarter Quarter, string Path) ParseList(string text)
    {
        int end = text.IndexOf('=', StringComparison.Ordinal);
        return end > 0 && end < text.Length - 1 && HcpcsQuarter.TryParse(text.AsSpan(0, end), out var quarter)
            ? (quarter, text[(end + 1)..])
            : throw new InvalidDataException($"--noc {ForeignText.Quote(text)}: give the quarter and the file, such as 2018-01=2018-HCPCS-NOC-Codes.zip.");
    }
}
