using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Hcpcs.Reference.Tool;

// The rows of the fee files as one list: one for each code, its modifiers and file.
// Schedule: Which of the fee schedules it is of.
// Json: The row as the library writes it.
internal sealed record ExportedFee(string Schedule, JsonElement Json)
{
    // Every row, in the order of the codes.
    public static IEnumerable<ExportedFee> Of(HcpcsFeeTable table) => table.Codes.SelectMany(code =>
    {
        var fees = table.FindFees(code)!;
        return (IEnumerable<ExportedFee>)
        [
            .. Rows("physician", fees.Physician, HcpcsFeesJsonContext.Default.PhysicianFee),
            .. Rows("dmepos", fees.Dmepos, HcpcsFeesJsonContext.Default.DmeposFee),
            .. Rows("enteral", fees.Enteral, HcpcsFeesJsonContext.Default.EnteralFee),
            .. Rows("outpatient", fees.Outpatient is { } outpatient ? [outpatient] : [], HcpcsFeesJsonContext.Default.OutpatientFee),
            .. Rows("laboratory", fees.Laboratory, HcpcsFeesJsonContext.Default.LaboratoryFee),
        ];
    });

    private static IEnumerable<ExportedFee> Rows<T>(string schedule, IEnumerable<T> rows, JsonTypeInfo<T> type) =>
        rows.Select(row => new ExportedFee(schedule, JsonSerializer.SerializeToElement(row, type)));
}
