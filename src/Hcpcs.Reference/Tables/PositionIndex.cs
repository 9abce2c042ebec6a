using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Hcpcs.Reference.Tables;

// From a position in the space of all codes (or modifiers) to the ordinal of its row: one read of eight bytes, a bit test and a population
// count. The cells are read in place, and whoever asks keeps them there: it is asked through the table and its sections.
// Against a hash table keyed by the same number it needs neither a multiplication nor a comparison, and 65 KB serve all 260,000 positions;
// the cells of the real codes, which lie close together, stay in the first cache levels.
internal readonly unsafe struct PositionIndex(byte* cells)
{
    private readonly byte* _cells = cells;

    public static int CellCount(int positionCount) =>
        (positionCount + TableFormat.PositionsPerCell - 1) / TableFormat.PositionsPerCell;

    // Whether a position is occupied, and then its ordinal. Any number may be asked for.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryFind(int position, int positionCount, out uint ordinal)
    {
        if ((uint)position < (uint)positionCount)
        {
            ulong cell = ReadCell((uint)position / TableFormat.PositionsPerCell);
            uint bitmap = (uint)cell;
            // A shift takes the low five bits of its count: the place within the cell.
            uint bit = 1u << position;
            if ((bitmap & bit) != 0)
            {
                ordinal = (uint)(cell >> 32) + (uint)BitOperations.PopCount(bitmap & (bit - 1));
                return true;
            }
        }

        ordinal = 0;
        return false;
    }

    // The first occupied position at or after one, or -1.
    public int NextOccupied(int position, int positionCount)
    {
        for (uint i = (uint)position / TableFormat.PositionsPerCell; (uint)position < (uint)positionCount; i++)
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
