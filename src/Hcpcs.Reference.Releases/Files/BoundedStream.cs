namespace Hcpcs.Reference.Releases;

// Bytes of which only so many are given out. The binary workbook says where its rows lie, and can send a parser through the whole file for
// each of them.
internal sealed class BoundedStream(byte[] content, long maxRead) : MemoryStream(content, writable: false)
{
    private long _left = maxRead;

    // All other ways of reading but one come through here, as in any class that is derived from MemoryStream: that of a span is not
    // overridden as well, or it would count twice.
    public override int Read(byte[] buffer, int offset, int count) => Count(base.Read(buffer, offset, count));

    public override int ReadByte()
    {
        int value = base.ReadByte();
        Count(value < 0 ? 0 : 1);
        return value;
    }

    private int Count(int read) => (_left -= read) >= 0
        ? read
        : throw new InvalidDataException("its rows are not in order: reading them would mean reading the same bytes many times");
}
