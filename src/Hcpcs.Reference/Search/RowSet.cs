using System.Numerics;
using System.Runtime.CompilerServices;

namespace Hcpcs.Reference;

// A set of rows, a bit for each.
internal sealed class RowSet(int rowCount)
{
    private const int Bits = 64;

    private readonly ulong[] _bits = new ulong[(rowCount + Bits - 1) / Bits];

    public bool Contains(int row) => (_bits[(uint)row / Bits] & 1UL << row) != 0;

    public void Add(int row) => _bits[(uint)row / Bits] |= 1UL << row;

    public void Remove(int row) => _bits[(uint)row / Bits] &= ~(1UL << row);

    public void Clear() => Array.Clear(_bits);

    // Adds the rows from a first one up to an end.
    public void Add(int first, int end)
    {
        for (int row = first; row < end; row++)
        {
            Add(row);
        }
    }

    // Adds the rows of postings.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(ReadOnlySpan<uint> postings)
    {
        ulong[] all = _bits;
        foreach (uint posting in postings)
        {
            uint row = posting >> SearchIndex.FieldBits;
            all[row / Bits] |= 1UL << (int)row;
        }
    }

    // Adds the rows of another set.
    public void Add(RowSet others)
    {
        for (int i = 0; i < _bits.Length; i++)
        {
            _bits[i] |= others._bits[i];
        }
    }

    // Removes the rows of another set.
    // Returns: How many are left.
    public int Remove(RowSet others)
    {
        int left = 0;
        for (int i = 0; i < _bits.Length; i++)
        {
            left += BitOperations.PopCount(_bits[i] &= ~others._bits[i]);
        }

        return left;
    }

    // Keeps only the rows of another set.
    // Returns: How many are left.
    public int Keep(RowSet others)
    {
        int left = 0;
        for (int i = 0; i < _bits.Length; i++)
        {
            left += BitOperations.PopCount(_bits[i] &= others._bits[i]);
        }

        return left;
    }

    // The next row from one on; -1 for none. It may be removed before the next one is asked for.
    public int Next(int row)
    {
        int i = row / Bits;
        ulong bits = i < _bits.Length ? _bits[i] & ulong.MaxValue << row : 0;
        while (bits == 0)
        {
            if (++i >= _bits.Length)
            {
                return -1;
            }

            bits = _bits[i];
        }

        return i * Bits + BitOperations.TrailingZeroCount(bits);
    }
}
