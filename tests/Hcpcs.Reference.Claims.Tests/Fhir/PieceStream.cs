namespace Hcpcs.Reference.Claims.Tests.Fhir;

/// <summary>A file that comes in pieces, as from a pipe. They are made when they are read, so that there may be endlessly many.</summary>
internal sealed class PieceStream(IEnumerable<byte[]> pieces) : Stream
{
    private readonly IEnumerator<byte[]> _pieces = pieces.GetEnumerator();
    private ReadOnlyMemory<byte> _rest;

    /// <summary>How many pieces were asked for.</summary>
    public int PieceCount { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>A file in pieces of one length.</summary>
    public static PieceStream Of(byte[] content, int length) => new(content.Chunk(length));

    public override int Read(Span<byte> buffer)
    {
        if (_rest.IsEmpty)
        {
            PieceCount++;
            _rest = _pieces.MoveNext() ? _pieces.Current : default;
        }

        int length = Math.Min(buffer.Length, _rest.Length);
        _rest.Span[..length].CopyTo(buffer);
        _rest = _rest[length..];
        return length;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(Read(buffer.Span));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
