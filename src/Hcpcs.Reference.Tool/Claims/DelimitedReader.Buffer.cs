using System.Text;

namespace Hcpcs.Reference.Tool;

// The bytes: blocks of the stream, and how far of them rows have been taken.
internal sealed partial class DelimitedReader
{
    private void Advance(int length, int lineBreaks)
    {
        // The last row may have no line break.
        _next = Math.Min(_next + length + 1, _end);
        _line += lineBreaks;
    }

    // Goes to the next line, as far as the buffer has it, without keeping what is before it.
    private void SkipLine()
    {
        int length = _buffer.AsSpan(_next, _end - _next).IndexOf(LineFeed);
        _isSkipping = length < 0;
        if (_isSkipping)
        {
            _next = _end;
        }
        else
        {
            Advance(length, lineBreaks: 1);
        }
    }

    // Reads a block behind what the buffer holds, and makes room for it.
    // Returns: Whether anything came.
    private bool Fill()
    {
        if (_isAtEnd)
        {
            return false;
        }

        _buffer.AsSpan(_next, _end - _next).CopyTo(_buffer);
        _end -= _next;
        _suspectEnd -= _next;
        _next = 0;
        int read = _stream.Read(_buffer, _end, _blockLength);
        var block = _buffer.AsSpan(_end, read);
        _isAtEnd = read == 0;
        _end += read;
        Position += read;
        if (!Ascii.IsValid(block) || block.Contains((byte)0))
        {
            _suspectEnd = _end;
        }

        return read > 0;
    }

    // Keeps what stands behind the rows of the batch for the next one, at the beginning of it.
    private void KeepRest()
    {
        int length = _end - _next;
        if (_rest.Length < length)
        {
            _rest = new byte[length];
        }

        _buffer.AsSpan(_next, length).CopyTo(_rest);
        _suspectEnd -= _next;
        (_next, _end) = (0, length);
    }
}
