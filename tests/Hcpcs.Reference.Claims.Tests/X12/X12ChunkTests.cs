using System.Text;

namespace Hcpcs.Reference.Claims.Tests.X12;

/// <summary>Wherever a file is cut into pieces, the same lines, counts and faults are found.</summary>
public class X12ChunkTests
{
    [SkippableTheory]
    [MemberData(nameof(ClaimExamples.X12Names), MemberType = typeof(ClaimExamples))]
    public async Task An_example_in_two_pieces_is_the_whole_one(string name) => await HasTheSameLinesHoweverItIsCut(ClaimExamples.Read(name));

    [Fact]
    public async Task A_file_of_all_kinds_of_segments_in_two_pieces_is_the_whole_one() => await HasTheSameLinesHoweverItIsCut(EveryKind());

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(1000)]
    public async Task A_file_in_many_pieces_is_the_whole_one(int length)
    {
        byte[] content = [.. EveryKind(), .. EveryKind(), .. EveryKind()];
        var whole = X12File.Read(content);

        X12File.Read(new X12ClaimReader(new ChunkStream(content, length))).Should().Be(whole);
        X12File.ReadBatches(new X12ClaimReader(new ChunkStream(content, length))).Should().Be(whole);
        (await X12File.ReadAllAsync(new X12ClaimReader(new ChunkStream(content, length)))).Should().Be(whole);
    }

    [Fact]
    public async Task A_large_file_has_the_same_lines_from_memory_and_from_a_stream()
    {
        var writer = new X12Writer(new X12Layout { Behind = "\r\n" });
        var expected = writer.WriteInterchange(1, Enumerable.Range(1, 6000).Select(ManyLines));
        byte[] content = writer.ToBytes();
        content.Length.Should().BeGreaterThan(1_500_000, "several buffers are filled");

        X12File.Read(content).Lines.Should().Equal(expected);
        X12File.ReadBatches(new X12ClaimReader(content)).Lines.Should().Equal(expected);
        X12File.ReadBatches(new X12ClaimReader(new MemoryStream(content))).Lines.Should().Equal(expected);
        X12File.ReadBatches(new X12ClaimReader(new ChunkStream(content, 100_003, 17, 65_536))).Lines.Should().Equal(expected);
        (await X12File.ReadAllAsync(new X12ClaimReader(new ChunkStream(content, 40_001)))).Lines.Should().Equal(expected);
    }

    private static async Task HasTheSameLinesHoweverItIsCut(byte[] content)
    {
        var whole = X12File.Read(content);
        for (int cut = 1; cut < content.Length; cut++)
        {
            X12File.Read(new X12ClaimReader(new ChunkStream(content, cut, int.MaxValue))).Should().Be(whole, "cut at {0}", cut);
            if (cut % 5 == 0)
            {
                X12File.ReadBatches(new X12ClaimReader(new ChunkStream(content, cut, int.MaxValue))).Should().Be(whole, "cut at {0}", cut);
                (await X12File.ReadAllAsync(new X12ClaimReader(new ChunkStream(content, cut, int.MaxValue)))).Should().Be(whole, "cut at {0}", cut);
            }
        }
    }

    private static X12Claim ManyLines(int number) => new()
    {
        Number = $"QF-{number}",
        From = new DateOnly(2026, 1, 1),
        Lines =
        [
            new() { Kind = ClaimLineKind.Professional, ServiceLine = "1", Qualifier = "HC", Code = "J1885", Modifiers = ["KX"], Units = $"{number}", Unit = "UN" },
            new() { Kind = ClaimLineKind.Professional, Qualifier = "HC", Code = "E0570", Units = "2", Unit = "UN", From = new DateOnly(2026, 1, 2).AddDays(number % 9) },
        ],
    };

    // Claims, other documents, binary segments, wrapped and indented segments, other separators, and what stands in wrong places.
    private static byte[] EveryKind()
    {
        const string Claim = "HL*1**22*0~SBR*P*18*******MB~CLM*QF-1*10***11:B:7~DTP*434*RD8*20260101-20260103~"
            + "LX*1~SV1*HC:J1885:KX*10*UN*4.00~DTP*472*D8*20260102~LIN**N4*00000013501~CTP****2*ML~LIN**N4*00000013502~"
            + "LX*2~SV1*HC:E0570*10*UN*1~SVD*P*10*HC:J7613~DTP*573*D8*20260201~BHT*0019*00*B8*20260305*0915*RP~LX*3~SV1*HC:A4253~"
            + "CLM*QF-2*10***11:A:8~DTP*472*D8*20260231~SV2*0024*HP:A0101*10*DA*3~DTP*472*D8*202602~HL*2*1*23*0~CLM*QF-3*1***11:B:1~SV3*AD:D0120*1****1~";
        string other = X12File.Isa + "GS*HP*A*B*20260305*0915*7*X*005010X221A1~ST*835*0001~SVC*HC:J1885*1~SE*3*0001~GE*1*7~IEA*1*000000007~";
        string binary = X12File.Isa + "GS*PI*A*B*20260305*0915*7*X*006020X314~ST*275*0001~BIN*12*~ISA*~IEA*~~~~BDS*B64*7*~LX*1~~~SE*4*0001~GE*1*7~IEA*1*000000007~";
        string wrapped = string.Join("\r\n", X12File.OfTransaction(Claim).Chunk(17).Select(row => new string(row)));
        string indented = X12File.OfTransaction(Claim).Replace("~", "~ \r\n\t", StringComparison.Ordinal);
        string lines = X12File.OfTransaction(Claim).Replace('~', '\n').Replace('*', '|');
        return Encoding.Latin1.GetBytes(X12File.OfTransaction(Claim) + other + lines + binary + wrapped + "\r\n" + indented + X12File.OfClaim("LX*1~SV1*HC:J1885~LX*2~"));
    }
}
