using System.Text;

namespace Hcpcs.Reference.Fuzz.Targets;

/// <summary>Claim lines, through the command that judges them. It must end with one of its exit codes, and say in one line why it cannot.</summary>
internal sealed class ClaimFileTarget : FuzzTarget
{
    private static readonly string[] s_modifiers = ["JZ", "JW", "RT LT", "", "25", "KX:GA", "ZZ"];

    public override string Name => "claims";

    public override byte[] Damage(byte[] content, Random random) => random.Next(3) == 0 ? Mutator.Bytes(content, random) : Mutator.Text(content, random);

    public override void Read(string path)
    {
        using var error = new StringWriter();
        int exitCode = Tool.Program.Run(["validate", path, "--format", "json", "--severity", "information"], Stream.Null, error);
        string message = error.ToString().TrimEnd('\r', '\n');
        switch (exitCode)
        {
            case 0 or 1:
                return;
            case 2:
                throw new InvalidDataException(message);
            default:
                throw new InvalidOperationException($"It ends with {exitCode}: {message}");
        }
    }

    protected override IEnumerable<FuzzFile> MakeWholeFiles() => [Claims("claims.csv", ',', 50_000)];

    protected override IEnumerable<FuzzFile> MakeCutFiles() => [Claims("claims.csv", ',', 300), Claims("claims.tsv", '\t', 300)];

    /// <summary>There is no official file of claims: real codes, most of them valid, in the columns that the command knows.</summary>
    private static FuzzFile Claims(string name, char delimiter, int rows)
    {
        var random = new Random(rows);
        var codes = HcpcsTable.Embedded.EnumerateCodes().Select(record => record.Code.ToString()).ToArray();
        var text = new StringBuilder().AppendJoin(delimiter, "code", "date", "through", "modifiers", "description", "amount").Append('\n');
        for (int row = 0; row < rows; row++)
        {
            var day = new DateOnly(2025, 1, 1).AddDays(random.Next(500));
            text.AppendJoin(
                delimiter, codes[random.Next(codes.Length)], $"{day:yyyy-MM-dd}", random.Next(2) == 0 ? string.Empty : $"{day.AddDays(3):yyyyMMdd}",
                s_modifiers[random.Next(s_modifiers.Length)], row % 5 == 0 ? "\"An \"\"item\"\"\nof two lines\"" : "Item", random.Next(1000)).Append('\n');
        }

        return new(name, Encoding.UTF8.GetBytes(text.ToString()));
    }
}
