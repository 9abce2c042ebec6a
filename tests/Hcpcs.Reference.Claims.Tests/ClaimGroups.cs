using Hcpcs.Reference.Claims.Tests.X12;

namespace Hcpcs.Reference.Claims.Tests;

/// <summary>The claims of a file, each as one text: its lines by position and code, and whether it is cut.</summary>
internal static class ClaimGroups
{
    /// <summary>In how many bytes at a time a file may come.</summary>
    public static readonly IReadOnlyList<int> Pieces = [1, 2, 3, 7, 64, 113, 1000, 4099, 65_536, int.MaxValue];

    /// <summary>What a claim comes to whose lines are expected.</summary>
    public static string Text(IEnumerable<ClaimLine> lines, bool isCut = false) =>
        (isCut ? "cut" : string.Empty) + string.Concat(lines.Select(line => $" {line.Position}:{line.Code ?? line.Fault.ToString()}"));

    /// <summary>A file that comes in pieces, read in batches and claim by claim: both ways find the same.</summary>
    public static List<string> OfPieces(byte[] file, int piece, Func<Stream, ClaimReader> open)
    {
        using var batches = open(new ChunkStream(file, piece));
        using var claims = open(new ChunkStream(file, piece));
        var found = OfBatches(batches);
        OfClaims(claims).Should().Equal(found);
        claims.Counts.Should().Be(batches.Counts);
        return found;
    }

    /// <summary>Two batches in turn, as a thread that reads and one that judges have them.</summary>
    public static List<string> OfBatches(ClaimReader reader)
    {
        var found = new List<string>();
        ClaimLineBatch batch = reader.CreateBatch(), former = reader.CreateBatch();
        long lines = 0;
        for (bool hasLines = true; hasLines; (batch, former) = (former, batch))
        {
            hasLines = reader.Read(batch);
            lines += batch.Count;
            reader.Counts.Lines.Should().Be(lines, "what is kept for the next batch is not counted yet");
            found.AddRange(Of(former));
        }

        return found;
    }

    public static IEnumerable<string> Of(ClaimLineBatch batch)
    {
        for (int first = 0, length; first < batch.Count; first += length)
        {
            length = batch.GetClaimLength(first);
            yield return Text([.. Enumerable.Range(first, length).Select(i => batch[i].ToClaimLine())], batch.IsCut(first));
        }
    }

    private static List<string> OfClaims(ClaimReader reader)
    {
        var found = new List<string>();
        while (reader.ReadClaim() is { } lines)
        {
            reader.Line.ToClaimLine().Should().Be(lines[^1]);
            found.Add(Text(lines, reader.IsClaimCut));
        }

        return found;
    }
}
