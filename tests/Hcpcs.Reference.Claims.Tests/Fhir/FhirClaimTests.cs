using static Hcpcs.Reference.Claims.Tests.Fhir.FhirText;

namespace Hcpcs.Reference.Claims.Tests.Fhir;

/// <summary>A batch holds whole claims: the lines of a resource.</summary>
public class FhirClaimTests
{
    [Fact]
    public void A_resource_is_a_claim_in_pieces_of_every_size()
    {
        // With items and details; without items; twice with the same id.
        string[] resources = [Everything, Claim(""), Claim("{},{}", "\"id\":\"a\","), Claim("{}", "\"id\":\"a\","), """{"resourceType":"Patient"}"""];
        byte[] file = Bytes($"[{string.Join(',', resources)}]");

        foreach (int piece in ClaimGroups.Pieces)
        {
            Groups(file, piece).Should().Equal(" 1:J1885 1:A4253 1:E0570 1:None", " 2:E0601", " 4:None 4:None", " 5:None");
        }
    }

    [Theory]
    [InlineData(999)]
    [InlineData(1000)]
    [InlineData(1001)]
    [InlineData(2500)]
    public void A_claim_of_more_than_1000_lines_is_cut_after_each_thousand(int count)
    {
        int[] counts = [2, count, 1, 300, 300, count, 3];
        byte[] file = Bytes(string.Join('\n', counts.Select(items => Claim(string.Join(',', Enumerable.Repeat(Item(Coding("J1885")), items))))));
        var expected = counts.SelectMany((items, number) => Enumerable.Repeat(new ClaimLine { Position = number + 1, Code = "J1885" }, items)
            .Chunk(1000).Select(part => ClaimGroups.Text(part, items > 1000))).ToArray();

        foreach (int piece in (int[])[113, 4099, 65_536, int.MaxValue])
        {
            Groups(file, piece).Should().Equal(expected, "pieces have {0} bytes", piece);
        }
    }

    private static List<string> Groups(byte[] file, int piece) => ClaimGroups.OfPieces(file, piece, stream => new FhirClaimReader(stream));
}
