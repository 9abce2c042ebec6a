using System.CommandLine;
using Hcpcs.Reference.Claims;

namespace Hcpcs.Reference.Tool;

// hcpcs validate FILE|-: judges the lines of a claim file.
internal static class ValidateCommand
{
    private const string StandardInput = "-";

    private const string Explanation = """
        Files:
          X12 837 (professional, institutional, dental), FHIR Claim and ExplanationOfBenefit (JSON, Bundle, NDJSON), and delimited text with a
          header, told apart by their content. No names, birth dates, identifiers of persons or diagnoses are read.

        Columns of delimited text:
          Found by the names that people use (hcpcs, procedure code, dos, from date, mod1, revenue code ...), in any order; other columns are
          ignored. There must be a code, or a column line with the SV101 composite (HC:J1412:JZ), and a date, or --on. Modifiers stand in one
          column, separated by blanks, commas, semicolons, colons, bars or slashes, or in four. HCPCS_CD_1, HCPCS_CD_2 ... are several codes.

        Dates of delimited text:
          YYYY-MM-DD, YYYYMMDD, either with a time of day, DD-MMM-YYYY, ranges YYYYMMDD-YYYYMMDD, and M/D/YYYY. The summary says how they were
          read, and how many could be read both ways. A day above 12 in first place ends the run: --date-format says what is meant.

        Findings:
          CSV with the columns line,code,element,reason,severity,message,suggestion,claim,serviceLine,rule, or one JSON object per line with the same
          names. line is the text line of delimited text and NDJSON (the header is line 1), the number of the SV segment in X12, else the number
          of the FHIR resource. code is the text as read; import it as text: it may begin with =, like a formula. suggestion has valid successors
          and CPT numbers first, then codes that may have been meant. On a terminal without --output there is a summary instead.

        Rows that cannot be read:
          Each is a finding, UnreadableRow, and the run goes on: texts behind the last column, a line over 1 MiB, a quotation mark that does not
          close, which costs its own line only. A date that is missing or not a day is a finding too, and the rest of the line is judged.

        Rules on claims:
          Modifiers that are missing or exclude each other, on Medicare's claims; with --drugs, NDCs of another code and units that do not follow from
          the NDC's quantity, on all claims. The lines of a claim stand together in the file. 'hcpcs rules' says what each rule says and where.

        Releases:
          --known judges by a release of the history as it stood. --history judges by all of them: each code and modifier by the meaning that it had on
          the first day of service, with a warning where it had ended and was reopened from a later day. With --known-column paid_date each row is judged
          by what was known on that day: by the release of its quarter or, where that is not in hand, by what those before and after it have in common,
          with a warning where they differ. A row that has no such day is an error, NoDecisionDate, and is judged by the best knowledge of today.

        Exit code:
          0 no errors found, 1 errors found, 2 could not run, or the file breaks off: the last finding is TruncatedFile then. If the reader of
          the output closes the pipe, the run ends quietly with 0. A summary goes to standard error.

        """;

