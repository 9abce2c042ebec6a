using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace Hcpcs.Reference.Claims;

/// <summary>Reads service lines out of delimited text (CSV, TSV and the like) with a header that names its columns.</summary>
/// <remarks>
/// <para>
/// Columns are found by the names that people use, in any order; case, blanks, underscores and punctuation do not count, and other columns are not
/// read. Needed are one for the code (<c>hcpcs</c>, <c>HCPCS_CD</c>, <c>procedure code</c>, <c>CPT</c>, <c>code</c> …), or one for an SV101 composite
/// (<c>line</c>), and one for the date (<c>DOS</c>, <c>service date</c>, <c>from_dt</c>, <c>date</c> …) unless <see cref="DelimitedClaimOptions.Date"/>
/// serves for every row. Read where they are there: the last day, modifiers in one column or several, code type, qualifier, revenue code, NDC with
/// quantity and unit, units and their unit, description, claim and line number. Columns of codes with numbers behind a name (<c>HCPCS_CD_1</c> …) make
/// a line for each code of a row; what else the row says holds for each of them, of texts their first 1,024 bytes. A row without a code is a line without one.
/// </para>
/// <para>
/// A row whose code type is neither HCPCS nor HIPPS is of another code set. HCPCS is what has HCPC or CPT in it, or is <c>HC</c>, <c>CH</c>, <c>C2</c>,
/// <c>C3</c>, <c>C4</c>, <c>2</c> or nothing.
/// </para>
/// <para>
/// Dates are read as 2026-01-15, 20260115, either with a time of day behind it, 15-JAN-2026, 20260101-20260131 and, unless
/// <see cref="DelimitedClaimOptions.DateOrder"/> says otherwise, 1/15/2026. One like 15/1/2026 shows that the file has the day first, so that others may
/// have been misread: reading ends there, with a <see cref="ClaimReader.Fault"/>. How dates were read is counted while rows are split, so
/// <see cref="ClaimReader.Counts"/> covers all lines of the batches that were filled. Another date is <see cref="ClaimLineView.UnreadableDate"/>.
/// </para>
/// <para>
/// A row may end before its last columns, which are empty then, and may have empty fields behind them. A field that begins with a quotation mark ends
/// at the next one that is not doubled, delimiters and line breaks included; elsewhere a quotation mark is a character like others. A row that cannot be
/// split is taken to be one line, whatever its quotation marks say, and reading goes on behind that line. Where very much of a file cannot be split,
/// no row after that has more than one line. Rows without a text are passed over.
/// </para>
/// </remarks>
public sealed partial class DelimitedClaimReader : ClaimReader
{
    private const byte LineFeed = (byte)'\n', CarriageReturn = (byte)'\r', Blank = (byte)' ';

    private readonly DelimitedClaimOptions _options;
    private readonly int _maxRowLength;

    // What begins and ends a quoted field; -1 for nothing.
    private readonly int _quote;

    private byte _delimiter = (byte)',';

    // A carriage return only where it stands alone, as on old Macs.
    private byte _lineEnd = LineFeed;

    // How many fields a row may have, and how many of them are looked at.
    private int _columnCount = MaxColumns, _usedCount = MaxColumns;

    // What is read of the file; null while the header was not found.
    private DelimitedColumns? _columns;

    // Where the next row begins in what is here, and on which line of the file.
    private int _next;
    private long _line = 1;

    // Whether the line that was given up goes on.
    private bool _isSkipping;

    // How much must be here before reading on is of use.
    private int _wantedLength;

    private bool _isEnded;

    // The lines of a claim that may go on behind the block that was split. The next batch begins with them. Places in them are as if the first of
    // their rows began the buffer; that row is where what is not taken begins, and behind so many bytes the next row does.
    private DelimitedBatch? _open;
    private int _openLength;

    // How much of what is here was looked at and will be again; 0 for nothing.
    private int _lookedLength;

    // Whether the first claim of the next batch is cut: a part of it was in the batch before.
    private bool _isContinued;

    private readonly long[] _dateForms = new long[DelimitedDates.FormCount];

    // The date that was read last, in eight digits: the next one is often the same. Before the first one both are the first of all days.
    private ulong _lastDigits = BinaryPrimitives.ReadUInt64LittleEndian("00010101"u8);
    private DateOnly _lastDay;

    /// <summary>Makes a reader and reads the header.</summary>
    /// <param name="stream">The file. It is closed with the reader unless <paramref name="leaveOpen"/> says otherwise.</param>
    /// <param name="options">How to read it; <see langword="null"/> for the defaults.</param>
    /// <param name="leaveOpen">Whether the stream stays open.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The options contradict each other, or a character cannot separate anything.</exception>
    /// <exception cref="InvalidDataException">
    /// The file has no header in which the columns can be found that are needed. The message is the rest of a sentence about the file.
    /// </exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public DelimitedClaimReader(Stream stream, DelimitedClaimOptions? options = null, bool leaveOpen = false)
        : this(new InputBuffer(stream ?? throw new ArgumentNullException(nameof(stream))), stream, options ?? new(), leaveOpen) => ReadHeader();

