using System.Text;

namespace Hcpcs.Reference.Claims;

// The beginning of a file: its encoding, its line ends, its delimiter, and the row that names the columns.
public sealed partial class DelimitedClaimReader
{
    // How many rows may stand before the header where nobody says how many do.
    private const int MaxBannerRows = 50;

    // What is looked for; of the same use, the first one counts.
    private static readonly byte[] s_delimiters = [(byte)',', (byte)'\t', (byte)';', (byte)'|'];

    // The row that is most like a header so far, and why the first row cannot be read.
    private DelimitedColumns? _likeliest;
    private ClaimRowFault _firstFault;

    // What came of the last row: how many fields it has, or why it has none.
    private int _headerLength;
    private ClaimRowFault _headerFault;

    private DelimitedBatch? _headerBatch;
    private int _bannerRows;
    private bool _isDecoded, _hasBeginning;

    private static ReadOnlySpan<byte> LineEnds => "\r\n"u8;

    // Reads the header, as far as the file is here.
    // Returns: Whether it was read. Where it was not, more of the file must come.
    // Throws InvalidDataException: The file has no header, or one without columns that are needed.
    internal bool TryReadHeader()
    {
        if (Input.Length < _wantedLength && !Input.IsAtEnd)
        {
            return false;
        }

        _wantedLength = 0;
        if (!_hasBeginning && !TryReadBeginning())
        {
            return false;
        }

        var batch = _headerBatch ??= new DelimitedBatch(columns: null, default);
        var data = Input.Bytes.Span;
        _next = Input.Next;
        while (_next < data.Length)
        {
            var outcome = _line <= _options.SkipRows ? SkipRow(data) : TakeHeader(batch, data);
            Input.Next = _next;
            if (_columns is not null)
            {
                _headerBatch = null;
                return true;
            }

            if (outcome == Outcome.Incomplete)
            {
                _wantedLength = LengthToWaitFor(Input.Length);
                return false;
            }
        }

        return Input.IsAtEnd ? throw new InvalidDataException(DescribeMissingHeader()) : false;
    }

    // Finds what the whole file is written in: what a byte order mark and the first line end say.
    // Returns: Whether enough is here.
    private bool TryReadBeginning()
    {
        const int MarkLength = 3;

        if (Input.Length < MarkLength && !Input.IsAtEnd)
        {
            return false;
        }

        var start = Input.Bytes.Span[Input.Next..];
        if (!_isDecoded)
        {
            var encoding = start.StartsWith(Encoding.UTF8.Preamble) ? null
                : start.StartsWith(Encoding.Unicode.Preamble) ? Encoding.Unicode
                : start.StartsWith(Encoding.BigEndianUnicode.Preamble) ? Encoding.BigEndianUnicode
                : _options.Encoding is UTF8Encoding or ASCIIEncoding ? null
                : _options.Encoding;
            _isDecoded = true;
            if (encoding is not null)
            {
                Input.DecodeFrom(encoding);
                return TryReadBeginning();
            }
        }

        int markLength = start.StartsWith(Encoding.UTF8.Preamble) ? MarkLength : 0;
        if (!TryFindLineEnd(start[markLength..]))
        {
            _wantedLength = LengthToWaitFor(start.Length);
            return false;
        }

        Input.Next += markLength;
        _hasBeginning = true;
        return true;
    }

    // Finds how lines end: by a carriage return where the first line does, and no line feed follows it. Those within quotation marks do not tell.
    private bool TryFindLineEnd(ReadOnlySpan<byte> start)
    {
        bool isInQuotes = false;
        for (int i = 0; i < start.Length; i++)
        {
            isInQuotes ^= start[i] == _quote;
            if (isInQuotes || !LineEnds.Contains(start[i]))
            {
                continue;
            }

            int behind = start[i..].IndexOfAnyExcept(CarriageReturn);
            if (behind < 0 && !Input.IsAtEnd)
            {
                return false;
            }

            _lineEnd = behind < 0 || start[i + behind] != LineFeed ? CarriageReturn : LineFeed;
            return true;
        }

        return Input.IsAtEnd || start.Length > _maxRowLength;
    }

    private Outcome SkipRow(ReadOnlySpan<byte> data)
    {
        if (data[_next..].IndexOf(_lineEnd) < 0)
        {
            if (data.Length - _next > _maxRowLength)
            {
                throw new InvalidDataException(Describe(ClaimRowFault.TooLong));
            }

            if (!Input.IsAtEnd)
            {
                return Outcome.Incomplete;
            }
        }

        SkipLine(data);
        return Outcome.Done;
    }

