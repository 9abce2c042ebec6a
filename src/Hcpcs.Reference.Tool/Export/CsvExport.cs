using System.Buffers;

namespace Hcpcs.Reference.Tool;

// Every code, then every modifier, one row each under a header of the JSON names.
internal static class CsvExport
{
    private const int BlockLength = 64 * 1024;
    private const char Bar = '|';

    // output: Where the rows go.
    // isTerminal: Whether they go to a terminal, to which no control characters of a file may go.
    // Throws InvalidDataException: A value of a list holds a bar, which stands between values.
    public static void Write(HcpcsTable table, Stream output, bool isTerminal)
    {
        var rows = new ArrayBufferWriter<byte>(2 * BlockLength);

        void WriteRow(string kind, string code, IEnumerable<string> values, string notOtherwiseClassified)
        {
            CsvField.Write(rows, kind);
            foreach (string value in (IEnumerable<string>)[code, .. values, notOtherwiseClassified])
            {
                rows.Write(","u8);
                CsvField.Write(rows, isTerminal ? ForeignText.OneLine(value) : value);
            }

            rows.Write("\n"u8);
            if (rows.WrittenCount >= BlockLength)
            {
                output.Write(rows.WrittenSpan);
                rows.ResetWrittenCount();
            }
        }

        WriteRow(
            "kind", HcpcsField.Code.JsonName, ExportedEntries.Fields.Select(field => field.JsonName), HcpcsField.NotOtherwiseClassified.JsonName);
        foreach (var entry in ExportedEntries.Of(table))
        {
            WriteRow(
                ExportedEntries.Kind(entry),
                ExportedEntries.Code(entry),
                ExportedEntries.Fields.Select(field => Join(field, entry)),
                ExportedEntries.IsNotOtherwiseClassified(entry) switch { true => "true", false => "false", null => string.Empty });
        }

        output.Write(rows.WrittenSpan);
        output.Flush();
    }

    // The values of a field in one text, with a bar between those of a list.
    public static string Join(HcpcsField field, HcpcsEntry entry)
    {
        var values = field.GetValues(entry);

        // No release has such a value; it could not be told from two.
        if (field.MaxOccurs > 1 && values.FirstOrDefault(value => value.Contains(Bar, StringComparison.Ordinal)) is { } value)
        {
            throw new InvalidDataException(
                $"'{value}' in {field.JsonName} of {ExportedEntries.Code(entry)} holds a bar, which separates the values of a list in CSV. "
                + "Export it with --format ndjson.");
        }

        return string.Join(Bar, values);
    }
}
