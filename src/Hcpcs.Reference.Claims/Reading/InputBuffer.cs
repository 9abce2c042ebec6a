using System.Text;

namespace Hcpcs.Reference.Claims;

// The bytes of a file that were read and not yet taken: blocks of a stream, or all of them where the file is in memory.
internal sealed class InputBuffer
{
    private const int BlockLength = 256 * 1024;

    // Of another encoding so much less is read at once that its UTF-8 has room in a block: a character has at most three bytes.
    private const int EncodedBlockLength = BlockLength / 4;

    private readonly Stream? _stream;
    private readonly ReadOnlyMemory<byte> _memory;
    private byte[] _buffer = [];
    private int _end;

    // What makes UTF-8 of another encoding; null where nothing does. The bytes of the file come into a buffer of their own then.
    private Decoder? _decoder;
    private Encoder? _encoder;
    private byte[] _encoded = [];
    private char[] _characters = [];

    public InputBuffer(Stream stream) => _stream = stream;

    public InputBuffer(ReadOnlyMemory<byte> memory)
    {
        _memory = memory;
        _end = memory.Length;
        BytesRead = memory.Length;
        IsAtEnd = true;
    }

    // Whether nothing follows what is here.
    public bool IsAtEnd { get; private set; }

    // How many bytes were read.
    public long BytesRead { get; private set; }

    // How many of the bytes here were taken.
    public int Next { get; set; }

    // The buffer in which they stand; null where the file is in memory.
    public byte[]? Buffer => _stream is null ? null : _buffer;

    // All bytes that are here, also those that were taken.
    public ReadOnlyMemory<byte> Bytes => _stream is null ? _memory : _buffer.AsMemory(0, _end);

    // How many bytes are here and not taken.
    public int Length => _end - Next;

    // Whether too little came behind what was looked at for another look: few bytes, without one that ends a row or segment. More than few may be
    // part of what has no end, or end otherwise.
    // looked: How many of the bytes here were looked at; 0 where none is to be looked at again.
    public bool HasNothingNew(int looked, byte end)
    {
        const int MaxLength = 4 * 1024;

        return looked > 0 && !IsAtEnd && Length - looked < MaxLength && !Bytes.Span[(Next + looked)..].Contains(end);
    }

    // Reads a block behind what is here; what was taken is gone then, and the rest stands at the beginning.
    // Returns: Whether anything came.
    public bool Fill() => !IsAtEnd && Take(_stream!.Read(MakeRoom().Span));

    public async ValueTask<bool> FillAsync(CancellationToken cancellationToken) =>
        !IsAtEnd && Take(await _stream!.ReadAsync(MakeRoom(), cancellationToken).ConfigureAwait(false));

    // Takes what is here of a stream, and all that follows, for another encoding: it becomes UTF-8. What cannot be decoded becomes U+FFFD.
    public void DecodeFrom(Encoding encoding)
    {
        // Whatever the caller's encoding does with bytes that it does not know, a file does not throw.
        encoding = (Encoding)encoding.Clone();
        encoding.DecoderFallback = new DecoderReplacementFallback("\uFFFD");
        byte[] start = _buffer[Next.._end];
        _decoder = encoding.GetDecoder();
        _encoder = Encoding.UTF8.GetEncoder();
        _encoded = new byte[EncodedBlockLength];
        _characters = new char[encoding.GetMaxCharCount(Math.Max(start.Length, EncodedBlockLength))];
        _buffer = new byte[Encoding.UTF8.GetMaxByteCount(_characters.Length)];
        (Next, _end) = (0, Decode(start, _buffer, isLast: false));
    }

    // Leaves the bytes that are here to whoever holds them, and goes on in another buffer, to which what is not taken is copied. A file that is
    // in memory stays where it is.
    // buffer: The other buffer; null for one that is yet to be made.
    public void MoveTo(byte[]? buffer)
    {
        if (_stream is not null)
        {
            int length = Length;
            buffer = buffer is null || buffer.Length < length + BlockLength ? new byte[RoomFor(length)] : buffer;
            _buffer.AsSpan(Next, length).CopyTo(buffer);
            (_buffer, Next, _end) = (buffer, 0, length);
        }
    }

    private bool Take(int read)
    {
        _end += _decoder is null ? read : Decode(_encoded.AsSpan(0, read), _buffer.AsSpan(_end), isLast: read == 0);
        BytesRead += read;
        IsAtEnd = read == 0;
        return read > 0;
    }

    // Room for a block. What is not taken grows only as far as the readers let it.
    private Memory<byte> MakeRoom()
    {
        int length = Length;
        byte[] buffer = _buffer.Length < length + BlockLength ? new byte[RoomFor(length)] : _buffer;
        _buffer.AsSpan(Next, length).CopyTo(buffer);
        (_buffer, Next, _end) = (buffer, 0, length);
        return _decoder is null ? buffer.AsMemory(length, BlockLength) : _encoded;
    }

    // Makes UTF-8 of the next bytes of the file.
    // Returns: How many bytes it has.
    private int Decode(ReadOnlySpan<byte> encoded, Span<byte> target, bool isLast)
    {
        int count = _decoder!.GetChars(encoded, _characters, isLast);
        return _encoder!.GetBytes(_characters.AsSpan(0, count), target, isLast);
    }

    private static int RoomFor(int length) => 2 * Math.Max(length, BlockLength);
}
