using System.Text;

namespace Hcpcs.Reference.Claims.Tests.X12;

/// <summary>Small X12 files as a test writes them, and what a reader finds in them.</summary>
internal static class X12File
{
    public const string
        Isa = "ISA*00*          *00*          *ZZ*QUILLFERN      *ZZ*OXBOWHEALTH    *260305*0915*^*00501*000000007*0*P*:~",
        Gs = "GS*HC*QUILLFERN*OXBOWHEALTH*20260305*0915*7*X*005010X222A1~",
        St = "ST*837*0007*005010X222A1~BHT*0019*00*B7*20260305*0915*CH~",
        End = "SE*9*0007~GE*1*7~IEA*1*000000007~";

    /// <summary>One transaction with these segments, from the third on: the first of them has the number 5.</summary>
    public static string OfTransaction(string segments) => Isa + Gs + St + segments + End;

    /// <summary>One claim with these segments behind its CLM, the first of which has the number 8.</summary>
    public static string OfClaim(string segments) => OfTransaction("HL*1**22*0~SBR*P*18*******MB~CLM*QF-1*10***11:B:1~" + segments);

    public static IReadOnlyList<ClaimLine> LinesOfTransaction(string segments) => Read(OfTransaction(segments)).Lines;

    public static IReadOnlyList<ClaimLine> LinesOfClaim(string segments) => Read(OfClaim(segments)).Lines;

    public static X12Content Read(string text) => Read(Encoding.Latin1.GetBytes(text));

    public static X12Content Read(byte[] content) => Read(new X12ClaimReader(content));

    public static X12Content Read(X12ClaimReader reader)
    {
        var lines = new List<ClaimLine>();
        while (reader.Read())
        {
            lines.Add(reader.Line.ToClaimLine());
        }

        return new X12Content(lines, reader.Fault, reader.Counts);
    }

    public static X12Content ReadBatches(X12ClaimReader reader)
    {
        // Two batches in turn, as a thread that reads and one that judges have them: the lines of one are looked at while the other is filled.
        var lines = new List<ClaimLine>();
        ClaimLineBatch batch = reader.CreateBatch(), former = reader.CreateBatch();
        while (true)
        {
            bool hasLines = reader.Read(batch);
            for (int i = 0; i < former.Count; i++)
            {
                lines.Add(former[i].ToClaimLine());
            }

            if (!hasLines)
            {
                return new X12Content(lines, reader.Fault, reader.Counts);
            }

            (batch, former) = (former, batch);
        }
    }

    public static async Task<X12Content> ReadAllAsync(X12ClaimReader reader)
    {
        var lines = new List<ClaimLine>();
        await foreach (var line in reader.ReadAllAsync())
        {
            lines.Add(line);
        }

        return new X12Content(lines, reader.Fault, reader.Counts);
    }
}
