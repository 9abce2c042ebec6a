using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace Hcpcs.Reference;

// A part of a history that is being written.
internal sealed class HistoryBytes
{
    // Refuses texts that UTF-8 cannot hold rather than changing them.
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly ArrayBufferWriter<byte> _writer = new();

    public int Length => _writer.WrittenCount;

    public ReadOnlySpan<byte> Written => _writer.WrittenSpan;

    public void Write(ReadOnlySpan<byte> bytes) => _writer.Write(bytes);

    public void WriteUInt32(uint number)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(_writer.GetSpan(sizeof(uint)), number);
        _writer.Advance(sizeof(uint));
    }

    public void WriteUInt16(int number)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(_writer.GetSpan(sizeof(ushort)), checked((ushort)number));
        _writer.Advance(sizeof(ushort));
    }

    public void WriteNumber(ulong number) => CompactNumber.Write(_writer, number);

    // 0 for none, or the number of the day plus one.
    public void WriteDate(DateOnly? date) => WriteNumber(date is { } day ? (ulong)day.DayNumber + 1 : 0);

    // Throws ArgumentException: UTF-8 cannot hold the text.
    public void WriteText(string text)
    {
        byte[] utf8 = s_utf8.GetBytes(text);
        WriteNumber((ulong)utf8.Length);
        _writer.Write(utf8);
    }

    // Writes a text of a version, whose end is marked.
    // Throws ArgumentException: UTF-8 cannot hold the text.
    public void WriteEndedText(string text)
    {
        _writer.Write(s_utf8.GetBytes(text));
        _writer.Write([HistoryFormat.EndOfText]);
    }

    public void WriteList<T>(ValueList<T> items, Action<HistoryBytes, T> write)
    {
        WriteNumber((ulong)items.Count);
        foreach (var item in items)
        {
            write(this, item);
        }
    }

    // Items that differ in length: the offset of each block, then each, with its length in front where it does not say itself where it ends.
    public static HistoryBytes OfItems(IReadOnlyList<byte[]> items, bool withLengths)
    {
        var offsets = new HistoryBytes();
        var content = new HistoryBytes();
        for (int i = 0; i < items.Count; i++)
        {
            if (i % HistoryFormat.ItemsPerBlock == 0)
            {
                offsets.WriteUInt32((uint)content.Length);
            }

            if (withLengths)
            {
                content.WriteNumber((ulong)items[i].Length);
            }

            content.Write(items[i]);
        }

        offsets.Write(content.Written);
        return offsets;
    }
}
