using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;
using System.Text.Unicode;

namespace Hcpcs.Reference.Tool;

/// <summary>
/// Reads rows of delimited UTF-8 text (CSV, TSV) from a stream in constant memory: fields are places in a buffer, and nothing is copied.
/// </summary>
/// <remarks>
/// <para>
/// A field that begins with a quotation mark ends at the next one that is not doubled, delimiters and line breaks included; elsewhere a
/// quotation mark is a character like others. Lines end with LF or CRLF. Blank lines are passed over.
/// </para>
/// <para>
/// A row that cannot be split is taken to be one line, whatever its quotation marks say, and reading goes on at the line after it: a
/// quotation mark that never closes costs its own line, not what follows. What a row is does not depend on the blocks in which it arrives.
/// </para>
/// </remarks>
internal sealed class DelimitedReader
{
    /// <summary>The longest row that is read, in bytes without its line break: 1 MiB.</summary>
    public const int DefaultMaxRowLength = 1024 * 1024;

    /// <summary>The most columns that are read, as many as a worksheet has.</summary>
    public const int MaxColumns = 16 * 1024;

    private const int DefaultBlockLength = 256 * 1024;

    private const int MaxBatchFields = 64 * 1024;

    /// <summary>Of the shortest rows a block has many, and each may have findings, which are far longer.</summary>
    private const int MaxBatchRows = 8 * 1024;

    private const byte Quote = (byte)'"', LineFeed = (byte)'\n', CarriageReturn = (byte)'\r', Blank = (byte)' ';

    private readonly Stream _stream;
    private readonly int _blockLength;
    private readonly int _maxRowLength;

    /// <summary>What the last batch had behind its rows.</summary>
    private byte[] _rest = [];

    private byte _delimiter = (byte)',';
    private int _columnCount = MaxColumns;
    private byte[] _buffer = [];
    private int _next;
    private int _end;
    private bool _isAtEnd;

    /// <summary>Whether the line that was given up goes on.</summary>
    private bool _isSkipping;

    private long _line = 1;

    /// <summary>Up to here the buffer may hold bytes other than ASCII or NUL bytes: rows in it are looked at one by one.</summary>
    private int _suspectEnd;

    /// <summary>Makes a reader.</summary>
    /// <param name="stream">The stream, which is not closed.</param>
    /// <param name="blockLength">How many bytes are read at once.</param>
    /// <param name="maxRowLength">The longest row that is read.</param>
    public DelimitedReader(Stream stream, int blockLength = DefaultBlockLength, int maxRowLength = DefaultMaxRowLength)
    {
        _stream = stream;
        _blockLength = blockLength;
        _maxRowLength = maxRowLength;
    }

    private enum Outcome
    {
        /// <summary>A row, or the fault of one, was added, or a blank line passed over.</summary>
        Done,

        /// <summary>The row goes on behind what the buffer holds.</summary>
        Incomplete,
    }

    /// <summary>The names of the columns, without surrounding blanks.</summary>
    public IReadOnlyList<string> Header { get; private set; } = [];

    /// <summary>How many bytes were read so far.</summary>
    public long Position { get; private set; }

    /// <summary>Makes a batch to be filled; before the header was read, one for it.</summary>
    /// <remarks>
    /// A row that is too long shows only when one byte too many is there; behind it there is room for a block, and for looking sixteen bytes
    /// at a time.
    /// </remarks>
    public RowBatch CreateBatch() => new(_maxRowLength + 1 + _blockLength + Vector128<byte>.Count, Math.Max(MaxBatchFields, _columnCount));