    // Takes the next row for the header if it has the columns that are needed, whatever separates them, and else passes over it.
    private Outcome TakeHeader(DelimitedBatch batch, ReadOnlySpan<byte> data)
    {
        var (next, line) = (_next, _line);
        DelimitedColumns? best = null;
        var (bestDelimiter, end) = (_delimiter, (Next: next, Line: line));
        var fault = ClaimRowFault.None;
        foreach (byte delimiter in _options.Delimiter is { } given ? [(byte)given] : s_delimiters)
        {
            (_next, _line, _delimiter, _headerLength, _headerFault) = (next, line, delimiter, 0, ClaimRowFault.None);
            batch.Clear();
            bool isCut = Split(batch, data) == Outcome.Incomplete || (_isSkipping && !Input.IsAtEnd);
            _isSkipping = false;
            if (isCut)
            {
                (_next, _line) = (next, line);
                return data.Length - next <= _maxRowLength ? Outcome.Incomplete : throw new InvalidDataException(Describe(ClaimRowFault.TooLong));
            }

            fault = fault == ClaimRowFault.None ? _headerFault : fault;
            var columns = _headerLength == 0 ? null : new DelimitedColumns(ReadNames(batch, data), _options);
            if (best is null || (columns is not null && IsLikelier(columns, best)))
            {
                (best, bestDelimiter, end) = (columns, delimiter, (_next, _line));
            }
        }

        ThrowIfBinary(data[next..end.Next]);
        if (fault == ClaimRowFault.TooLong)
        {
            throw new InvalidDataException(Describe(fault));
        }

        (_next, _line) = (end.Next, end.Line);
        if (best is null && fault == ClaimRowFault.None)
        {
            return Outcome.Done;
        }

        if (best is { IsHeader: true })
        {
            (_columns, _delimiter) = (best, bestDelimiter);
            (_columnCount, _usedCount) = (best.Count, best.UsedCount);
            return Outcome.Done;
        }

        _firstFault = _bannerRows == 0 ? fault : _firstFault;
        _likeliest = best is not null && (_likeliest is null || IsLikelier(best, _likeliest)) ? best : _likeliest;
        return ++_bannerRows < MaxBannerRows && _options.SkipRows is null
            ? Outcome.Done
            : throw new InvalidDataException(DescribeMissingHeader());
    }

    private static bool IsLikelier(DelimitedColumns columns, DelimitedColumns other) =>
        (columns.IsHeader, columns.FoundCount, columns.Count).CompareTo((other.IsHeader, other.FoundCount, other.Count)) > 0;

    private string[] ReadNames(DelimitedBatch batch, ReadOnlySpan<byte> data)
    {
        var fields = batch.NextRow(_headerLength);
        string[] names = new string[_headerLength];
        for (int field = 0; field < names.Length; field++)
        {
            // Doubled quotation marks, of which a negative length tells, are still there: the row may be split again.
            var (start, length) = fields[field];
            var place = TextPlace.Trim(data, start, start + Math.Abs(length));
            string name = ClaimLineView.TextOf(place.Of(data)) ?? string.Empty;
            names[field] = length >= 0 ? name : name.Replace($"{(char)_quote}{(char)_quote}", $"{(char)_quote}", StringComparison.Ordinal);
        }

        return names;
    }

    private static void ThrowIfBinary(ReadOnlySpan<byte> row)
    {
        if (row.Contains((byte)0))
        {
            throw new InvalidDataException("is not text, or not in UTF-8: where its header should be it has NUL bytes");
        }
    }

    private string DescribeMissingHeader() =>
        _firstFault != ClaimRowFault.None && _likeliest is null or { IsNames: false } ? Describe(_firstFault)
        : _likeliest is not null ? _likeliest.DescribeProblem()
        : "is empty: it must have a header that names its columns";

    // What is wrong with a header, as the rest of a sentence about the file.
    private static string Describe(ClaimRowFault fault) => fault switch
    {
        ClaimRowFault.TooLong => "is not a claim file: where its header should be it has a line of over 1 MiB",
        ClaimRowFault.TooManyFields => $"has more than {MaxColumns} columns",
        _ => "has a header whose quotation marks do not match",
    };
}
