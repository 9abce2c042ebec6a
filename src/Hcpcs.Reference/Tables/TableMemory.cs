using System.Buffers.Binary;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Hcpcs.Reference.Tables;

// The bytes of a code table where they lie: in the mapped assembly for the embedded table, in a pinned array for any other. Whoever holds a
// pointer into them holds this object too, which keeps them in place, and keeps itself alive until it has read (GC.KeepAlive).
internal sealed unsafe class TableMemory
{
    // The resource stream or the pinned array.
    private readonly object _owner;

    private TableMemory(byte* start, int length, object owner)
    {
        Start = start;
        Length = length;
        _owner = owner;
    }

    public byte* Start { get; }

    public int Length { get; }

    // All bytes. The span of an array keeps that in place by itself; the embedded table stays for as long as the code that reads it.
    public ReadOnlySpan<byte> Span => _owner is byte[] array ? array : new ReadOnlySpan<byte>(Start, Length);

    // An embedded resource, in place where the runtime maps it.
    public static TableMemory OfResource(Assembly assembly, string name)
    {
        var stream = assembly.GetManifestResourceStream(name) ?? throw Missing(assembly, name);
        return stream is UnmanagedMemoryStream { PositionPointer: var start } unmanaged
            ? new TableMemory(start, checked((int)unmanaged.Length), unmanaged)
            : CopyOf(stream, name);
    }

    private static InvalidDataException Missing(Assembly assembly, string name) =>
        new($"The assembly {assembly.GetName().Name} has no resource '{name}'.");

    // A copy of bytes that are somebody else's.
    public static TableMemory CopyOf(ReadOnlySpan<byte> bytes)
    {
        byte[] pinned = GC.AllocateUninitializedArray<byte>(bytes.Length, pinned: true);
        bytes.CopyTo(pinned);
        return new TableMemory((byte*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(pinned)), pinned.Length, pinned);
    }

    // A copy of what a stream has left. Never mapped: a file that is truncated while mapped ends the process.
    // Throws InvalidDataException: It is longer than a table can be; what is behind that is not read.
    public static TableMemory CopyOf(Stream stream, string name)
    {
        if (stream is FileStream { CanSeek: true, Length: var length, Position: var position } && length - position is > 0 and <= TableFormat.MaxFileLength)
        {
            // Straight to its place: a program that reloads all year leaves no large buffers behind. What the file has lost meanwhile is zeros.
            byte[] pinned = GC.AllocateArray<byte>((int)(length - position), pinned: true);
            _ = stream.ReadAtLeast(pinned, pinned.Length, throwOnEndOfStream: false);
            return new TableMemory((byte*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(pinned)), pinned.Length, pinned);
        }

        var buffer = BoundedRead.ToEnd(
            stream,
            TableFormat.MaxFileLength,
            $"{name} is not a usable HCPCS code table: it is longer than {TableFormat.MaxFileLength >> 20} MB.");
        return CopyOf(buffer.GetBuffer().AsSpan(0, (int)buffer.Length));
    }

    // The number at an offset that was checked when the table was opened.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint ReadUInt32(byte* at)
    {
        uint value = Unsafe.ReadUnaligned<uint>(at);
        return BitConverter.IsLittleEndian ? value : BinaryPrimitives.ReverseEndianness(value);
    }
}