    /// <summary>Reads the first row, which names the columns.</summary>
    /// <param name="delimiter">What stands between fields; when <see langword="null"/>, whichever of tab and comma the header has more of.</param>
    /// <exception cref="InvalidDataException">There is no header that can be read; the message is the rest of a sentence about the file.</exception>
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
                throw new InvalidDataException("is empty: it takes a header that names its columns");
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
                throw new InvalidDataException("has carriage returns alone for line breaks: LF or CRLF is read");
            }
        }

        Header = names;
        _columnCount = names.Length;
        KeepRest();
    }

    /// <summary>Reads the next rows. Some of them may have faults.</summary>
    /// <param name="batch">A batch from <see cref="CreateBatch"/>; what it held is lost.</param>
    /// <returns>Whether there are any.</returns>
    /// <remarks>What runs for each row is compiled for speed at once: a run is over before much would be gained by compiling it twice.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool Read(RowBatch batch)
    {
        batch.Clear();
        _buffer = batch.Buffer;
        _rest.AsSpan(0, _end).CopyTo(_buffer);
        while (true)
        {
            if (_isSkipping)
            {
                SkipLine();
            }

            while (_next < _end && !_isSkipping && batch.Count < MaxBatchRows && batch.FieldCount + _columnCount <= batch.MaxFields)
            {
                if (Split(batch, isHeader: false) == Outcome.Incomplete)
                {
                    break;
                }
            }

            // The rows of a batch stand where they are: more is read only into one that is empty.
            if (batch.Count > 0 || !(Fill() || _next < _end))
            {
                KeepRest();
                return batch.Count > 0;
            }
        }
    }

    /// <summary>Splits the next row.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private Outcome Split(RowBatch batch, bool isHeader)
    {
        // One byte more than a row may have tells that it is too long.
        bool isFull = _end - _next > _maxRowLength;
        var data = _buffer.AsSpan(0, isFull ? _next + _maxRowLength + 1 : _end);
        int place = _next, count = 0;
        bool hasQuotes = false;

        // Delimiters and line breaks are found sixteen bytes at a time: most fields are shorter, so that one look finds several.
        ref byte first = ref MemoryMarshal.GetArrayDataReference(_buffer);
        var delimiters = Vector128.Create(_delimiter);
        var lineFeeds = Vector128.Create(LineFeed);
        int looked = place, unseen = place;
        uint found = 0;
        while (true)
        {
            if (count == _columnCount)
            {
                return Refuse(batch, RowFault.TooManyFields);
            }

            int start = place, end, after;
            if (place < data.Length && data[place] == Quote)
            {
                hasQuotes = true;
                start++;
                int close = FindClosingQuote(data, start, out bool hasDoubled);
                after = close < 0 ? -1 : FindEndOfField(data, close + 1);
                if (after < 0)
                {
                    if (!isFull && !_isAtEnd)
                    {
                        return Outcome.Incomplete;
                    }

                    if (close < 0 || isFull)
                    {
                        return Refuse(batch, RowFault.UnclosedQuote);
                    }

                    after = data.Length;
                }

                if (after < data.Length && data[after] != _delimiter && data[after] != LineFeed)
                {
                    return Refuse(batch, RowFault.TextAfterQuote);
                }

                end = hasDoubled ? ~close : close;
                (unseen, found) = (after + 1, 0);
            }
            else
            {
                while (found == 0 && unseen < data.Length)
                {
                    var bytes = Vector128.LoadUnsafe(ref first, (nuint)unseen);
                    found = (Vector128.Equals(bytes, delimiters) | Vector128.Equals(bytes, lineFeeds)).ExtractMostSignificantBits();
                    looked = unseen;
                    unseen += Vector128<byte>.Count;
                }

                after = found == 0 ? data.Length : looked + BitOperations.TrailingZeroCount(found);
                found &= found - 1;
                if (after >= data.Length)
                {
                    if (isFull)
                    {
                        return Refuse(batch, RowFault.TooLong);
                    }

                    if (!_isAtEnd)
                    {
                        return Outcome.Incomplete;
                    }

                    after = data.Length;
                }

                bool isLast = after == data.Length || data[after] == LineFeed;
                end = isLast && after > place && data[after - 1] == CarriageReturn ? after - 1 : after;
            }

            batch.SetField(count, start, end);
            count++;
            if (after < data.Length && data[after] == _delimiter)
            {
                place = after + 1;
                continue;
            }

            return EndRow(batch, data[_next..after], count, hasQuotes, isHeader);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private Outcome EndRow(RowBatch batch, ReadOnlySpan<byte> row, int count, bool hasQuotes, bool isHeader)
    {
        if (count == 1 && !row.ContainsAnyExcept(Blank, CarriageReturn))
        {
            Advance(row.Length, lineBreaks: 1);
            return Outcome.Done;
        }

        if (count < _columnCount && !isHeader)
        {
            return Refuse(batch, RowFault.TooFewFields, count);
        }

        var fault = RowFault.None;
        if (_next < _suspectEnd)
        {
            fault = row.Contains((byte)0) ? RowFault.NulByte : Utf8.IsValid(row) ? RowFault.None : RowFault.InvalidUtf8;
        }

        batch.AddRow(_line, fault, count);
        Advance(row.Length, lineBreaks: hasQuotes ? 1 + row.Count(LineFeed) : 1);
        return Outcome.Done;
    }

    private void Advance(int length, int lineBreaks)
    {
        // The last row may have no line break.
        _next = Math.Min(_next + length + 1, _end);
        _line += lineBreaks;
    }

    /// <summary>Gives the row up and goes on after its first line break.</summary>
    private Outcome Refuse(RowBatch batch, RowFault fault, int fieldCount = 0)
    {
        // A row is longer than it may be because of its line, or because of a quotation mark that takes in the lines after it.
        if (fault is RowFault.UnclosedQuote or RowFault.TooLong && _end - _next > _maxRowLength)
        {
            bool isOneLine = !_buffer.AsSpan(_next, _maxRowLength + 1).Contains(LineFeed);
            fault = isOneLine ? RowFault.TooLong : RowFault.UnclosedQuote;
        }

        batch.AddRow(_line, fault, fieldCount);
        SkipLine();
        return Outcome.Done;
    }

    /// <summary>Goes to the next line, as far as the buffer has it, without keeping what is before it.</summary>
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

    /// <summary>The place of the next quotation mark that is not doubled, or -1 while it cannot be told.</summary>
    private int FindClosingQuote(ReadOnlySpan<byte> data, int place, out bool hasDoubled)
    {
        hasDoubled = false;
        while (true)
        {
            int length = data[place..].IndexOf(Quote);
            int close = place + length;
            if (length < 0 || (close + 1 == data.Length && !_isAtEnd))
            {
                return -1;
            }

            if (close + 1 == data.Length || data[close + 1] != Quote)
            {
                return close;
            }

            hasDoubled = true;
            place = close + 2;
        }
    }

    /// <summary>The place of what follows a closing quotation mark, blanks and the first half of CRLF left out, or -1 where nothing does.</summary>
    private static int FindEndOfField(ReadOnlySpan<byte> data, int place)
    {
        while (place < data.Length && data[place] == Blank)
        {
            place++;
        }

        if (place < data.Length && data[place] == CarriageReturn && (place + 1 == data.Length || data[place + 1] == LineFeed))
        {
            place++;
        }

        return place == data.Length ? -1 : place;
    }

    /// <summary>Reads a block behind what the buffer holds, and makes room for it.</summary>
    /// <returns>Whether anything came.</returns>
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

    /// <summary>Keeps what stands behind the rows of the batch for the next one, at the beginning of it.</summary>
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

    /// <summary>
    /// Refuses what begins as another kind of claim file: its quotation marks, or the columns that it does not have, would be a wrong reason.
    /// </summary>
    private void RefuseOtherKinds()
    {
        // No more than is needed is waited for: what writes into a pipe may wait for findings before it goes on.
        while (!ClaimFileKind.CanTell(_buffer.AsSpan(_next, _end - _next)) && _end - _next < _maxRowLength && Fill())
        {
        }

        string? kind = ClaimFileKind.Detect(_buffer.AsSpan(_next, _end - _next));
        if (kind is not null)
        {
            throw new InvalidDataException($"is {kind}: what is read is CSV or TSV with a header that names its columns");
        }
    }

    /// <summary>Goes to the first line that is not blank, and looks at as much of it as a row may have.</summary>
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

    /// <summary>What is wrong with the header, as the rest of a sentence about the file.</summary>
    private static string? DescribeHeaderFault(RowFault fault) => fault switch
    {
        RowFault.NulByte => "is no text: its first line holds NUL bytes",
        RowFault.InvalidUtf8 => "is not UTF-8 text",
        RowFault.TooLong => "is no claim file: its first line is over 1 MiB",
        RowFault.TooManyFields => $"has more than {MaxColumns} columns",
        RowFault.UnclosedQuote or RowFault.TextAfterQuote => "has a header whose quotation marks do not match",
        _ => null,
    };
}
