using System.Runtime.CompilerServices;

namespace Hcpcs.Reference.Tool;

/// <summary>
/// Rows of a delimited file that stand in one buffer: what is read on one thread and judged on another. Filled by <see cref="DelimitedReader"/>
/// and used again for later rows.
/// </summary>
internal sealed class RowBatch
{
    private const byte Quote = (byte)'"';

    private readonly int[] _starts;

    /// <summary>Where the fields end; the complement where they hold doubled quotation marks.</summary>
    private readonly int[] _ends;

    private Row[] _rows = new Row[1024];

    /// <summary>Makes an empty batch.</summary>
    /// <param name="bufferLength">How many bytes there is room for.</param>
    /// <param name="maxFields">How many fields there is room for, those of the longest row at least.</param>
    public RowBatch(int bufferLength, int maxFields)
    {
        Buffer = new byte[bufferLength];
        _starts = new int[maxFields];
        _ends = new int[maxFields];
    }

    /// <summary>The bytes in which the fields stand.</summary>
    public byte[] Buffer { get; }

    /// <summary>The number of rows.</summary>
    public int Count { get; private set; }

    /// <summary>How many fields the rows have so far.</summary>
    public int FieldCount { get; private set; }

    /// <summary>How many fields there is room for.</summary>
    public int MaxFields => _starts.Length;

    /// <summary>A row.</summary>
    public ref readonly Row this[int row] => ref _rows[row];

    /// <summary>A field of a row without a fault, without its quotation marks.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<byte> Field(int firstField, int column)
    {
        int start = _starts[firstField + column], end = _ends[firstField + column];
        return end >= 0 ? Buffer.AsSpan(start, end - start) : Undouble(Buffer.AsSpan(start, ~end - start));
    }

    /// <summary>Puts a field behind the last one of the row that is being read.</summary>
    /// <param name="column">The number of the field in its row.</param>
    /// <param name="start">Where it starts.</param>
    /// <param name="end">Where it ends; the complement where it holds doubled quotation marks.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void SetField(int column, int start, int end)
    {
        _starts[FieldCount + column] = start;
        _ends[FieldCount + column] = end;
    }

    /// <summary>Ends the row that is being read. Of one with a fault the fields are dropped.</summary>
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

    /// <summary>Removes all rows.</summary>
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

    /// <summary>A row of the file.</summary>
    /// <param name="Line">The number of the line on which it begins, the first one of the file being 1.</param>
    /// <param name="Fault">Why it cannot be read. Only a row without a fault has fields.</param>
    /// <param name="FirstField">Where its fields are in the batch.</param>
    /// <param name="FieldCount">How many fields it has, also one that has too few.</param>
    internal readonly record struct Row(long Line, RowFault Fault, int FirstField, int FieldCount);
}
