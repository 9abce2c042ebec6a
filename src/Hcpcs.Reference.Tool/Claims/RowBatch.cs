using System.Runtime.CompilerServices;

namespace Hcpcs.Reference.Tool;

// Rows of a delimited file that stand in one buffer: what is read on one thread and judged on another. Filled by DelimitedReader and used
// again for later rows.
internal sealed class RowBatch
{
    private const byte Quote = (byte)'"';

    private readonly int[] _starts;

    // Where the fields end; the complement where they hold doubled quotation marks.
    private readonly int[] _ends;

    private Row[] _rows = new Row[1024];

    // Makes an empty batch.
    // bufferLength: How many bytes there is room for.
    // maxFields: How many fields there is room for, those of the longest row at least.
    public RowBatch(int bufferLength, int maxFields)
    {
        Buffer = new byte[bufferLength];
        _starts = new int[maxFields];
        _ends = new int[maxFields];
    }

    // The bytes in which the fields stand.
    public byte[] Buffer { get; }

    // The number of rows.
    public int Count { get; private set; }

    // How many fields the rows have so far.
    public int FieldCount { get; private set; }

    // How many fields there is room for.
    public int MaxFields => _starts.Length;

    // A row.
    public ref readonly Row this[int row] => ref _rows[row];

    // A field of a row without a fault, without its quotation marks.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<byte> Field(int firstField, int column)
    {
        int start = _starts[firstField + column], end = _ends[firstField + column];
        return end >= 0 ? Buffer.AsSpan(start, end - start) : Undouble(Buffer.AsSpan(start, ~end - start));
    }

    // Puts a field behind the last one of the row that is being read.
    // column: The number of the field in its row.
    // start: Where it starts.
    // end: Where it ends; the complement where it holds doubled quotation marks.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void SetField(int column, int start, int end)
    {
        _starts[FieldCount + column] = start;
        _ends[FieldCount + column] = end;
    }

    // Ends the row that is being read. Of one with a fault the fields are dropped.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AddRow(long line, RowFault fault, int fieldCount)
    {
        if (Count == _rows.Length)
        {
            Array.Resize(ref _rows, 2 * _rows.Length);
        }

        _rows[Count++] = new Row(line, fault, FieldCount, fieldCount);
        FieldCount += fault == RowFault.None ? fieldCount : 0;
    }

    // Removes all rows.
    public void Clear() => (Count, FieldCount) = (0, 0);

    private static byte[] Undouble(ReadOnlySpan<byte> content)
    {
        var text = new List<byte>(content.Length);
        for (int i = 0; i < content.Length; i++)
        {
            text.Add(content[i]);
            i += content[i] == Quote ? 1 : 0;
        }

        return [.. text];
    }

    // A row of the file.
    // Line: The number of the line on which it begins, the first one of the file being 1.
    // Fault: Why it cannot be read. Only a row without a fault has fields.
    // FirstField: Where its fields are in the batch.
    // FieldCount: How many fields it has, also one that has too few.
    internal readonly record struct Row(long Line, RowFault Fault, int FirstField, int FieldCount);
}
