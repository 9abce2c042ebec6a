using System.CommandLine;
using System.Text;

namespace Hcpcs.Reference.Tool;

// hcpcs lines FILE|-: writes the service lines of a claim file.
internal static class LinesCommand
{
    private const string Csv = "csv", Ndjson = "ndjson";

    private const string Explanation = """
        Lines:
          One row, or one JSON object, for each service line, in the order of the file. Absent values are empty in CSV and left out of JSON.
          modifiers are separated by blanks in CSV and an array in JSON. position is the number of the SV1, SV2 or SV3 among all segments of an
          X12 file; the text line of NDJSON and of delimited text; else the number of the FHIR resource among the claims. datesFrom is claim
          where a line has no date of its own. No names, birth dates, identifiers of persons or diagnoses are read.

        Exit code:
          0 all lines are written, 2 the file cannot be read, has no claims, or ends before its end; the lines before that are written then.

        """;

    public static Command Create(ToolOutput output)
    {
        var input = new ClaimInputOptions();
        var format = new Option<string>("--format") { Description = "CSV with a header, or one JSON object per line.", DefaultValueFactory = _ => Csv };
        format.AcceptOnlyFromAmong(Csv, Ndjson, "json");
        var target = new Option<string?>("--output")
        {
            Description = "A file for the lines, instead of standard output; it appears only when it is complete.",
            HelpName = "FILE",
        };
        target.Validators.Add(TableOption.RefuseEmpty);
        var command = new Command("lines", "Writes the service lines of a claim file (X12 837, FHIR, CSV), as CSV or JSON.") { format, target };
        input.AddTo(command);
        CommandHelp.AddTo(
            command,
            output,
            [
                "hcpcs lines claims.837",
                "hcpcs lines claims.837 --format ndjson --output lines.ndjson",
                "hcpcs lines charges.csv --date-format D/M/YYYY",
            ],
            Explanation);
        command.SetAction(parsed => Write(input, parsed, parsed.GetValue(format) is not Csv, parsed.GetValue(target), output));
        return command;
    }

    private static int Write(ClaimInputOptions input, ParseResult parsed, bool isJson, string? target, ToolOutput output)
    {
        OutputFile.RefuseInput(target, parsed.GetRequiredValue(input.File), "claim file");
        using var source = input.Open(parsed);
        using var file = target is null ? null : new OutputFile(target);
        var stream = file?.Stream ?? output.Stream;
        bool showsClaims = input.ShowsClaims(parsed);
        source.Run(
            batch => new ClaimLineWriter(batch, isJson, showsClaims),
            isJson ? default : Encoding.ASCII.GetBytes(ClaimLineWriter.Header + "\n"),
            stream,
            file is null && output.Terminal is not null ? null : output.ErrorTerminal);
        file?.Complete();
        if (source.Reader.Fault is { } fault)
        {
            output.Error.WriteLine($"{source.Name}, {fault.Position}: {fault.Message}");
            return ExitCode.Failed;
        }

        return ExitCode.Done;
    }
}