    // Makes a reader whose header is yet to be read.
    private DelimitedClaimReader(InputBuffer input, Stream stream, DelimitedClaimOptions options, bool leaveOpen)
        : base(input, stream, leaveOpen)
    {
        options.ThrowIfInvalid();
        _options = options;
        _maxRowLength = options.MaxRowLength;
        _quote = options.Quote ?? -1;
        Counted.DateForms = _dateForms;
    }

    private enum Outcome
    {
        // A row, or the fault of one, was added, or an empty one passed over.
        Done,

        // The row goes on behind what is here.
        Incomplete,
    }

    /// <inheritdoc/>
    public override ClaimFormat Format => ClaimFormat.Delimited;

    // Opens a file of which something was read already, its byte order mark included.
    internal static DelimitedClaimReader Open(InputBuffer input, Stream stream, ClaimReaderOptions options)
    {
        var reader = new DelimitedClaimReader(input, stream, options.Delimited, options.LeaveOpen);
        reader.ReadHeader();
        return reader;
    }

    // Likewise, without blocking.
    internal static async ValueTask<DelimitedClaimReader> OpenAsync(
        InputBuffer input, Stream stream, ClaimReaderOptions options, CancellationToken cancellationToken)
    {
        var reader = new DelimitedClaimReader(input, stream, options.Delimited, options.LeaveOpen);
        while (!reader.TryReadHeader())
        {
            await input.FillAsync(cancellationToken).ConfigureAwait(false);
        }

        return reader;
    }

    private void ReadHeader()
    {
        while (!TryReadHeader())
        {
            Input.Fill();
        }
    }

    /// <inheritdoc/>
    public override ClaimLineBatch CreateBatch() => new DelimitedBatch(_columns, (byte)_options.ComponentSeparator);

    private protected override void Start(ClaimLineBatch batch)
    {
        var rows = batch as DelimitedBatch ?? throw new ArgumentException("The batch is of a reader of another kind.", nameof(batch));
        rows.Clear();
        Input.MoveTo(rows.Buffer);
    }

    // Splits rows as long as there is room for lines.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private protected override bool Parse(ClaimLineBatch batch)
    {
        bool isTooEarly = (Input.Length < _wantedLength && !Input.IsAtEnd) || Input.HasNothingNew(_lookedLength, _lineEnd);
        if (_isEnded || isTooEarly)
        {
            return !_isEnded;
        }

        var rows = (DelimitedBatch)batch;
        var data = Input.Bytes.Span;
        _next = Input.Next;
        rows.IsContinued = _isContinued;
        TakeOpenClaim(rows);
        if (_isSkipping)
        {
            SkipLine(data);
        }

        while (_next < data.Length && !_isSkipping && !_isEnded && !rows.IsFull)
        {
            if (Split(rows, data) == Outcome.Incomplete)
            {
                break;
            }
        }

        Input.Next = _next;
        rows.Buffer = Input.Buffer;
        _isEnded |= Input.IsAtEnd && _next == data.Length;
        bool isFull = rows.IsFull;
        KeepOpenClaim(rows);
        _wantedLength = isFull ? 0 : LengthToWaitFor(Input.Length);
        _lookedLength = isFull || _next == Input.Next ? 0 : Input.Length;
        return !_isEnded;
    }

    // Gives a batch the lines that were kept for it.
    private void TakeOpenClaim(DelimitedBatch rows)
    {
        if (_open is { Count: > 0 })
        {
            _next += _openLength;
            Counted.Lines += _open.Count;
            _open.MoveLines(0, rows, Input.Next);
        }
    }

    // Keeps the lines of the last claim for the next batch, if the claim may go on behind what is here.
    private void KeepOpenClaim(DelimitedBatch rows)
    {
        if (_isEnded)
        {
            // A file that is not read to its end ends anywhere.
            rows.GoesOn = Fault is not null && rows.FindOpenPart() < rows.Count;
            return;
        }

        int first = rows.FindOpenPart();
        if (first < rows.Count)
        {
            int start = rows.StartOf(first);
            if (_next - start > ClaimLineBatch.MaxClaimLength + _maxRowLength)
            {
                // Behind the last row there are megabytes of empty ones.
                rows.GoesOn = true;
            }
            else
            {
                rows.GoesOn = first > 0 && rows.IsOfClaimBefore(first);
                _open ??= new DelimitedBatch(_columns, default);
                rows.MoveLines(first, _open, -start);
                Counted.Lines -= _open.Count;
                (Input.Next, _openLength) = (start, _next - start);
            }
        }

        _isContinued = rows.Count > 0 ? rows.GoesOn : _isContinued;
    }

    // What is cut off is not looked at again before more comes; and much of it not for each few bytes.
    private static int LengthToWaitFor(int length)
    {
        const int MaxTrickle = 64 * 1024;

        return length < MaxTrickle ? length + 1 : length + length / 2;
    }

