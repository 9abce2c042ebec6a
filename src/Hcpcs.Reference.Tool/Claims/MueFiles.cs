using Hcpcs.Reference.Claims;

namespace Hcpcs.Reference.Tool;

// The files of medically unlikely edits that the command line names, as practitioner=FILE and alike.
internal static class MueFiles
{
    public static IReadOnlyList<MueTable> Read(IEnumerable<string> files, string? quarter)
    {
        HcpcsQuarter? given = null;
        if (quarter is not null)
        {
            given = HcpcsQuarter.TryParse(quarter, out var parsed) ? parsed : throw new InvalidDataException($"--mue-quarter: '{quarter}' is not a quarter such as 2026-01.");
        }

        return [.. files.Select(file => Read(file, given))];
    }

    private static MueTable Read(string text, HcpcsQuarter? quarter)
    {
        int equals = text.IndexOf('=', StringComparison.Ordinal);
        MueKind? kind = (equals < 0 ? string.Empty : text[..equals]).ToUpperInvariant() switch
        {
            "PRACTITIONER" => MueKind.Practitioner,
            "OUTPATIENT" => MueKind.Outpatient,
            "DME" => MueKind.Dme,
            _ => null,
        };
        if (kind is null || equals == text.Length - 1)
        {
            throw new InvalidDataException($"--mue: '{ForeignText.OneLine(text)}' is not practitioner=FILE, outpatient=FILE or dme=FILE.");
        }

        var table = MueTable.Read(text[(equals + 1)..], quarter);
        return table.Kind == kind
            ? table
            : throw new InvalidDataException($"--mue: {table.SourceName} is the table of kind {table.Kind.ToString().ToLowerInvariant()}, not {text[..equals]}.");
    }
}
