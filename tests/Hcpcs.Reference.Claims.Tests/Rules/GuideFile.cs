using System.Globalization;
using System.Text;
using Hcpcs.Reference.Tests;

namespace Hcpcs.Reference.Claims.Tests.Rules;

/// <summary>The forty lines of docs/guide/claim-rules.md: what each says, and the 837 file of them.</summary>
internal static class GuideFile
{
    /// <summary>A line of the table, and the rule whose finding it must have; empty for none.</summary>
    internal sealed record Row(string Claim, string Form, string Filing, string Day, string Service, string Units, string Ndc, string Quantity, string Finding, string Rule);

    public static Row[] Rows { get; } =
    [
        .. File.ReadAllLines(Path.Combine(OfficialFiles.RepositoryRoot, "docs", "guide", "claim-rules.md"))
            .Where(line => line.StartsWith("| C", StringComparison.Ordinal))
            .Select(line => line.Trim('|').Split('|').Select(cell => cell.Trim(' ', '`')).ToArray())
            .Select(cells => new Row(
                cells[0], cells[1].Split(' ')[0], cells[1].Split(' ')[1], cells[2], cells[3], cells[4], cells[5], cells[6], cells[7],
                cells[8].Split('[', ']') is [_, var rule, ..] ? rule : string.Empty)),
    ];

    /// <summary>The file; with a payer of the caller's choice in place of those of the table.</summary>
    public static byte[] ToX12(string? filing = null)
    {
        var text = new StringBuilder();
        text.Append("ISA*00*          *00*          *ZZ*QUILLFERN      *ZZ*OXBOWHEALTH    *260305*0915*^*00501*000000777*0*P*:~");
        text.Append("GS*HC*QUILLFERN*OXBOWHEALTH*20260305*0915*1*X*005010X222A1~ST*837*0001*005010X222A1~BHT*0019*00*B1*20260305*0915*CH~");
        string claim = string.Empty;
        foreach (var (number, row) in Rows.Index())
        {
            bool isInstitutional = row.Form == "837I";
            if (row.Claim != claim)
            {
                claim = row.Claim;
                text.Append(CultureInfo.InvariantCulture, $"HL*1**22*0~SBR*P*18*******{filing ?? row.Filing}~CLM*{claim}*100***{(isInstitutional ? "13:A:1" : "11:B:1")}*Y~");
            }

            text.Append(CultureInfo.InvariantCulture, $"LX*{number + 1}~");
            text.Append(isInstitutional
                ? $"SV2*0510*HC:{row.Service}*100*UN*{row.Units}~"
                : $"SV1*HC:{row.Service}*100*UN*{row.Units}***1~");
            text.Append(CultureInfo.InvariantCulture, $"DTP*472*D8*{row.Day.Replace("-", string.Empty, StringComparison.Ordinal)}~");
            if (row.Ndc.Length > 0)
            {
                text.Append(CultureInfo.InvariantCulture, $"LIN**N4*{row.Ndc}~CTP****{row.Quantity[..^2]}*{row.Quantity[^2..]}~");
            }
        }

        return Encoding.ASCII.GetBytes(text.Append("SE*1*0001~GE*1*1~IEA*1*000000777~").ToString());
    }
}
