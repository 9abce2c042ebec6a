using System.Text;

namespace Hcpcs.Reference.Claims.Tests;

/// <summary>Reads delimited text for tests.</summary>
internal static class DelimitedText
{
    /// <summary>The lines of a text.</summary>
    public static List<ClaimLine> Read(string text, DelimitedClaimOptions? options = null) => Read(Encoding.UTF8.GetBytes(text), options);

    /// <summary>The lines of a file, which comes so many bytes at a time.</summary>
    public static List<ClaimLine> Read(byte[] file, DelimitedClaimOptions? options = null, int blockLength = int.MaxValue)
    {
        using var reader = new DelimitedClaimReader(new BlockStream(file, blockLength), options);
        return Rest(reader);
    }

    /// <summary>The lines that a reader has not read yet.</summary>
    public static List<ClaimLine> Rest(ClaimReader reader)
    {
        var lines = new List<ClaimLine>();
        while (reader.Read())
        {
            lines.Add(reader.Line.ToClaimLine());
        }

        return lines;
    }

    /// <summary>What a file is refused for.</summary>
    public static string Refusal(string text, DelimitedClaimOptions? options = null) => Refusal(Encoding.UTF8.GetBytes(text), options);

    /// <inheritdoc cref="Refusal(string, DelimitedClaimOptions?)"/>
    public static string Refusal(byte[] file, DelimitedClaimOptions? options = null, int blockLength = int.MaxValue)
    {
        var read = () => Read(file, options, blockLength);
        return read.Should().Throw<InvalidDataException>().Which.Message;
    }

    private sealed class BlockStream(byte[] file, int blockLength) : MemoryStream(file)
    {
        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, blockLength)]);

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(Read(buffer.Span));
    }

    /// <summary>A text that goes on with one character for ever.</summary>
    public sealed class EndlessText(string start, char rest) : MemoryStream(Encoding.ASCII.GetBytes(start))
    {
        public long Given { get; private set; }

        public override int Read(Span<byte> buffer)
        {
            int read = base.Read(buffer);
            buffer[read..].Fill((byte)rest);
            Given += buffer.Length;
            return buffer.Length;
        }
    }
}
