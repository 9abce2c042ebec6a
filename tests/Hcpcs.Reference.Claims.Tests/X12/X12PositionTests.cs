using System.Text;

namespace Hcpcs.Reference.Claims.Tests.X12;

/// <summary>The position of a line is its segment's place among all segments of the file.</summary>
public class X12PositionTests
{
    // Each is put between segments, by chance, in a share of them.
    private static readonly string[] s_between = ["\n", "\r\n", " ", "\t", "~", "~~", " ~ ", "\n~\r\n"];

    [Theory]
    [InlineData("", 0)]
    [InlineData("\n", 0)]
    [InlineData("\r\n", 0)]
    [InlineData("\r\n\r\n", 0)]
    [InlineData("  \n", 0)]
    [InlineData("", 1)]
    [InlineData("\n", 1)]
    [InlineData("\r\n", 1)]
    [InlineData("", 30)]
    [InlineData("\r\n", 30)]
    [InlineData("", 100)]
    public void It_is_what_a_naive_reader_counts(string behind, int percent)
    {
        for (int seed = 0; seed < 3; seed++)
        {
            byte[] content = Write(behind, percent, new Random(seed), segments: 20_000);
            var expected = NaiveX12.Services(content, '*', ':', '~');
            content.Length.Should().BeGreaterThan(300_000, "blocks and a buffer end within segments");
            expected.Should().HaveCountGreaterThan(3_000);

            Positions(X12File.Read(content)).Should().Equal(expected);
            Positions(X12File.Read(new X12ClaimReader(new ChunkStream(content, 9_973)))).Should().Equal(expected);
        }
    }

    private static IEnumerable<(long, string)> Positions(X12Content found) => found.Lines.Select(line => (line.Position, line.Code ?? string.Empty));

    // Segments of all lengths, also of very few letters, with names that begin like those that are read, and with what is not a name.
    private static byte[] Write(string behind, int percent, Random random, int segments)
    {
        string[] names =
        [
            "NM1*IL", "REF", "N3*A", "N4", "HI*ABK:J4520", "DMG*D8", "CR1", "HCP*00", "LQ*AS", "LE*1", "SVD*P*1*HC:J1885", "SV5*HC:J1885",
            "BX*1", "IX*1", "ISAX*1", "Q", "K3*A B", "CLM*", "LX*", "LX*12", "DTP*472*D8*20260101", "sv1*HC:J1885", "9*1", "*SV1*HC:J1885", "\u00C4B*1", "!",
        ];
        var text = new StringBuilder(X12File.Isa + behind + X12File.Gs + behind + X12File.St);
        for (int i = 0; i < segments; i++)
        {
            text.Append(random.Next(5) == 0
                ? $"SV{random.Next(1, 4)}*{(random.Next(2) == 0 ? "HC" : string.Empty)}:J{random.Next(10_000):D4}{new string('*', random.Next(3))}"
                : names[random.Next(names.Length)]);
            text.Append('*', random.Next(3)).Append('A', random.Next(random.Next(10) == 0 ? 200 : 20)).Append('~').Append(behind);
            if (random.Next(100) < percent)
            {
                text.Append(s_between[random.Next(s_between.Length)]);
            }
        }

        return Encoding.Latin1.GetBytes(text.Append(X12File.End).ToString());
    }
}
