using System.CommandLine;

namespace Hcpcs.Reference.Tool;

// hcpcs export: the whole table in a format that other systems load.
internal static class ExportCommand
{
    private const string Ndjson = "ndjson", Csv = "csv", Fhir = "fhir";

    private const string Explanation = """
        Formats:
          ndjson  One JSON object per line, as the library writes records: codes, then modifiers. Absent values are left out.
          csv     A header and one row per code or modifier; the column kind tells them apart. UTF-8 without byte order mark, lines end with LF.
                  Absent values are empty; the values of a list are separated by |. Import all columns as text, or 00 becomes 0 in a spreadsheet.
          fhir    An R4 Bundle of one CodeSystem with every code and modifier, and two ValueSets, the codes and the modifiers. The property
                  inactive is as of --on, or else as of the last day of the release's quarter. The value sets carry their expansion. They are
                  defined by a property of their codes; with --enumerate, by the codes one by one.

        With --history, a row is one version of a code or modifier: its record, the first and last release that had it, and the first days of their quarters.
        CSV only; docs/guide/history.md has the join.

        With --fees, a line is what one of Medicare's fee files says of a code with certain modifiers; the column or property schedule tells which, file and
        quarter of which file. CSV has the amounts of a state in two columns, such as TX_nonRural and TX_rural. --table names a fee table then.

        """;

    public static Command Create(ToolOutput output)
    {
        var format = new Option<string>("--format")
        {
            Description = "One JSON object per line, CSV with a header, or a FHIR R4 Bundle; all in UTF-8.",
            DefaultValueFactory = _ => Ndjson,
        };
        format.AcceptOnlyFromAmong(Ndjson, Csv, Fhir);
        var on = new DayOption("The day for which --format fhir says whether codes are inactive.");
        var enumerate = new Option<bool>("--enumerate")
        {
            Description = "With --format fhir, defines the value sets by their codes one by one, for systems that know no filters.",
        };
        var target = new Option<string?>("--output")
        {
            Description = "A file for the export, instead of standard output; it appears only when it is complete.",
            HelpName = "FILE",
        };
        target.Validators.Add(TableOption.RefuseEmpty);
        var fees = new Option<bool>("--fees") { Description = "Writes the rows of Medicare's fee files instead, as ndjson or csv." };
        var table = new TableOption();
        var known = new KnownOption();
        var history = new Option<bool>("--history") { Description = "Writes every version that a release in hand had of an entry instead, as csv." };
        var historyTable = new HistoryTableOption();
        var command = new Command("export", "Writes every code and then every modifier for other systems to load.")
        {
            format, fees, history, known, on, enumerate, target, table, historyTable,
        };
        CommandHelp.AddTo(
            command,
            output,
            [
                "hcpcs export --output hcpcs.ndjson",
                "hcpcs export --format fhir --on 2026-01-15 --output hcpcs.json",
                "hcpcs export --fees --format csv --output fees.csv",
                "hcpcs export --known 2025-01 --output 2025-01.ndjson",
                "hcpcs export --history --format csv --output history.csv",
            ],
            Explanation);
        known.RefuseBesideTable(command, table);
        known.RefuseUnused(command, historyTable, history);
        command.Validators.Add(result =>
        {
            if (result.GetValue(history) && (result.GetValue(format) is not Csv || result.GetValue(fees) || result.GetResult(known) is not null))
            {
                result.AddError("--history goes with --format csv, and with neither --fees nor --known.");
            }

            if (result.GetValue(fees) && result.GetResult(known) is not null)
            {
                result.AddError("--known names a HCPCS release, and the fee files are not one: give --fees or --known.");
            }

            if (result.GetResult(on) is not null && result.GetValue(format) is not Fhir)
            {
                result.AddError("--on goes with --format fhir: the other formats have only the dates.");
            }

            if (result.GetValue(enumerate) && result.GetValue(format) is not Fhir)
            {
                result.AddError("--enumerate goes with --format fhir: the other formats have no value sets.");
            }

            if (result.GetValue(fees) && result.GetValue(format) is Fhir)
            {
                result.AddError("--fees goes with --format ndjson or csv: FHIR has no form for fees.");
            }
        });
        command.SetAction(parsed =>
        {
            OutputFile.RefuseInput(parsed.GetValue(target), parsed.GetValue(table), parsed.GetValue(fees) ? "fee table" : "code table");
            OutputFile.RefuseInput(parsed.GetValue(target), parsed.GetValue(historyTable), "history table");
            return parsed.GetValue(history)
                ? ExportHistory(historyTable.Open(parsed), parsed.GetValue(target), output)
                : parsed.GetValue(fees)
                ? ExportFees(
                    parsed.GetValue(table) is { } path ? HcpcsFeeTable.Load(path) : HcpcsFeeTable.Embedded,
                    parsed.GetRequiredValue(format), parsed.GetValue(target), output)
                : Export(
                    known.Open(parsed, historyTable) ?? table.Open(parsed), parsed.GetRequiredValue(format), parsed.GetValue(on), parsed.GetValue(enumerate),
                    parsed.GetValue(target), output);
        });
        return command;
    }

    private static int Export(HcpcsTable table, string format, DateOnly? on, bool enumerates, string? target, ToolOutput output)
    {
        using var file = target is null ? null : new OutputFile(target);
        var stream = file?.Stream ?? output.Stream;
        switch (format)
        {
            case Csv:
                CsvExport.Write(table, stream, isTerminal: file is null && output.Terminal is not null);
                break;
            case Fhir:
                FhirExport.Write(table, stream, on ?? table.Release.LastDay, enumerates);
                break;
            default:
                NdjsonExport.Write(table, stream);
                break;
        }

        file?.Complete();
        return ExitCode.Done;
    }

    private static int ExportHistory(HcpcsHistory history, string? target, ToolOutput output)
    {
        using var file = target is null ? null : new OutputFile(target);
        HistoryExport.Write(history, file?.Stream ?? output.Stream, isTerminal: file is null && output.Terminal is not null);
        file?.Complete();
        return ExitCode.Done;
    }

    private static int ExportFees(HcpcsFeeTable table, string format, string? target, ToolOutput output)
    {
        using var file = target is null ? null : new OutputFile(target);
        var stream = file?.Stream ?? output.Stream;
        if (format is Csv)
        {
            FeeExport.WriteCsv(table, stream, isTerminal: file is null && output.Terminal is not null);
        }
        else
        {
            FeeExport.WriteNdjson(table, stream);
        }

        file?.Complete();
        return ExitCode.Done;
    }
}
