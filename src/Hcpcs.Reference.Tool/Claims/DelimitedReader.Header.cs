using System.Text;

namespace Hcpcs.Reference.Tool;

// The beginning of a file: its kind, its delimiter and the names of its columns.
internal sealed partial class DelimitedReader
{
    // Reads the first row, which names the columns.
    // delimiter: What stands between fields; when null, whichever of tab and comma the header has more of.
    // Throws InvalidDataException: There is no header that can be read; the message is the rest of a sentence about the file.
    public void ReadHeader(byte? delimiter)
    {
        var batch = CreateBatch();
        _buffer = batch.Buffer;
        SkipByteOrderMark();
        RefuseOtherKinds();
        _delimiter = delimiter ?? DetectDelimiter();
        while (batch.Count == 0)
        {
            if (_next == _end && !Fill())
            {
                throw new InvalidDataException("is empty: it must have a header that names its columns");
            }

            if (Split(batch, isHeader: true) == Outcome.Incomplete)
            {
                Fill();
            }
        }

        if (DescribeHeaderFault(batch[0].Fault) is { } problem)
        {
            throw new InvalidDataException(problem);
        }

        string[] names = new string[batch[0].FieldCount];
        for (int column = 0; column < names.Length; column++)
        {
            names[column] = Encoding.UTF8.GetString(batch.Field(0, column)).Trim();
            if (names[column].Contains('\r') && !names[column].Contains('\n'))
            {
                throw new InvalidDataException("has line breaks of carriage returns alone: it must have LF or CRLF");
            }
        }

        Header = names;
        _columnCount = names.Length;
        KeepRest();
    }

    private void SkipByteOrderMark()
    {
        ReadOnlySpan<byte> mark = [0xEF, 0xBB, 0xBF];
        while (_end < mark.Length && Fill())
        {
        }

        var text = _buffer.AsSpan(0, _end);
        if (text.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || text.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            throw new InvalidDataException("is UTF-16: save it as UTF-8");
        }

        _next = text.StartsWith(mark) ? mark.Length : 0;
    }

    // Refuses what begins as another kind of claim file: its quotation marks, or the columns that it does not have, would be a wrong
    // reason.
    private void RefuseOtherKinds()
    {
        // No more than is needed is waited for: what writes into a pipe may wait for findings before it goes on.
        while (!ClaimFileKind.CanTell(_buffer.AsSpan(_next, _end - _next)) && _end - _next < _maxRowLength && Fill())
        {
        }

        string? kind = ClaimFileKind.Detect(_buffer.AsSpan(_next, _end - _next));
        if (kind is not null)
        {
            throw new InvalidDataException($"is {kind}: it must be CSV or TSV with a header that names its columns");
        }
    }

    // Goes to the first line that is not blank, and looks at as much of it as a row may have.
    private byte DetectDelimiter()
    {
        while (true)
        {
            var line = _buffer.AsSpan(_next, _end - _next);
            int length = line.IndexOf(LineFeed);
            if (length < 0 && line.Length <= _maxRowLength && Fill())
            {
                continue;
            }

            line = length < 0 ? line : line[..length];
            if (length < 0 || line.ContainsAnyExcept(Blank, CarriageReturn))
            {
                return CountOutsideQuotes(line, (byte)'\t') > CountOutsideQuotes(line, (byte)',') ? (byte)'\t' : (byte)',';
            }

            Advance(length, lineBreaks: 1);
        }
    }

    private static int CountOutsideQuotes(ReadOnlySpan<byte> line, byte wanted)
    {
        int count = 0;
        bool isInQuotes = false;
        foreach (byte b in line)
        {
            isInQuotes ^= b == Quote;
            count += b == wanted && !isInQuotes ? 1 : 0;
        }

        return count;
    }

    // What is wrong with the header, as the rest of a sentence about the file.
    private static string? DescribeHeaderFault(RowFault fault) => fault switch
    {
        RowFault.NulByte => "is not text: its first line holds NUL bytes",
        RowFault.InvalidUtf8 => "is not UTF-8 text",
        RowFault.TooLong => "is not a claim file: its first line is over 1 MiB",
        RowFault.TooManyFields => $"has more than {MaxColumns} columns",
        RowFault.UnclosedQuote or RowFault.TextAfterQuote => "has a header whose quotation marks do not match",
        _ => null,
    };
}
