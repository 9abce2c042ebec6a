using System.Globalization;
using System.Text;
using System.Text.Json;
using Hcpcs.Reference.Claims;

namespace Hcpcs.Reference.Fuzz.Targets;

/// <summary>Tables of medically unlikely edits, in the layout of CMS's files. The values are invented.</summary>
internal sealed class MueTarget : FuzzTarget
{
    private static readonly string[] s_indicators = ["1 Line Edit", "2 Date of Service Edit: Policy", "3 Date of Service Edit: Clinical"];

    private static readonly HcpcsCode[] s_codes = [.. HcpcsTable.Embedded.EnumerateCodes().Select(record => record.Code)];

    public override string Name => "mue";

    public override byte[] Damage(byte[] content, Random random) =>
        random.Next(3) == 0 ? Mutator.Bytes(content, random) : Mutator.Text(content, random);

    public override void Read(string path)
    {
        var table = MueTable.Read(path);
        int found = 0;
        foreach (var code in s_codes)
        {
            if (table.Find(code) is { } limit)
            {
                found++;
                string json = JsonSerializer.Serialize(limit, HcpcsClaimsJsonContext.Default.MueLimit);
                if (limit.Code != code || limit.Units < 0 || JsonSerializer.Deserialize(json, HcpcsClaimsJsonContext.Default.MueLimit) != limit)
                {
                    throw new InvalidOperationException($"The limit of {code} is {json}.");
                }
            }
        }

        if (found > table.Count || table.Count == 0 || table.Quarter.IsDefault)
        {
            throw new InvalidOperationException($"{found} of {table.Count} limits were found.");
        }
    }

    protected override IEnumerable<FuzzFile> MakeWholeFiles() =>
        [File("MCR_MUE_PractitionerServices_Eff_07-01-2026.csv", "Practitioner Services", 1, "\r\n")];

    protected override IEnumerable<FuzzFile> MakeCutFiles() =>
    [
        File("MCR_MUE_OutpatientHospitalServices_Eff_07-01-2026.csv", "Outpatient Hospital Services", 50, "\n"),
        File("MCR_MUE_DMESupplierServices_Eff_07-01-2026.csv", "DME Supplier Services", 40, "\r\n"),
    ];

    /// <summary>Every so many of the real codes, with rows of CPT between them.</summary>
    private static FuzzFile File(string name, string kind, int step, string lineEnd)
    {
        var random = new Random(step);
        var text = new StringBuilder("\"A notice.\n\nIt has several lines.\",,,\n\"HCPCS/\nCPT Code\",").Append(kind)
            .Append(" MUE Values,MUE Adjudication Indicator,MUE Rationale\n");
        for (int i = 0; i < s_codes.Length; i += step)
        {
            text.AppendJoin(',', s_codes[i], random.Next(300), s_indicators[random.Next(s_indicators.Length)], "\"Clinical: Data\"\n")
                .Append(CultureInfo.InvariantCulture, $"{random.Next(1, 99_999):D5},1,1 Line Edit,Nature of Service/Procedure\n");
        }

        return new(name, Encoding.UTF8.GetBytes(text.ToString().Replace("\n", lineEnd, StringComparison.Ordinal)));
    }
}
