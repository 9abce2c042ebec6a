using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Hcpcs.Reference.Tables;

/// <summary>
/// From a position in the space of all codes (or modifiers) to the ordinal of its row: one read of eight bytes, a bit test and a
/// population count. The cells are read in place.
/// </summary>
/// <remarks>
/// Against a hash table keyed by the same number it needs neither a multiplication nor a comparison, and 65 KB serve all 260,000 positions;
/// the cells of the real codes, which lie close together, stay in the first cache levels.
/// </remarks>
internal readonly unsafe struct PositionIndex(byte* cells, int positionCount)
{
    private readonly byte* _cells = cells;
    private readonly uint _positionCount = (uint)positionCount;

    public static int CellCount(int positionCount) =>
        (positionCount + TableFormat.PositionsPerCell - 1) / TableFormat.PositionsPerCell;

    /// <summary>The ordinal of a position, or -1. Any number may be asked for.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(int position)
    {
        if ((uint)position >= _positionCount)
        {
            return -1;
        }

        ulong cell = ReadCell((uint)position / TableFormat.PositionsPerCell);
        uint bitmap = (uint)cell;
        uint bit = 1u << (position % TableFormat.PositionsPerCell);
        return (bitmap & bit) == 0 ? -1 : (int)(cell >> 32) + BitOperations.PopCount(bitmap & (bit - 1));
    }

    /// <summary>The first occupied position at or after one, or -1.</summary>
    public int NextOccupied(int position)
    {
        for (uint i = (uint)position / TableFormat.PositionsPerCell; (uint)position < _positionCount; i++)
        {
            uint bitmap = (uint)ReadCell(i) >> (position % TableFormat.PositionsPerCell);
            if (bitmap != 0)
            {
                return position + BitOperations.TrailingZeroCount(bitmap);
            }

            position = (int)(i + 1) * TableFormat.PositionsPerCell;
        }

        return -1;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ulong ReadCell(uint i)
    {
        ulong cell = Unsafe.ReadUnaligned<ulong>(_cells + i * (nuint)sizeof(ulong));
        return BitConverter.IsLittleEndian ? cell : BinaryPrimitives.ReverseEndianness(cell);
    }
}
