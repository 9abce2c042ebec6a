using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Hcpcs.Reference.Claims;

// Looks at 64 bytes at once: the answer has a bit for each byte, the first one lowest. A program that is compiled ahead of time has only
// 16-byte vectors, unless it is compiled for newer processors; 64-byte vectors gain little over two of 32 bytes.
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
        if (Vector256.IsHardwareAccelerated)
        {
            return Places(Equal(Load(ref block, 0), wanted), Equal(Load(ref block, 1), wanted));
        }

        ulong found = 0;
        for (int i = 0; i < Length; i += Vector128<byte>.Count)
        {
            found |= (ulong)Equal(Vector128.LoadUnsafe(ref block, (nuint)i), wanted).ExtractMostSignificantBits() << i;
        }

        return found;
    }

    // Which bytes are one of two.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Either(ref byte block, byte one, byte other)
    {
        if (Vector256.IsHardwareAccelerated)
        {
            return Places(Either(Load(ref block, 0), one, other), Either(Load(ref block, 1), one, other));
        }

        ulong found = 0;
        for (int i = 0; i < Length; i += Vector128<byte>.Count)
        {
            found |= (ulong)Either(Vector128.LoadUnsafe(ref block, (nuint)i), one, other).ExtractMostSignificantBits() << i;
        }

        return found;
    }

    // Which bytes are below a character, or not ASCII.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong BelowOrNotAscii(ref byte block, char limit)
    {
        if (Vector256.IsHardwareAccelerated)
        {
            return Places(BelowOrNotAscii(Load(ref block, 0), limit), BelowOrNotAscii(Load(ref block, 1), limit));
        }

        ulong found = 0;
        for (int i = 0; i < Length; i += Vector128<byte>.Count)
        {
            found |= (ulong)BelowOrNotAscii(Vector128.LoadUnsafe(ref block, (nuint)i), limit).ExtractMostSignificantBits() << i;
        }

        return found;
    }

    // Which bytes lie between two, both included, or are one of two others.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong BetweenOrEither(ref byte block, char first, char last, byte one, byte other)
    {
        if (Vector256.IsHardwareAccelerated)
        {
            return Places(
                BetweenOrEither(Load(ref block, 0), first, last, one, other),
                BetweenOrEither(Load(ref block, 1), first, last, one, other));
        }

        ulong found = 0;
        for (int i = 0; i < Length; i += Vector128<byte>.Count)
        {
            found |= (ulong)BetweenOrEither(Vector128.LoadUnsafe(ref block, (nuint)i), first, last, one, other).ExtractMostSignificantBits() << i;
        }

        return found;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Equal(Vector256<byte> bytes, byte wanted) => Vector256.Equals(bytes, Vector256.Create(wanted));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Either(Vector256<byte> bytes, byte one, byte other) => Equal(bytes, one) | Equal(bytes, other);

    // Processors compare bytes only as signed numbers or for equality, so x <= y is tested as min(x, y) == x.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Between(Vector256<byte> bytes, char first, char last)
    {
        var moved = bytes - Vector256.Create((byte)first);
        return Vector256.Equals(Vector256.Min(moved, Vector256.Create((byte)(last - first))), moved);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> BelowOrNotAscii(Vector256<byte> bytes, char limit) =>
        Vector256.LessThan(bytes.AsSByte(), Vector256.Create((sbyte)limit)).AsByte();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> BetweenOrEither(Vector256<byte> bytes, char first, char last, byte one, byte other) =>
        Between(bytes, first, last) | Either(bytes, one, other);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Equal(Vector128<byte> bytes, byte wanted) => Vector128.Equals(bytes, Vector128.Create(wanted));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Either(Vector128<byte> bytes, byte one, byte other) => Equal(bytes, one) | Equal(bytes, other);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Between(Vector128<byte> bytes, char first, char last)
    {
        var moved = bytes - Vector128.Create((byte)first);
        return Vector128.Equals(Vector128.Min(moved, Vector128.Create((byte)(last - first))), moved);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> BelowOrNotAscii(Vector128<byte> bytes, char limit) =>
        Vector128.LessThan(bytes.AsSByte(), Vector128.Create((sbyte)limit)).AsByte();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> BetweenOrEither(Vector128<byte> bytes, char first, char last, byte one, byte other) =>
        Between(bytes, first, last) | Either(bytes, one, other);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Load(ref byte block, int half) => Vector256.LoadUnsafe(ref block, (nuint)(half * Vector256<byte>.Count));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Places(Vector256<byte> first, Vector256<byte> second) =>
        first.ExtractMostSignificantBits() | (ulong)second.ExtractMostSignificantBits() << Vector256<byte>.Count;
}
