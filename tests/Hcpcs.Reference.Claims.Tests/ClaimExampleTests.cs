using System.Text.Json;
using System.Text.Json.Nodes;

namespace Hcpcs.Reference.Claims.Tests;

/// <summary>The claim files beside the repository give the lines that their page states.</summary>
public class ClaimExampleTests
{
    [SkippableTheory]
    [MemberData(nameof(ClaimExamples.Names), MemberType = typeof(ClaimExamples))]
    public void A_file_has_the_lines_that_are_stated(string name)
    {
        using var reader = ClaimReader.Open(new MemoryStream(ClaimExamples.Read(name)));
        var lines = new List<JsonObject>();
        while (reader.Read())
        {
            lines.Add((JsonObject)JsonSerializer.SerializeToNode(reader.Line.ToClaimLine(), HcpcsClaimsJsonContext.Default.ClaimLine)!);
        }

        reader.Fault.Should().BeNull();
        ClaimExamples.Differences(ClaimExamples.LinesOf(name), lines).Should().BeEmpty();
    }
}