    public static Command Create(ToolOutput output)
    {
        var input = new ClaimInputOptions();
        var severity = new Option<string>("--severity") { Description = "The lowest severity to report.", DefaultValueFactory = _ => "warning" };
        severity.AcceptOnlyFromAmong("information", "warning", "error");
        var levelTwoOnly = new Option<bool>("--level-two-only") { Description = "Reports codes and modifiers of CPT, CDT and HIPPS as errors." };
        var requireCode = new Option<bool>("--require-code") { Description = "Reports lines without a code as errors." };
        var noMedicare = new Option<bool>("--no-medicare") { Description = "Does not report Medicare's coverage codes." };
        var rules = new Option<string>("--rules")
        {
            Description = "Whose claims the rules of Medicare are applied to: those that say MA or MB (auto), all (medicare), or none.",
            DefaultValueFactory = _ => "auto",
        };
        rules.AcceptOnlyFromAmong("auto", "medicare", "none");
        var drugs = new Option<bool>("--drugs") { Description = "Compares NDCs and units of drugs with CMS's crosswalk." };
        var off = new Option<string[]>("--rule-off") { Description = "A rule that is not applied, by its ID; more than once for several. 'hcpcs rules' lists them.", HelpName = "ID" };
        var mue = new Option<string[]>("--mue")
        {
            Description = "CMS's CSV files of medically unlikely edits: practitioner=FILE, outpatient=FILE, dme=FILE. On Medicare's claims.",
            HelpName = "KIND=FILE",
            AllowMultipleArgumentsPerToken = true,
        };
        var mueQuarter = new Option<string?>("--mue-quarter") { Description = "The quarter of these files, such as 2026-01, where their names do not say it.", HelpName = "QUARTER" };
        var includeVoid = new Option<bool>("--include-void")
        {
            Description = "Judges also void claims (frequency 8) and FHIR resources that are cancelled, entered in error or drafts.",
        };
        var format = new Option<string>("--format") { Description = "CSV, or one JSON object per line.", DefaultValueFactory = _ => "csv" };
        format.AcceptOnlyFromAmong("csv", "json", "ndjson");
        var target = new Option<string?>("--output")
        {
            Description = "A file for the findings, instead of standard output; it appears only when it is complete.",
            HelpName = "FILE",
        };
        target.Validators.Add(TableOption.RefuseEmpty);
        var full = new Option<bool>("--full") { Description = "On a terminal, names every code that a reason was reported of." };
        var table = new TableOption();
        var history = new Option<bool>("--history") { Description = "Judges by every release in hand, each line by what its code meant on its day." };
        var known = new KnownOption("--known", "Judges by a release of the history as it stood, such as 2025-01.");
        var historyTable = new HistoryTableOption();
        var command = new Command("validate", "Judges the lines of a claim file (X12 837, FHIR, CSV), and writes what it finds.");
        input.AddTo(command);
        foreach (var option in new Option[] { severity, levelTwoOnly, requireCode, noMedicare, rules, drugs, off, mue, mueQuarter, includeVoid, format, target, full, table, history, input.KnownColumn, known, historyTable })
        {
            command.Options.Add(option);
        }

        CommandHelp.AddTo(
            command,
            output,
            [
                "hcpcs validate claims.837",
                "hcpcs validate claims.csv --output findings.csv",
                "hcpcs validate charges.csv --on 2026-01-15 --severity information",
                "hcpcs validate paid.csv --history --known-column paid_date",
            ],
            Explanation);
        known.RefuseBesideTable(command, table);
        known.RefuseUnused(command, historyTable, history);
        command.Validators.Add(result =>
        {
            if (result.GetValue(history) && (result.GetResult(known) is not null || result.GetResult(table) is not null))
            {
                result.AddError("--history judges by every release of the history: it goes with neither --known nor --table.");
            }

            if (!result.GetValue(history) && result.GetResult(input.KnownColumn) is not null)
            {
                result.AddError("--known-column goes with --history.");
            }
        });
        command.SetAction(parsed =>
        {
            var options = new HcpcsValidationOptions
            {
                MinimumSeverity = Enum.Parse<HcpcsFindingSeverity>(parsed.GetRequiredValue(severity), ignoreCase: true),
                RequireLevelTwo = parsed.GetValue(levelTwoOnly),
                RequireCode = parsed.GetValue(requireCode),
                ReportMedicareCoverage = !parsed.GetValue(noMedicare),
            };
            string? path = parsed.GetValue(target);
            OutputFile.RefuseInput(path, parsed.GetValue(table), "code table");
            OutputFile.RefuseInput(path, parsed.GetRequiredValue(input.File), "claim file");
            OutputFile.RefuseInput(path, parsed.GetValue(historyTable), "history table");
            var releases = parsed.GetValue(history) ? historyTable.Open(parsed) : null;
            var lookup = releases?.AsKnownIn(releases.Releases[^1].Version) ?? known.Open(parsed, historyTable) ?? table.Open(parsed);
            IHcpcsValidator validator = releases is null ? new HcpcsValidator(lookup, options) : new HcpcsHistoryValidator(releases, options);
            bool usesDecisions = parsed.GetValue(input.KnownColumn) is not null;

            var tables = MueFiles.Read(parsed.GetValue(mue) ?? [], parsed.GetValue(mueQuarter));
            var judge = MakeRules(
                validator, lookup, options.MinimumSeverity, parsed.GetRequiredValue(rules), parsed.GetValue(drugs), parsed.GetValue(off) ?? [], tables);
            var findingFormat = parsed.GetValue(format) is not "csv" ? FindingFormat.Json : FindingFormat.Csv;
            using var source = input.Open(parsed);
            WarnOfMissingLists(usesDecisions ? releases!.Releases : [lookup.Release], output);
            // A person at a terminal sees the summary alone: findings by the thousand say nothing there. JSON is asked for by name.
            bool isForPerson = path is null && output.Terminal is not null && findingFormat == FindingFormat.Csv;
            return Validate(
                source,
                validator,
                lookup.Release,
                new JudgingOptions(judge, [.. tables.Select(file => file.Quarter)], parsed.GetValue(drugs), parsed.GetValue(includeVoid), input.ShowsClaims(parsed), usesDecisions),
                findingFormat,
                isForPerson,
                parsed.GetValue(full),
                path,
                output);
        });
        return command;
    }

