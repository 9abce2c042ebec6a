namespace Hcpcs.Reference.Claims.Tests.X12;

/// <summary>A beginning, then the same bytes over and over.</summary>
internal sealed class RepeatedStream(byte[] start, byte[] repeated, long length) : Stream
{
    /// <summary>How many bytes were read.</summary>
    public long Given { get; private set; }

    /// <summary>After how many bytes the stream fails.</summary>
    public long FailsAfter { get; init; } = long.MaxValue;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        if (Given >= FailsAfter)
        {
            throw new IOException("The stream fails.");
        }

        int count = (int)Math.Min(buffer.Length, length - Given), place = 0;
        while (place < count)
        {
            var rest = Given < start.Length ? start.AsSpan((int)Given) : repeated.AsSpan((int)((Given - start.Length) % repeated.Length));
            rest = rest[..Math.Min(rest.Length, count - place)];
            rest.CopyTo(buffer[place..]);
            place += rest.Length;
            Given += rest.Length;
        }

        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
