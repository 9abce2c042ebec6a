namespace Hcpcs.Reference.Claims.Tests.X12;

/// <summary>A file that comes in pieces, as from a pipe or a network: never more at once than each piece has.</summary>
/// <param name="content">The file.</param>
/// <param name="pieces">How long the pieces are; the last length is that of all that follow.</param>
internal sealed class ChunkStream(byte[] content, params int[] pieces) : Stream
{
    private int _place, _piece, _taken;

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
        int length = Math.Min(Math.Min(buffer.Length, pieces[_piece] - _taken), content.Length - _place);
        content.AsSpan(_place, length).CopyTo(buffer);
        _place += length;
        _taken += length;
        if (_taken == pieces[_piece])
        {
            (_piece, _taken) = (Math.Min(_piece + 1, pieces.Length - 1), 0);
        }

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
