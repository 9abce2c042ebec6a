using System.CommandLine;
using System.CommandLine.Parsing;
using Spectre.Console;

namespace Hcpcs.Reference.Tool;

// hcpcs validate FILE|-: judges the lines of a claim file.
internal static class ValidateCommand
{
    private const string StandardInput = "-";

    private const string Explanation = """
        Columns:
          Found by name, in any order and any case; other columns are ignored. The file must have code and date (YYYY-MM-DD, YYYYMMDD, or a
          range YYYYMMDD-YYYYMMDD). It may have through (the last day of service), description (any text: the item is described), and
          modifiers (separated by blanks, commas, semicolons, colons, bars or slashes) or modifier1 to modifier4. Instead of code and
          modifiers, a column line may hold the SV101 composite, such as HC:J1412:JZ; it is read if there is no column code, or if
          --line names it. A line whose qualifier is not HC is not judged.

        Findings:
          CSV with the columns line,code,element,reason,severity,message,suggestion, or one JSON object per line with the same names and
          suggestion as an array. line is the number of the line on which the row begins; the header is line 1, and blank lines and line breaks
          within quotation marks count. code is the text as read. Import it as text: it may begin with =, like a formula.
          suggestion has valid successors and CPT numbers first, then codes that may have been meant.

        Rows that cannot be read:
          Each is a finding, UnreadableRow, and the run goes on: more or fewer fields than the header, no date, a through date before the
          date, a line over 1 MiB, a quotation mark that does not close, bytes that are not UTF-8, NUL. A row that cannot be split is taken
          to be one line, so a quotation mark that does not close costs that line only. Blank lines are skipped.

        Exit code:
          0 no errors found, 1 errors found, 2 could not run. If the reader of the output closes the pipe, the run ends quietly with 0.
          A summary goes to standard error.

        """;

    public static Command Create(ToolOutput output)
    {
        var file = new Argument<string>("FILE") { Description = "The claim file, or - for standard input." };
        file.Validators.Add(TableOption.RefuseEmpty);
        file.Validators.Add(RefuseOption);
        var code = NameOption("--code", "code");
        var date = NameOption("--date", "date");
        var through = NameOption("--through", "through");
        var description = NameOption("--description", "description");
        var line = NameOption("--line", "line");
        var modifiers = new Option<string[]>("--modifiers")
        {
            Description = "The column of all modifiers. Give it two to four times to name a column for each modifier.",
            HelpName = "NAME",
            Arity = ArgumentArity.OneOrMore,
        };
        modifiers.Validators.Add(RefuseTooMany);
        var delimiter = new Option<byte?>("--delimiter")
        {
            Description = "The character between fields: comma, tab or a punctuation character. By default the header tells comma from tab.",
            HelpName = "CHARACTER",
            CustomParser = ParseDelimiter,
        };
        var severity = new Option<string>("--severity") { Description = "The lowest severity to report.", DefaultValueFactory = _ => "warning" };
        severity.AcceptOnlyFromAmong("information", "warning", "error");
        var levelTwoOnly = new Option<bool>("--level-two-only") { Description = "Reports codes and modifiers of CPT and CDT as errors." };
        var noMedicare = new Option<bool>("--no-medicare") { Description = "Does not report Medicare's coverage codes." };
        var format = new Option<string>("--format")
        {
            Description = "CSV, or one JSON object per line.",
            DefaultValueFactory = _ => "csv",
        };
        format.AcceptOnlyFromAmong("csv", "json");
        var target = new Option<string?>("--output")
        {
            Description = "A file for the findings, instead of standard output; it appears only when it is complete.",
            HelpName = "FILE",
        };
        target.Validators.Add(TableOption.RefuseEmpty);
        var table = new TableOption();
        var command = new Command("validate", "Judges the lines of a claim file (CSV or TSV in UTF-8, with a header), and writes what it finds.")
        {
            file, code, date, through, description, modifiers, line, delimiter, severity, levelTwoOnly, noMedicare, format, target, table,
            ExplainedHelp.Option(Explanation),
        };
        command.Validators.Add(result =>
        {
            if (result.GetResult(line) is not null && (result.GetResult(code) ?? result.GetResult(modifiers)) is not null)
            {
                result.AddError("--line replaces --code and --modifiers: give one or the other.");
            }
        });
        command.SetAction(parsed =>
        {
            var options = new HcpcsValidationOptions
            {
                MinimumSeverity = Enum.Parse<HcpcsFindingSeverity>(parsed.GetRequiredValue(severity), ignoreCase: true),
                RequireLevelTwo = parsed.GetValue(levelTwoOnly),
                ReportMedicareCoverage = !parsed.GetValue(noMedicare),
            };
            var names = new ClaimColumnNames
            {
                Code = parsed.GetValue(code),
                Date = parsed.GetValue(date),
                Through = parsed.GetValue(through),
                Description = parsed.GetValue(description),
                Line = parsed.GetValue(line),
                Modifiers = parsed.GetValue(modifiers) ?? [],
            };
            OutputFile.RefuseInput(parsed.GetValue(target), parsed.GetValue(table), "code table");
            var validator = new HcpcsValidator(table.Open(parsed), options);
            var findingFormat = parsed.GetValue(format) is "json" ? FindingFormat.Json : FindingFormat.Csv;
            return Validate(
                parsed.GetRequiredValue(file), parsed.GetValue(delimiter), names, validator, findingFormat, parsed.GetValue(target), output);
        });
        return command;
    }

