using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Hcpcs.Reference.Tool;

// Every row of the fee files, as CSV or as one JSON object a line.
internal static class FeeExport
{
    private const int BlockLength = 64 * 1024;
    private const string Amounts = "amounts", Source = "source";

    // What identifies a row comes first; the amounts of states come last, two columns for each.
    private static readonly string[] s_first = ["schedule", "code", "modifiers", "file", "quarter"];

    public static void WriteNdjson(HcpcsFeeTable table, Stream output)
    {
        var lines = new ArrayBufferWriter<byte>(2 * BlockLength);
        using var json = new Utf8JsonWriter(lines, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        foreach (var row in ExportedFee.Of(table))
        {
            json.WriteStartObject();
            json.WriteString(s_first[0], row.Schedule);
            foreach (var property in row.Json.EnumerateObject())
            {
                property.WriteTo(json);
            }

            json.WriteEndObject();
            json.Flush();
            json.Reset();
            lines.Write("\n"u8);
            Flush(lines, output, BlockLength);
        }

        Flush(lines, output, 0);
        output.Flush();
    }

    // isTerminal: Whether the rows go to a terminal, to which no control characters of a file may go.
    public static void WriteCsv(HcpcsFeeTable table, Stream output, bool isTerminal)
    {
        // What a row computes is not in its JSON and has no getter there.
        string[] fields =
        [
            .. new JsonTypeInfo[]
            {
                HcpcsFeesJsonContext.Default.PhysicianFee, HcpcsFeesJsonContext.Default.DmeposFee, HcpcsFeesJsonContext.Default.EnteralFee,
                HcpcsFeesJsonContext.Default.OutpatientFee, HcpcsFeesJsonContext.Default.LaboratoryFee,
            }.SelectMany(type => type.Properties).Where(property => property.Get is not null).Select(property => property.Name).Except([.. s_first, "modifier", Amounts, Source], StringComparer.Ordinal).Distinct(StringComparer.Ordinal),
        ];
        string[] states =
        [
            .. table.Codes.SelectMany(code => table.FindFees(code)!.Dmepos.SelectMany(fee => fee.Amounts).Concat(table.FindFees(code)!.Enteral.SelectMany(fee => fee.Amounts)))
                .Select(amount => amount.State).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
        ];
        string[] columns = [.. s_first, .. fields, .. states.SelectMany(state => new[] { NonRural(state), Rural(state) })];
        var rows = new CsvRows(output, isTerminal);
        rows.Write(columns);
        foreach (var row in ExportedFee.Of(table))
        {
            var values = Flatten(row);
            rows.Write(columns.Select(column => values.GetValueOrDefault(column, string.Empty)));
        }

        rows.Complete();
    }

    private static Dictionary<string, string> Flatten(ExportedFee row)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal) { [s_first[0]] = row.Schedule };
        foreach (var property in row.Json.EnumerateObject())
        {
            switch (property.Name)
            {
                case Amounts:
                    foreach (var amount in property.Value.EnumerateArray())
                    {
                        string state = amount.GetProperty("state").GetString()!;
                        Add(amount, "nonRural", NonRural(state));
                        Add(amount, "rural", Rural(state));
                    }

                    break;
                case Source:
                    Add(property.Value, "file", "file");
                    Add(property.Value, "quarter", "quarter");
                    break;
                case "modifiers":
                    values["modifiers"] = string.Join('|', property.Value.EnumerateArray().Select(Print));
                    break;
                default:
                    values[property.Name is "modifier" ? "modifiers" : property.Name] = Print(property.Value);
                    break;
            }
        }

        return values;

        void Add(JsonElement element, string name, string column)
        {
            if (element.TryGetProperty(name, out var value))
            {
                values[column] = Print(value);
            }
        }
    }

    private static string Print(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();

    private static string NonRural(string state) => state + "_nonRural";

    private static string Rural(string state) => state + "_rural";

    private static void Flush(ArrayBufferWriter<byte> lines, Stream output, int minLength)
    {
        if (lines.WrittenCount >= minLength)
        {
            output.Write(lines.WrittenSpan);
            lines.ResetWrittenCount();
        }
    }
}
