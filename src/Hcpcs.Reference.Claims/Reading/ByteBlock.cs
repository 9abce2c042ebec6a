using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Hcpcs.Reference.Claims;

// Looks at 64 bytes at once: the answer has a bit for each byte, the first one lowest.
internal static class ByteBlock
{
    public const int Length = 64;

    // Whether a look from the beginning of a place takes in all of it, and nothing behind the bytes.
    public static bool Covers(ReadOnlySpan<byte> bytes, TextPlace place) => place.Length <= Length && bytes.Length - place.Start >= Length;

    // Which bytes are a wanted one.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Equal(ref byte block, byte wanted)
    {
        if (Vector512.IsHardwareAccelerated)
        {
            return Vector512.Equals(Vector512.LoadUnsafe(ref block), Vector512.Create(wanted)).ExtractMostSignificantBits();
        }

        if (Avx2.IsSupported)
        {
            // Asked by name: a program that is compiled ahead of time learns only when it runs that there are vectors of this length.
            var all = Vector256.Create(wanted);
            return (uint)Avx2.MoveMask(Avx2.CompareEqual(Load(ref block, 0), all))
                | (ulong)(uint)Avx2.MoveMask(Avx2.CompareEqual(Load(ref block, Vector256<byte>.Count), all)) << Vector256<byte>.Count;
        }

        ulong found = 0;
        for (int i = 0; i < Length; i += Vector128<byte>.Count)
        {
            var bytes = Vector128.LoadUnsafe(ref block, (nuint)i);
            found |= (ulong)Vector128.Equals(bytes, Vector128.Create(wanted)).ExtractMostSignificantBits() << i;
        }

        return found;
    }

    // Which bytes lie between two, both included.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Between(ref byte block, char first, char last)
    {
        byte start = (byte)first, width = (byte)(last - first);
        if (Vector512.IsHardwareAccelerated)
        {
            return Vector512.LessThanOrEqual(Vector512.LoadUnsafe(ref block) - Vector512.Create(start), Vector512.Create(width)).ExtractMostSignificantBits();
        }

        if (Avx2.IsSupported)
        {
            return IsAtMost(Load(ref block, 0), start, width) | (ulong)IsAtMost(Load(ref block, Vector256<byte>.Count), start, width) << Vector256<byte>.Count;
        }

        ulong found = 0;
        for (int i = 0; i < Length; i += Vector128<byte>.Count)
        {
            var bytes = Vector128.LoadUnsafe(ref block, (nuint)i) - Vector128.Create(start);
            found |= (ulong)Vector128.LessThanOrEqual(bytes, Vector128.Create(width)).ExtractMostSignificantBits() << i;
        }

        return found;

        static uint IsAtMost(Vector256<byte> bytes, byte start, byte width)
        {
            var moved = Avx2.Subtract(bytes, Vector256.Create(start));
            return (uint)Avx2.MoveMask(Avx2.CompareEqual(Avx2.Min(moved, Vector256.Create(width)), moved));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Load(ref byte block, int start) => Unsafe.ReadUnaligned<Vector256<byte>>(ref Unsafe.Add(ref block, start));
}
