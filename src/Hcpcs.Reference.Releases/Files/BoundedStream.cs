namespace Hcpcs.Reference.Releases;

/// <summary>
/// Bytes of which only so many are given out. The binary workbook says where its rows lie, and can send a parser through the whole file for
/// each of them.
/// </summary>
internal sealed class BoundedStream(byte[] content, long maxRead) : MemoryStream(content, writable: false)
{
    private long _left = maxRead;

    public override int Read(byte[] buffer, int offset, int count) => Count(base.Read(buffer, offset, count));

    public override int Read(Span<byte> buffer) => Count(base.Read(buffer));

    public override int ReadByte()
    {
        Count(1);
        return base.ReadByte();
    }

    private int Count(int read) => (_left -= read) >= 0
        ? read
        : throw new InvalidDataException("its rows do not lie one after the other: reading them would take all of it again and again");
}
