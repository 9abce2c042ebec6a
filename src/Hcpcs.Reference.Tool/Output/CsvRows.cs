using System.Buffers;

namespace Hcpcs.Reference.Tool;

// Rows of CSV, written in blocks.
// isTerminal: Whether they go to a terminal, to which no control characters of a file may go.
internal sealed class CsvRows(Stream output, bool isTerminal)
{
    private const int BlockLength = 64 * 1024;

    private readonly ArrayBufferWriter<byte> _block = new(2 * BlockLength);

    public void Write(IEnumerable<string> values)
    {
        bool isFirst = true;
        foreach (string value in values)
        {
            _block.Write(isFirst ? ""u8 : ","u8);
            CsvField.Write(_block, isTerminal ? ForeignText.OneLine(value) : value);
            isFirst = false;
        }

        _block.Write("\n"u8);
        if (_block.WrittenCount >= BlockLength)
        {
            output.Write(_block.WrittenSpan);
            _block.ResetWrittenCount();
        }
    }

    // Writes what is left.
    public void Complete()
    {
        output.Write(_block.WrittenSpan);
        _block.ResetWrittenCount();
        output.Flush();
    }
}
