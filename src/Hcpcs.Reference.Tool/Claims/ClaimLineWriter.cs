using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Hcpcs.Reference.Claims;

namespace Hcpcs.Reference.Tool;

// Writes the lines of a batch as CSV, or as JSON objects.
internal sealed class ClaimLineWriter(ClaimLineBatch batch, bool isJson, bool showsClaims) : BatchWorker(batch)
{
    // The names of the JSON, those of a claim first.
    public const string Header = "kind,interchange,transaction,claim,serviceLine,position,filing,typeOfBill,placeOfService,frequency,purpose,status,test,"
        + "qualifier,system,code,modifiers,description,revenueCode,from,through,datesFrom,unreadableDate,units,unit,ndc,ndcQuantity,ndcUnit,furtherNdcs,void,request,hipps,otherCodeSet,fault";

    // The kinds as JSON names them.
    private static readonly string[] s_kinds =
    [
        .. Enum.GetValues<ClaimLineKind>()
            .Select(kind => JsonSerializer.Serialize(kind, HcpcsClaimsJsonContext.Default.ClaimLineKind).Trim('"')),
    ];

    private readonly OutputBuffer _buffer = new(isJson);

    public override void Work()
    {
        for (int i = 0; i < Batch.Count; i++)
        {
            var line = Batch[i].ToClaimLine();
            line = showsClaims ? line : line with { Claim = null };
            if (_buffer.Json is { } json)
            {
                JsonSerializer.Serialize(json, line, HcpcsClaimsJsonContext.Default.ClaimLine);
            }
            else
            {
                WriteCsv(line);
            }

            _buffer.EndLine();
        }
    }

    public override void MoveTo(Stream output) => _buffer.MoveTo(output);

    private void WriteCsv(ClaimLine line)
    {
        ReadOnlySpan<string?> fields =
        [
            s_kinds[(int)line.Kind], line.Interchange, line.Transaction, line.Claim, line.ServiceLine, line.Position.ToString(CultureInfo.InvariantCulture),
            line.Filing, line.TypeOfBill, line.PlaceOfService, line.Frequency, line.Purpose, line.Status, Flag(line.IsTest),
            line.Qualifier, line.System, line.Code, string.Join(' ', line.Modifiers), line.Description, line.RevenueCode,
            line.From?.ToString("O", CultureInfo.InvariantCulture), line.Through?.ToString("O", CultureInfo.InvariantCulture),
            line.HasDatesOfClaim ? "claim" : null, line.UnreadableDate, line.Units, line.Unit, line.Ndc, line.NdcQuantity, line.NdcUnit,
            line.FurtherNdcCount == 0 ? null : line.FurtherNdcCount.ToString(CultureInfo.InvariantCulture), Flag(line.IsVoid), Flag(line.IsRequest),
            Flag(line.IsHipps), Flag(line.IsOtherCodeSet),
            line.Fault == ClaimRowFault.None ? null : line.Fault.ToString(),
        ];
        for (int i = 0; i < fields.Length; i++)
        {
            if (i > 0)
            {
                _buffer.Bytes.Write(","u8);
            }

            CsvField.Write(_buffer.Bytes, fields[i]);
        }
    }

    private static string? Flag(bool isSet) => isSet ? "true" : null;
}
