using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Hcpcs.Reference.Tool;

// What the fee files say of a code, as one JSON object. Rows are as the library writes them, but for the amounts of all states.
internal static class FeeJson
{
    public static void Write(FeeAnswer answer, TextWriter output)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            WriteObject(answer, json);
        }

        output.Write(System.Text.Encoding.UTF8.GetString(buffer.GetBuffer().AsSpan(0, (int)buffer.Length)));
        output.Write('\n');
    }

    private static void WriteObject(FeeAnswer answer, Utf8JsonWriter json)
    {
        var (fees, state) = (answer.Fees, answer.Question.State);
        json.WriteStartObject();
        json.WriteString("code", fees.Code.ToString());
        WriteList(json, "physician", fees.Physician, fee => WriteRow(json, fee, HcpcsFeesJsonContext.Default.PhysicianFee));
        WriteList(json, "dmepos", fees.Dmepos, fee => WriteRow(
            json, fee with { Amounts = [] }, HcpcsFeesJsonContext.Default.DmeposFee, () => WriteAmounts(json, state, fee.FindAmount(state))));
        WriteList(json, "enteral", fees.Enteral, fee => WriteRow(
            json, fee with { Amounts = [] }, HcpcsFeesJsonContext.Default.EnteralFee, () => WriteAmounts(json, state, fee.FindAmount(state))));
        if (fees.Outpatient is { } outpatient)
        {
            json.WritePropertyName("outpatient");
            WriteRow(json, outpatient, HcpcsFeesJsonContext.Default.OutpatientFee);
        }

        WriteList(json, "laboratory", fees.Laboratory, fee => WriteRow(json, fee, HcpcsFeesJsonContext.Default.LaboratoryFee));
        if (answer.PartB is { } limit)
        {
            json.WritePropertyName("partB");
            WriteRow(json, limit, HcpcsDrugsJsonContext.Default.PaymentLimit, () =>
            {
                json.WritePropertyName("source");
                JsonSerializer.Serialize(json, answer.PartBSource!, HcpcsFeesJsonContext.Default.FeeSource);
            });
        }

        WriteList(json, "notListedIn", answer.NotListedIn, source => JsonSerializer.Serialize(json, source, HcpcsFeesJsonContext.Default.FeeSource));
        json.WriteEndObject();
    }

    private static void WriteList<T>(Utf8JsonWriter json, string name, IReadOnlyCollection<T> rows, Action<T> write)
    {
        if (rows.Count == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var row in rows)
        {
            write(row);
        }

        json.WriteEndArray();
    }

    private static void WriteAmounts(Utf8JsonWriter json, string? state, StateFee? amount)
    {
        if (state is null)
        {
            return;
        }

        json.WriteString("state", state);
        if (amount?.NonRural is { } nonRural)
        {
            json.WriteNumber("nonRural", nonRural);
        }

        if (amount?.Rural is { } rural)
        {
            json.WriteNumber("rural", rural);
        }
    }

    // The object of a row, with what is added at its end.
    private static void WriteRow<T>(Utf8JsonWriter json, T row, JsonTypeInfo<T> type, Action? writeMore = null)
    {
        using var document = JsonSerializer.SerializeToDocument(row, type);
        json.WriteStartObject();
        foreach (var property in document.RootElement.EnumerateObject())
        {
            property.WriteTo(json);
        }

        writeMore?.Invoke();
        json.WriteEndObject();
    }
}