    // What a release does not say, nothing is reported of.
    // releases: Those by which lines may be judged.
    private static void WarnOfMissingLists(IEnumerable<HcpcsRelease> releases, ToolOutput output)
    {
        HcpcsVersion[] without =
            [.. releases.Where(release => !release.CompanionLists.HasFlag(HcpcsCompanionLists.NotOtherwiseClassified)).Select(release => release.Version)];
        if (without.Length > 0)
        {
            output.Error.WriteLine(
                $"note: the {(without.Length == 1 ? "release" : "releases")} of {string.Join(", ", without)} {(without.Length == 1 ? "is" : "are")} in hand without "
                + "CMS's list of not otherwise classified codes: no line that is judged by "
                + $"{(without.Length == 1 ? "it" : "one of them")} is reported for lacking a description.");
        }
    }

    // Returns: null where lines are judged alone.
    private static ClaimValidator? MakeRules(
        IHcpcsValidator validator, HcpcsTable lookup, HcpcsFindingSeverity severity, string profile, bool usesDrugs, string[] off, IReadOnlyList<MueTable> mue)
    {
        if (off.FirstOrDefault(id => !ClaimRules.All.Any(rule => rule.Id.Equals(id, StringComparison.Ordinal))) is { } unknown)
        {
            throw new InvalidDataException($"--rule-off: no rule has the ID '{unknown}'. 'hcpcs rules' lists them.");
        }

        if (mue.Count > 0 && profile is "none")
        {
            throw new InvalidDataException("--mue is for Medicare's claims: it does nothing with --rules none.");
        }

        if (profile is "none" && !usesDrugs)
        {
            return null;
        }

        var twice = mue.GroupBy(table => (table.Kind, table.Quarter)).FirstOrDefault(tables => tables.Count() > 1);
        if (twice is not null)
        {
            throw new InvalidDataException($"Two tables of medically unlikely edits are of kind {twice.Key.Kind} and quarter {twice.Key.Quarter.Name}.");
        }

        return new ClaimValidator(validator, lookup, new ClaimValidationOptions
        {
            Profile = Enum.Parse<RuleProfile>(profile, ignoreCase: true),
            MinimumSeverity = severity,
            Off = [.. off],
            Drugs = usesDrugs ? HcpcsDrugTable.Embedded : null,
            Mue = [.. mue],
            Fees = profile is "none" ? null : HcpcsFeeTable.Embedded,
        });
    }

    private static int Validate(
        ClaimSource source,
        IHcpcsValidator validator,
        HcpcsRelease release,
        JudgingOptions options,
        FindingFormat format,
        bool isForPerson,
        bool isFull,
        string? target,
        ToolOutput output)
    {
        using var file = target is null ? null : new OutputFile(target);
        var stream = file?.Stream ?? output.Stream;
        var summary = new ClaimFileSummary(keepsExamples: isForPerson);
        source.Run(
            batch => new ClaimJudge(batch, validator, release, options, summary, isForPerson ? null : new FindingWriter(format)),
            isForPerson ? default : FindingWriter.Header(format),
            stream,
            output.ErrorTerminal);
        var reader = source.Reader;
        if (reader.Fault is { } fault && !isForPerson)
        {
            // What was found before is kept, and said to be incomplete.
            var findings = new FindingWriter(format);
            findings.Write(new LineOfFinding(fault.Position, string.Empty), new HcpcsFinding
            {
                ReasonId = ClaimJudge.TruncatedFile,
                Severity = HcpcsFindingSeverity.Error,
                ElementId = "file",
                Message = fault.Message,
            });
            findings.MoveTo(stream);
        }

        file?.Complete();
        if (isForPerson)
        {
            SummaryPage.Add(Path.GetFileName(source.Name), reader, summary, release, options.IncludesVoid, isFull, output.Screen!);
        }

        // Where standard error is redirected, it is for a log.
        if (!isForPerson || output.ErrorTerminal is null)
        {
            SummaryText.Write(reader, summary, release, options.IncludesVoid, output.Error);
        }

        return reader.Fault is not null ? ExitCode.Failed : summary.HasErrors ? ExitCode.No : ExitCode.Done;
    }
}
