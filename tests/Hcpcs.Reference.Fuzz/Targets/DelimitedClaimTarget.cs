using System.Text;

namespace Hcpcs.Reference.Fuzz.Targets;

/// <summary>Delimited claims as exports, spreadsheets and older programs write them. All of it is written here.</summary>
internal sealed class DelimitedClaimTarget : ClaimReaderTarget
{
    private static readonly string[] s_headers =
    [
        "HCPCS,DOS,Mod 1,Mod 2,Rev Code,NDC,Units,Claim ID", "code;from date;to date;modifiers;description;qty;;", "CLM_ID|CLM_FROM_DT|HCPCS_CD_1|HCPCS_CD_2|HCPCS_CD_3",
        "line\tdate\tdescription", "Price file 2026\n\nProcedure Code,Date,Code Type,Amount",
    ];

    private static readonly string[] s_fields =
    [
        "J1412", "C9136", "99213", "J141Z", "", " ", "1/5/2026", "2026-01-15", "20260115-20260120", "15-JAN-2026", "46037", "1/5/26", "RT LT", "JZ", "0024", "HC:J1412:JZ",
        "\"a \"\"b\"\"\"", "\"two\nlines\"", "\"open", "HCPCS", "CPT", "\uFEFF", "\0", "\r", "ä",
    ];

    public override string Name => "delimited claims";

    public override byte[] Damage(byte[] content, Random random) => random.Next(3) == 0 ? Mutator.Bytes(content, random) : Mutator.Text(content, random);

    protected override IEnumerable<FuzzFile> MakeWholeFiles() => [File("claims.csv", s_headers[0], 50_000, "\r\n")];

    protected override IEnumerable<FuzzFile> MakeCutFiles() =>
    [
        .. s_headers.Select((header, number) => File($"claims{number}.csv", header, 200, number % 2 == 0 ? "\n" : "\r\n")), File("mac.csv", s_headers[1], 100, "\r"),
        new("utf16.csv", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(File("x", s_headers[0], 100, "\r\n").Content))]),
    ];

    private static FuzzFile File(string name, string header, int rows, string lineEnd)
    {
        var random = new Random(rows + header.Length);
        string last = header[(header.LastIndexOf('\n') + 1)..];
        char delimiter = last.First(c => c is ',' or ';' or '|' or '\t');
        int columns = last.Count(c => c == delimiter) + 1;
        var text = new StringBuilder(header.Replace("\n", lineEnd, StringComparison.Ordinal)).Append(lineEnd);
        for (int row = 0; row < rows; row++)
        {
            text.AppendJoin(delimiter, Enumerable.Range(0, random.Next(8) == 0 ? random.Next(10) : columns).Select(_ => s_fields[random.Next(s_fields.Length)])).Append(lineEnd);
        }

        return new(name, Encoding.UTF8.GetBytes(text.ToString()));
    }
}
