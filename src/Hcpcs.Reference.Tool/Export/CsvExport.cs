namespace Hcpcs.Reference.Tool;

// Every code, then every modifier, one row each under a header of the JSON names.
internal static class CsvExport
{
    private const char Bar = '|';

    // output: Where the rows go.
    // isTerminal: Whether they go to a terminal, to which no control characters of a file may go.
    // Throws InvalidDataException: A value of a list holds a bar, which stands between values.
    public static void Write(HcpcsTable table, Stream output, bool isTerminal)
    {
        var rows = new CsvRows(output, isTerminal);
        rows.Write(
        [
            "kind", HcpcsField.Code.JsonName, .. ExportedEntries.Fields.Select(field => field.JsonName), HcpcsField.NotOtherwiseClassified.JsonName,
        ]);
        foreach (var entry in ExportedEntries.Of(table))
        {
            rows.Write(
            [
                ExportedEntries.Kind(entry),
                ExportedEntries.Code(entry),
                .. ExportedEntries.Fields.Select(field => Join(field, entry)),
                ExportedEntries.IsNotOtherwiseClassified(entry) switch { true => "true", false => "false", null => string.Empty },
            ]);
        }

        rows.Complete();
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
