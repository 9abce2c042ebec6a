namespace Hcpcs.Reference.Claims.Tests;

/// <summary>A file that comes in pieces, and between them the stream fails.</summary>
internal sealed class FailingStream(byte[] content, int piece) : MemoryStream(content)
{
    private bool _hasFailed = true;

    public override int Read(Span<byte> buffer)
    {
        _hasFailed = !_hasFailed;
        return _hasFailed ? throw new IOException("The stream fails.") : base.Read(buffer[..Math.Min(buffer.Length, piece)]);
    }
}
