using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Hcpcs.Reference.Tool;

// Reads rows of delimited UTF-8 text (CSV, TSV) from a stream in constant memory: fields are places in a buffer, and nothing is copied.
// A field that begins with a quotation mark ends at the next one that is not doubled, delimiters and line breaks included; elsewhere a
// quotation mark is a character like others. Lines end with LF or CRLF. Blank lines are passed over.
// A row that cannot be split is taken to be one line, whatever its quotation marks say, and reading goes on at the line after it: a
// quotation mark that never closes costs its own line, not what follows. What a row is does not depend on the blocks in which it arrives.
internal sealed partial class DelimitedReader
{
    // The longest row that is read, in bytes without its line break: 1 MiB.
    public const int DefaultMaxRowLength = 1024 * 1024;

    // The most columns that are read, as many as a worksheet has.
    public const int MaxColumns = 16 * 1024;

    private const int DefaultBlockLength = 256 * 1024;

    private const int MaxBatchFields = 64 * 1024;

    // Of the shortest rows a block has many, and each may have findings, which are far longer.
    private const int MaxBatchRows = 8 * 1024;

    private const byte Quote = (byte)'"', LineFeed = (byte)'\n', CarriageReturn = (byte)'\r', Blank = (byte)' ';

    private readonly Stream _stream;
    private readonly int _blockLength;
    private readonly int _maxRowLength;

    // What the last batch had behind its rows.
    private byte[] _rest = [];

    private byte _delimiter = (byte)',';
    private int _columnCount = MaxColumns;
    private byte[] _buffer = [];
    private int _next;
    private int _end;
    private bool _isAtEnd;

    // Whether the line that was given up goes on.
    private bool _isSkipping;

    private long _line = 1;

    // Up to here the buffer may hold bytes other than ASCII or NUL bytes: rows in it are looked at one by one.
    private int _suspectEnd;

    // Makes a reader.
    // stream: The stream, which is not closed.
    // blockLength: How many bytes are read at once.
    // maxRowLength: The longest row that is read.
    public DelimitedReader(Stream stream, int blockLength = DefaultBlockLength, int maxRowLength = DefaultMaxRowLength)
    {
        _stream = stream;
        _blockLength = blockLength;
        _maxRowLength = maxRowLength;
    }

    // The names of the columns, without surrounding blanks.
    public IReadOnlyList<string> Header { get; private set; } = [];

    // How many bytes were read so far.
    public long Position { get; private set; }

    // Makes a batch to be filled; before the header was read, one for it.
    // A row that is too long shows only when one byte too many is there; behind it there is room for a block, and for looking sixteen bytes
    // at a time.
    public RowBatch CreateBatch() => new(_maxRowLength + 1 + _blockLength + Vector128<byte>.Count, Math.Max(MaxBatchFields, _columnCount));

    // Reads the next rows. Some of them may have faults.
    // batch: A batch from CreateBatch; what it held is lost.
    // Returns: Whether there are any.
    // What runs for each row is compiled for speed at once: a run is over before much would be gained by compiling it twice.
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
}