    private static int Validate(
        string source,
        byte? delimiter,
        ClaimColumnNames names,
        HcpcsValidator validator,
        FindingFormat format,
        string? target,
        ToolOutput output)
    {
        OutputFile.RefuseInput(target, source, "claim file");
        using var input = Open(source);
        var reader = new DelimitedReader(input);
        var columns = ReadColumns(reader, delimiter, names, source);

        using var file = target is null ? null : new OutputFile(target);
        bool isTerminal = file is null && output.Terminal is not null;
        var check = new ClaimFileCheck(reader, columns, validator, file?.Stream ?? output.Stream, format, isTerminal);

        // Where findings go to the terminal, a bar would stand between them.
        var summary = output.ErrorTerminal is { } terminal && input.CanSeek && !isTerminal
            ? RunWithProgress(check, source, input.Length, terminal)
            : check.Run();
        file?.Complete();
        summary.Write(validator.Lookup.Release, output.Error);
        return summary.HasErrors ? ExitCode.No : ExitCode.Done;
    }

    private static Stream Open(string source)
    {
        if (source is StandardInput)
        {
            return Console.OpenStandardInput();
        }

        return Directory.Exists(source)
            ? throw new IOException($"{source} is a folder, not a claim file.")
            : new FileStream(source, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0, FileOptions.SequentialScan);
    }

    private static ClaimColumns ReadColumns(DelimitedReader reader, byte? delimiter, ClaimColumnNames names, string source)
    {
        try
        {
            reader.ReadHeader(delimiter);
            return ClaimColumns.Find(reader.Header, names);
        }
        catch (InvalidDataException exception)
        {
            throw new InvalidDataException($"{(source is StandardInput ? "Standard input" : source)} {exception.Message}.", exception);
        }
    }

    private static ClaimFileSummary RunWithProgress(ClaimFileCheck check, string source, long length, TextWriter terminal) => TerminalReport.Console(terminal)
        .Progress()
        .AutoClear(true)
        .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
        .Start(context =>
        {
            var task = context.AddTask($"Judging {Markup.Escape(ForeignText.OneLine(Path.GetFileName(source)))}", maxValue: Math.Max(length, 1));
            return check.Run(read => task.Value = read);
        });

    private static Option<string?> NameOption(string name, string usual)
    {
        var option = new Option<string?>(name) { Description = $"The name of the column {usual} in the file.", HelpName = "NAME" };
        option.Validators.Add(RefuseEmptyName);
        return option;
    }

    private static void RefuseEmptyName(SymbolResult result)
    {
        if (result.Tokens.Any(token => string.IsNullOrWhiteSpace(token.Value)))
        {
            result.AddError("The name of a column is empty.");
        }
    }

    private static void RefuseTooMany(OptionResult result)
    {
        RefuseEmptyName(result);
        if (result.Tokens.Count > ServiceLine.MaxModifiers)
        {
            result.AddError($"A line has at most {ServiceLine.MaxModifiers} modifiers: --modifiers is given {result.Tokens.Count} times.");
        }
    }

    // A file may be called like an option, but then it is given with a path.
    private static void RefuseOption(ArgumentResult result)
    {
        if (result.Tokens is [{ Value: ['-', _, ..] option }])
        {
            result.AddError($"Unrecognized option '{option}'.");
        }
    }

    private static byte? ParseDelimiter(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        char delimiter = text switch { "comma" => ',', "tab" or "\\t" => '\t', [var only] => only, _ => '\0' };
        if (delimiter == '\t' || (delimiter is > ' ' and <= '~' and not '"' && !char.IsAsciiLetterOrDigit(delimiter)))
        {
            return (byte)delimiter;
        }

        result.AddError($"'{text}' is not a delimiter: give comma, tab, or a punctuation character such as ;.");
        return null;
    }
}
