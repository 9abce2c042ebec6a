using System.Text.Json;
using Hcpcs.Reference.Claims;

namespace Hcpcs.Reference.Fuzz.Targets;

/// <summary>
/// Claims in one of their formats, through the reader that tells it from the content: line by line, and many lines at once, from the file and in
/// small pieces. Each line is judged and written. What cannot be read to its end says why.
/// </summary>
internal abstract class ClaimReaderTarget : FuzzTarget
{
    private static readonly HcpcsValidator s_validator = new(HcpcsTable.Embedded);

    // By every rule, on every claim.
    private static readonly ClaimValidator s_claims = new(s_validator, HcpcsTable.Embedded, new ClaimValidationOptions
    {
        Profile = RuleProfile.Medicare,
        Drugs = HcpcsDrugTable.Embedded,
        Fees = HcpcsFeeTable.Embedded,
    });

    public sealed override void Read(string path)
    {
        string name = Path.GetFileName(path);
        try
        {
            var fault = ReadLines(path, out long lines);
            var claims = ReadBatches(File.OpenRead(path));
            long sum = claims.Sum(claim => claim.Length);
            if (lines != sum)
            {
                throw new InvalidOperationException($"There are {lines} lines one by one, and {sum} in batches.");
            }

            // Pieces of a length that is often less than a claim has.
            var others = ReadBatches(new PieceStream(path, 1 + (int)(new FileInfo(path).Length % 1999)));
            if (!claims.SequenceEqual(others))
            {
                throw new InvalidOperationException($"There are {claims.Count} claims in the file, and {others.Count} others in its pieces.");
            }

            if (fault is not null)
            {
                throw new InvalidDataException($"{name}, {fault.Position}: {fault.Message}");
            }
        }
        catch (InvalidDataException exception) when (!exception.Message.StartsWith(name, StringComparison.Ordinal))
        {
            // The reader's message is the rest of a sentence about the file.
            throw new InvalidDataException($"{name} {exception.Message}", exception);
        }
    }

    private static ClaimFileFault? ReadLines(string path, out long lines)
    {
        using var reader = ClaimReader.Open(File.OpenRead(path));
        long position = 0;
        for (lines = 0; reader.Read(); lines++)
        {
            var line = reader.Line.ToClaimLine();
            _ = JsonSerializer.SerializeToUtf8Bytes(line, HcpcsClaimsJsonContext.Default.ClaimLine);
            int findings = s_validator.Validate(reader.Line).Findings.Count;
            if (findings != s_validator.Validate(line).Findings.Count || line.Position < position)
            {
                throw new InvalidOperationException($"The line at {line.Position} is not the same as a record, or lies before the one before.");
            }

            position = line.Position;
        }

        return reader.Counts.Lines == lines ? reader.Fault : throw new InvalidOperationException($"{lines} lines were read, {reader.Counts.Lines} counted.");
    }

    // The claims: where each begins, how many lines it has, and whether it is cut.
    private static List<(long Position, int Length, bool IsCut)> ReadBatches(Stream stream)
    {
        using var reader = ClaimReader.Open(stream);
        var batch = reader.CreateBatch();
        var claims = new List<(long, int, bool)>();
        while (reader.Read(batch))
        {
            for (int first = 0, length; first < batch.Count; first += length)
            {
                length = batch.GetClaimLength(first);
                claims.Add((batch[first].Position, length, batch.IsCut(first)));
                Judge(batch, first, length);
            }
        }

        return claims;
    }

    // Judges a claim: a line has at least the findings that it has alone, and the same as a record.
    private static void Judge(ClaimLineBatch batch, int first, int length)
    {
        var results = new HcpcsValidationResult[length];
        s_claims.Validate(batch, first, results);
        ClaimLine[] lines = [.. Enumerable.Range(first, length).Select(i => batch[i].ToClaimLine())];
        var ofRecords = s_claims.Validate(lines);
        for (int i = 0; i < length; i++)
        {
            int alone = s_validator.Validate(batch[first + i]).Findings.Count;
            if (results[i].Findings.Count < alone || (!batch.IsCut(first) && results[i].Findings.Count != ofRecords[i].Findings.Count))
            {
                throw new InvalidOperationException($"The line at {batch[first + i].Position} has {results[i].Findings.Count} findings with its claim, {alone} alone, "
                    + $"{ofRecords[i].Findings.Count} as a record.");
            }
        }
    }

    private sealed class PieceStream(string path, int length) : MemoryStream(File.ReadAllBytes(path))
    {
        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, length)]);
    }
}
