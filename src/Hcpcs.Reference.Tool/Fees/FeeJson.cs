using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Hcpcs.Reference.Tool;

// What the fee files say of a code, as one JSON object. Rows are as the library writes them; where a state is asked for, with its amounts alone.
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
        var (fees, question) = (answer.Fees, answer.Question);
        json.WriteStartObject();
        json.WriteString("code", fees.Code.ToString());
        json.WriteString("release", answer.Release.Version.ToString());
        if (answer.Ended is { } end)
        {
            json.WriteString("terminationDate", end.ToString("O", CultureInfo.InvariantCulture));
        }

        if (answer.QuarterWarning is { } warning)
        {
            json.WriteString("quarterWarning", warning);
        }

        WriteList(json, "physician", fees.Physician, fee => WriteRow(json, fee, HcpcsFeesJsonContext.Default.PhysicianFee));
        WriteList(json, "dmepos", fees.Dmepos, fee => WriteRow(
            json, question.State is null ? fee : fee with { Amounts = [] }, HcpcsFeesJsonContext.Default.DmeposFee,
            () => WriteAmounts(json, question, fee.FindAmount(question.State))));
        WriteList(json, "enteral", fees.Enteral, fee => WriteRow(
            json, question.State is null ? fee : fee with { Amounts = [] }, HcpcsFeesJsonContext.Default.EnteralFee,
            () => WriteAmounts(json, question, fee.FindAmount(question.State))));
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
                JsonSerializer.Serialize(json, answer.PartBSource, HcpcsFeesJsonContext.Default.FeeSource);
            });
        }

        if (answer.OtherRows.Count > 0)
        {
            json.WriteStartObject("rowsForOtherModifiers");
            foreach (var (file, rows) in answer.OtherRows)
            {
                WriteList(json, file, rows, row =>
                {
                    json.WriteStartArray();
                    foreach (var modifier in row)
                    {
                        json.WriteStringValue(modifier.ToString());
                    }

                    json.WriteEndArray();
                });
            }

            json.WriteEndObject();
        }

        WriteList(
            json, "notListedIn", answer.NotListedIn, file => JsonSerializer.Serialize(json, file.Source, HcpcsFeesJsonContext.Default.FeeSource));
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

    // The amounts of the state asked for, and of these the one that holds for its rural areas or for the others.
    private static void WriteAmounts(Utf8JsonWriter json, FeeQuestion question, StateFee? found)
    {
        if (question.State is null)
        {
            return;
        }

        json.WriteString("state", question.State);
        if (found is not { } fee)
        {
            return;
        }

        Write("nonRural", fee.NonRural);
        Write("rural", fee.Rural);
        if (fee.Rural is null)
        {
            json.WriteBoolean("nonRuralHoldsEverywhere", true);
        }

        Write("amount", fee.For(question.Rural));

        void Write(string name, decimal? amount)
        {
            if (amount is { } number)
            {
                json.WriteNumber(name, number);
            }
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
