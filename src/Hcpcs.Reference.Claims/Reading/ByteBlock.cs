using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Hcpcs.Reference.Claims;

// Looks at 64 bytes at once: the answer has a bit for each byte, the first one lowest. A program that is compiled ahead of time has vectors of 16
// bytes alone, unless it is compiled for newer processors; those of 64 gain little over those of 32.
internal static class ByteBlock
{
    public const int Length = 64;

    // Whether a look from the beginning of a place takes in all of it, and nothing behind the bytes.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Covers(ReadOnlySpan<byte> bytes, TextPlace place) => place.Length <= Length && bytes.Length - place.Start >= Length;

    // Which bytes are a wanted one.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Equal(ref byte block, byte wanted)
    {
        if (Avx2.IsSupported)
        {
            var all = Vector256.Create(wanted);
            return Places(Avx2.CompareEqual(Load256(ref block, 0), all), Avx2.CompareEqual(Load256(ref block, 1), all));
        }

        var value = Vector128.Create(wanted);
        ulong found = 0;
        for (int i = 0; i < Length; i += Vector128<byte>.Count)
        {
            found |= (ulong)Vector128.Equals(Vector128.LoadUnsafe(ref block, (nuint)i), value).ExtractMostSignificantBits() << i;
        }

        return found;
    }

    // Which bytes are one of two.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Either(ref byte block, byte one, byte other)
    {
        if (Avx2.IsSupported)
        {
            return Places(Either(Load256(ref block, 0), one, other), Either(Load256(ref block, 1), one, other));
        }

        ulong found = 0;
        for (int i = 0; i < Length; i += Vector128<byte>.Count)
        {
            found |= (ulong)Either(Vector128.LoadUnsafe(ref block, (nuint)i), one, other).ExtractMostSignificantBits() << i;
        }

        return found;
    }

    // Which bytes lie between two, both included.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Between(ref byte block, char first, char last)
    {
        if (Avx2.IsSupported)
        {
            return Places(Between(Load256(ref block, 0), first, last), Between(Load256(ref block, 1), first, last));
        }

        ulong found = 0;
        for (int i = 0; i < Length; i += Vector128<byte>.Count)
        {
            found |= (ulong)Between(Vector128.LoadUnsafe(ref block, (nuint)i), first, last).ExtractMostSignificantBits() << i;
        }

        return found;
    }

    // Which bytes lie between two, both included, or are one of two others.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong BetweenOrEither(ref byte block, char first, char last, char one, char other)
    {
        if (Avx2.IsSupported)
        {
            return Places(
                Avx2.Or(Between(Load256(ref block, 0), first, last), Either(Load256(ref block, 0), (byte)one, (byte)other)),
                Avx2.Or(Between(Load256(ref block, 1), first, last), Either(Load256(ref block, 1), (byte)one, (byte)other)));
        }

        ulong found = 0;
        for (int i = 0; i < Length; i += Vector128<byte>.Count)
        {
            var bytes = Vector128.LoadUnsafe(ref block, (nuint)i);
            found |= (ulong)(Between(bytes, first, last) | Either(bytes, (byte)one, (byte)other)).ExtractMostSignificantBits() << i;
        }

        return found;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Either(Vector128<byte> bytes, byte one, byte other) =>
        Vector128.Equals(bytes, Vector128.Create(one)) | Vector128.Equals(bytes, Vector128.Create(other));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Either(Vector256<byte> bytes, byte one, byte other) =>
        Avx2.Or(Avx2.CompareEqual(bytes, Vector256.Create(one)), Avx2.CompareEqual(bytes, Vector256.Create(other)));

    // Processors compare unsigned bytes for equality alone: what the lesser of two is says which.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Between(Vector128<byte> bytes, char first, char last)
    {
        var moved = bytes - Vector128.Create((byte)first);
        return Vector128.Equals(Vector128.Min(moved, Vector128.Create((byte)(last - first))), moved);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Between(Vector256<byte> bytes, char first, char last)
    {
        var moved = Avx2.Subtract(bytes, Vector256.Create((byte)first));
        return Avx2.CompareEqual(Avx2.Min(moved, Vector256.Create((byte)(last - first))), moved);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Load256(ref byte block, int number) =>
        Unsafe.ReadUnaligned<Vector256<byte>>(ref Unsafe.Add(ref block, number * Vector256<byte>.Count));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Places(Vector256<byte> first, Vector256<byte> second) =>
        (uint)Avx2.MoveMask(first) | (ulong)(uint)Avx2.MoveMask(second) << Vector256<byte>.Count;
}