    // Adds the lines of a row that was split.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddRow(DelimitedBatch batch, ReadOnlySpan<TextPlace> fields, ReadOnlySpan<byte> data)
    {
        var columns = _columns!;
        ref var line = ref batch.NextLine();
        (line.Position, line.Start, line.Fault, line.HasDays, line.UnreadableDate) = (_line, _next, ClaimRowFault.None, false, -1);
        if (columns.Decision >= 0 && !TryReadDecision(ref line, fields[columns.Decision], data))
        {
            return;
        }

        if (columns.Date < 0)
        {
            line.HasDays = true;
            line.From = line.Through = _options.Date.GetValueOrDefault();
        }
        else if (!TryReadDates(ref line, columns, fields, data))
        {
            return;
        }

        line.FirstField = batch.EndRow(_usedCount);
        if (columns.Codes.Length > 1)
        {
            AddLines(line, columns, batch, fields, data);
            return;
        }

        line.Code = (short)(columns.Codes.Length - 1);
        batch.EndLine();
        Counted.Lines++;
    }

    // Adds a line for each code of a row.
    private void AddLines(DelimitedLine line, DelimitedColumns columns, DelimitedBatch batch, ReadOnlySpan<TextPlace> fields, ReadOnlySpan<byte> data)
    {
        int count = batch.Count;
        for (line.Code = 0; line.Code < columns.Codes.Length; line.Code++)
        {
            if (DelimitedBatch.Trim(fields[columns.Codes[line.Code]], data).Length > 0)
            {
                AddLine(batch, line);
            }
        }

        if (batch.Count == count)
        {
            line.Code = -1;
            AddLine(batch, line);
        }
    }

    private void AddLine(DelimitedBatch batch, DelimitedLine line)
    {
        batch.NextLine() = line;
        batch.EndLine();
        Counted.Lines++;
    }

    // Reads the dates of a row. The first text that is not a day is kept.
    // Returns: Whether reading goes on.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool TryReadDates(ref DelimitedLine line, DelimitedColumns columns, ReadOnlySpan<TextPlace> fields, ReadOnlySpan<byte> data)
    {
        var date = DelimitedBatch.Trim(fields[columns.Date], data);
        if (date.Length > 0)
        {
            var form = ReadDate(date.Of(data), out line.From, out line.Through);
            line.HasDays = form < DateForm.TwoDigitYear;
            if (!line.HasDays)
            {
                line.UnreadableDate = (short)columns.Date;
                if (form == DateForm.DayFirst)
                {
                    return FailForDayFirst();
                }
            }
        }

        if (columns.Through >= 0 && DelimitedBatch.Trim(fields[columns.Through], data) is { Length: > 0 } last)
        {
            var form = ReadDate(last.Of(data), out _, out var day);
            if (form < DateForm.TwoDigitYear)
            {
                line.Through = day;
            }
            else
            {
                line.UnreadableDate = line.UnreadableDate >= 0 ? line.UnreadableDate : (short)columns.Through;
                if (form == DateForm.DayFirst)
                {
                    return FailForDayFirst();
                }
            }
        }

        return true;
    }

    // Reads the day of the decision; there is none where the text is not one day.
    // Returns: Whether reading goes on.
    private bool TryReadDecision(ref DelimitedLine line, TextPlace field, ReadOnlySpan<byte> data)
    {
        line.DecidedOn = default;
        if (DelimitedBatch.Trim(field, data) is not { Length: > 0 } text)
        {
            return true;
        }

        var form = ReadDate(text.Of(data), out var day, out var last);
        line.DecidedOn = form < DateForm.TwoDigitYear && day == last ? day : default;
        return form != DateForm.DayFirst || FailForDayFirst();
    }

    // Kept out of line, so that the registers are its own.
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private DateForm ReadDate(ReadOnlySpan<byte> text, out DateOnly from, out DateOnly through)
    {
        DateForm form;
        if (DelimitedDates.TryCompact(text, out ulong digits) && (digits == _lastDigits || TryReadNext(digits)))
        {
            from = through = _lastDay;
            form = text.Length == CompactDate.Length ? DateForm.Compact : DateForm.Iso;
        }
        else
        {
            form = DelimitedDates.Read(text, _options.DateOrder, out from, out through);
        }

        _dateForms[(int)form]++;
        return form;
    }

    private bool TryReadNext(ulong digits)
    {
        bool isDay = CompactDate.TryRead(digits, out var day);
        if (isDay)
        {
            (_lastDigits, _lastDay) = (digits, day);
        }

        return isDay;
    }

    // What a date that has the day first tells of those before it: that all of them may have been read wrongly, unless one of them had the month
    // first. Then it is the one that is not a day.
    // Returns: Whether reading goes on.
    private bool FailForDayFirst()
    {
        if (_dateForms[(int)DateForm.MonthFirst] > 0)
        {
            return true;
        }

        _isEnded = true;
        Fault = new ClaimFileFault
        {
            Position = _line,
            NeedsDateOrder = true,
            Message = $"A date on line {_line} has a number above 12 in first place: the file writes the day first. Give the order of its dates, so that 1/5 is not "
                + "read as January 5.",
        };
        return false;
    }
}
