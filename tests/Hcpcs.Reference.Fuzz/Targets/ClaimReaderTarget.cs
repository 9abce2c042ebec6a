using System.Text.Json;
using Hcpcs.Reference.Claims;

namespace Hcpcs.Reference.Fuzz.Targets;

/// <summary>
/// Claims in one of their formats, through the reader that tells it from the content: line by line, and many lines at once. Each line is judged
/// and written. What cannot be read to its end says why.
/// </summary>
internal abstract class ClaimReaderTarget : FuzzTarget
{
    private static readonly HcpcsValidator s_validator = new(HcpcsTable.Embedded);

    public sealed override void Read(string path)
    {
        string name = Path.GetFileName(path);
        try
        {
            var fault = ReadLines(path, out long lines);
            long others = ReadBatches(path);
            if (lines != others)
            {
                throw new InvalidOperationException($"There are {lines} lines one by one, and {others} in batches.");
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

    private static long ReadBatches(string path)
    {
        using var reader = ClaimReader.Open(File.OpenRead(path));
        var batch = reader.CreateBatch();
        long lines = 0;
        while (reader.Read(batch))
        {
            lines += batch.Count;
        }

        return lines;
    }
}
