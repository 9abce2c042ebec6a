using System.Buffers.Text;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Hcpcs.Reference.Claims;

/// <summary>Reads the service lines of X12 837 claims: professional, institutional and dental, versions 4010 and 5010.</summary>
/// <remarks>
/// <para>
/// The separators are those that each interchange names. Blanks, tabs and line ends around a segment mean nothing, nor do line ends within one.
/// A file may have several interchanges, groups and transactions; those that are not claims (835, 278 and others) are counted and passed over.
/// </para>
/// <para>
/// Read are the control numbers and the test flag of the interchange, the transaction's version and purpose, SBR09, CLM01, CLM05 and CLM19, LX01, the
/// service segments SV1, SV2 and SV3, the dates 472 and 434, and LIN and CTP. Nothing else is: no names, no identifiers, no diagnoses, and no
/// adjudication (SVD).
/// </para>
/// <para>Source: ASC X12 837, segment names and places as CMS's companion guides publish them.</para>
/// </remarks>
public sealed partial class X12ClaimReader : ClaimReader
{
    // The longest segment, and the longest line with all that stands behind it, that is read. Real ones have a few hundred bytes.
    private const int MaxLength = 1024 * 1024;

    private Separators _separators;
    private bool _hasSeparators;

    // How many bytes of line ends stand behind the ISA, and with that behind nearly all segments.
    private int _lineEndLength;

    // The number of the last segment.
    private long _position;

    // Whether what comes next is the beginning of a segment, not the middle of one that is passed over.
    private bool _isAtSegment = true;

    // How many bytes of a binary segment are still to be passed over.
    private long _binaryLength;

    // How much must be here before reading on is of use.
    private int _wantedLength;

    // How much of what is here was looked at and will be again; 0 for nothing.
    private int _lookedLength;

    private bool _isEnded;
    private X12Batch? _batch;

    /// <summary>Makes a reader.</summary>
    /// <param name="stream">The file. It is closed with the reader unless <paramref name="leaveOpen"/> says otherwise.</param>
    /// <param name="leaveOpen">Whether the stream stays open.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    public X12ClaimReader(Stream stream, bool leaveOpen = false)
        : this(new InputBuffer(stream ?? throw new ArgumentNullException(nameof(stream))), stream, leaveOpen)
    {
    }

    /// <summary>Makes a reader of a file that is in memory.</summary>
    /// <param name="content">The file. It must not change while it is read.</param>
    public X12ClaimReader(ReadOnlyMemory<byte> content)
        : this(new InputBuffer(content), null, leaveOpen: true)
    {
    }

    internal X12ClaimReader(InputBuffer input, Stream? stream, bool leaveOpen)
        : base(input, stream, leaveOpen)
    {
    }

    // What became of the beginning of a segment.
    private enum Outcome
    {
        // It was taken, or will be passed over up to its terminator.
        Done,

        // It goes on behind what is here.
        Incomplete,

        // Reading goes on at another place: behind an ISA, or behind the head of a binary segment.
        Moved,

        // It is for the next batch.
        Full,

        // The file cannot be read on.
        Faulty,
    }

    /// <inheritdoc/>
    public override ClaimFormat Format => ClaimFormat.X12;

    /// <inheritdoc/>
    public override ClaimLineBatch CreateBatch() => new X12Batch();

    private protected override void Start(ClaimLineBatch batch)
    {
        _batch = batch as X12Batch ?? throw new ArgumentException("The batch is of a reader of another kind.", nameof(batch));
        _batch.Clear();
        _batch.Separators = _separators;
        _claim = -1;
        Input.MoveTo(_batch.Buffer);
    }

    // Takes segments as long as there is room for lines. The lines of a claim that goes on behind what is here are read again when more is.
    private protected override bool Parse(ClaimLineBatch batch)
    {
        bool isTooEarly = (Input.Length < _wantedLength && !Input.IsAtEnd) || Input.HasNothingNew(_lookedLength, _separators.Terminator);
        if (_isEnded || isTooEarly)
        {
            return !_isEnded;
        }

        bool goesOn = TakeSegments(Input.Bytes.Span);
        _batch!.Buffer = Input.Buffer;
        _batch.Bytes = Input.Bytes;
        return goesOn;
    }

    // Terminators are found many bytes at a time; of the segments behind them, only those are looked at whose names begin with a letter that
    // matters. The others are counted.
    // Returns: Whether the file goes on.
    private bool TakeSegments(ReadOnlySpan<byte> data)
    {
        int next = Input.Next;
        while (true)
        {
            var outcome = PassOverBinary(data, ref next);
            if (outcome == Outcome.Done && _isAtSegment)
            {
                outcome = TakeAt(data, ref next);
                _isAtSegment &= outcome != Outcome.Done;
            }

            if (outcome == Outcome.Done)
            {
                outcome = TakeBlocks(data, ref next);
            }

            if (outcome == Outcome.Done)
            {
                // The last bytes, fewer than two blocks have.
                int length = data[next..].IndexOf(_separators.Terminator);
                outcome = length < 0 ? Outcome.Incomplete : Outcome.Moved;
                next = length < 0 ? data.Length : next + length + 1;
                _isAtSegment = length >= 0;
            }

            switch (outcome)
            {
                case Outcome.Moved when !_batch!.IsFull:
                    break;
                case Outcome.Moved or Outcome.Full:
                    return Suspend(next);
                case Outcome.Incomplete:
                    return EndData(data, next);
                default:
                    return false;
            }
        }
    }

    // Takes the segments that begin in whole blocks from a place on.
    private Outcome TakeBlocks(ReadOnlySpan<byte> data, ref int next)
    {
        ref byte first = ref MemoryMarshal.GetReference(data);
        byte terminator = _separators.Terminator;
        int lineEndLength = _lineEndLength, distance = 1 + lineEndLength;
        var batch = _batch!;

        int start = next, last = data.Length - 2 * ByteBlock.Length;
        ulong following = start <= last ? ByteBlock.Equal(ref Unsafe.Add(ref first, start), terminator) : 0;
        for (; start <= last && !batch.IsFull; start += ByteBlock.Length)
        {
            ref byte block = ref Unsafe.Add(ref first, start);
            ulong terminators = following;
            following = ByteBlock.Equal(ref Unsafe.Add(ref block, ByteBlock.Length), terminator);
            if (terminators == 0)
            {
                continue;
            }

            // The number of the segment that the block begins in.
            long before = _position;
            // A terminator directly after another one, line ends aside, ends no segment and must not be counted.
            ulong irregular = ~LookBehind(ref block, lineEndLength, out ulong left) | terminators >> distance | following << (ByteBlock.Length - distance);
            bool isRegular = (terminators & irregular) == 0;
            for (left = isRegular ? left & terminators : terminators; left != 0; left &= left - 1)
            {
                int segment = start + BitOperations.TrailingZeroCount(left) + distance;
                uint name = Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref first, segment));

                // Where the next terminator stands in the block; if there is none in it, in the following one.
                ulong upToHere = left ^ (left - 1);
                int end = BitOperations.TrailingZeroCount(terminators & ~upToHere);
                end += (end >> 6) * BitOperations.TrailingZeroCount(following);
                _position = before + BitOperations.PopCount(terminators & upToHere);
                if (isRegular && end < 2 * ByteBlock.Length && !((byte)name is (byte)'I' or (byte)'B' || HasControlCharacter(name)))
                {
                    TakeSegment(name, data, segment, start + end);
                    continue;
                }

                // It is looked at more closely.
                _position = isRegular ? _position - 1 : before;
                int place = segment - lineEndLength;
                var outcome = TakeAt(data, ref place);
                before = isRegular ? before : _position;
                if (outcome != Outcome.Done)
                {
                    _isAtSegment |= outcome != Outcome.Moved;
                    next = place;
                    return outcome;
                }
            }

            _position = isRegular ? before + BitOperations.PopCount(terminators) : before;
        }

        next = start;
        return batch.IsFull ? Outcome.Full : Outcome.Done;
    }

    // Where in a block the next byte, line ends of the usual length left out, may begin a segment (it is not a blank, a control character or outside of
    // ASCII); and where that byte begins the name of one that may matter: B (BHT, BIN), C (CLM, CTP), D (DTP), G, H (HL), I, L (LX, LIN), S (SV1, ST). E and F, with which few begin, are in.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong LookBehind(ref byte block, int lineEndLength, out ulong wanted)
    {
        ref byte letters = ref Unsafe.Add(ref block, 1 + lineEndLength);
        wanted = ByteBlock.BetweenOrEither(ref letters, 'B', 'I', (byte)'L', (byte)'S');
        ulong begun = ~ByteBlock.BelowOrNotAscii(ref letters, '!');
        for (int i = 1; i <= lineEndLength; i++)
        {
            begun &= ByteBlock.Either(ref Unsafe.Add(ref block, i), (byte)'\n', (byte)'\r');
        }

        return begun;
    }

    // Takes the segment that begins at a place or behind the blanks there.
    // place: Becomes the place of its first byte or one behind, from which its terminator is to be found; or where reading goes on.
    private Outcome TakeAt(ReadOnlySpan<byte> data, ref int place)
    {
        byte terminator = _separators.Terminator;
        while (place < data.Length && data[place] <= ' ' && !(data[place] == terminator && _hasSeparators))
        {
            place++;
        }

        if (data.Length - place < sizeof(uint))
        {
            return Outcome.Incomplete;
        }

        uint name = Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref MemoryMarshal.GetReference(data), place));
        if (HasControlCharacter(name) || (byte)name == terminator)
        {
            if ((byte)name == terminator && _hasSeparators)
            {
                return Outcome.Done;
            }

            if (!TryReadName(data[place..], out name))
            {
                return Outcome.Incomplete;
            }
        }

        if (!_hasSeparators || (byte)name is (byte)'I' or (byte)'B' or 0xEF)
        {
            var outcome = TakeSpecial(name, data, ref place);
            if (outcome != Outcome.Done)
            {
                return outcome;
            }
        }

        _position++;
        if (!IsWanted(NameOf(name)))
        {
            return Outcome.Done;
        }

        int length = data[place..].IndexOf(terminator);
        if (length < 0)
        {
            // The last terminator is often forgotten.
            if (!Input.IsAtEnd || NameOf(name) != Iea)
            {
                _position--;
                return Outcome.Incomplete;
            }

            length = data.Length - place;
        }

        TakeSegment(name, data, place, place + length);
        return Outcome.Done;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool HasControlCharacter(uint name) => ((name - 0x20202020) & ~name & 0x80808080) != 0;

    // Reads a name that a line end may cut in two.
    private bool TryReadName(ReadOnlySpan<byte> data, out uint name)
    {
        name = 0;
        int shift = 0;
        for (int i = 0; i < data.Length && shift < 32; i++)
        {
            if (data[i] == _separators.Terminator || data[i] is not ((byte)'\r' or (byte)'\n'))
            {
                name |= (uint)data[i] << shift;
                shift += 8;
            }
        }

        return shift == 32;
    }

    // Takes an ISA, the head of a binary segment, or a byte order mark.
    private Outcome TakeSpecial(uint name, ReadOnlySpan<byte> data, ref int place)
    {
        const uint ByteOrderMark = 0xBFBBEF;

        byte behind = (byte)(name >> 24);
        switch (name & 0xFFFFFF)
        {
            case ByteOrderMark:
                place += 3;
                _isAtSegment = true;
                return Outcome.Moved;
            case Isa when !char.IsAsciiLetterOrDigit((char)behind):
                return TakeInterchange(data, ref place);
            case Bin or Bds when _hasSeparators && behind == _separators.Element:
                return TakeBinary(data, ref place, isBds: (name & 0xFFFFFF) == Bds);
            default:
                return _hasSeparators ? Outcome.Done : Fail("The file does not begin with an ISA segment.");
        }
    }

    private Outcome TakeInterchange(ReadOnlySpan<byte> data, ref int place)
    {
        EndClaim();
        if (!Separators.TryRead(data[place..], out var separators, out int length, out var controlNumber, out bool isTest)
            || (length == 0 && Input.IsAtEnd))
        {
            return Fail("The ISA segment does not have sixteen element separators, a component separator and a terminator of its own.");
        }

        if (length == 0)
        {
            return Outcome.Incomplete;
        }

        if (_batch!.Count > 0 && separators != _separators)
        {
            // The lines of a batch have the same separators.
            return Outcome.Full;
        }

        _position++;
        _separators = _batch.Separators = separators;
        (_hasSeparators, _isAtSegment) = (true, true);
        BeginInterchange(controlNumber, isTest);
        place += length;
        _lineEndLength = separators.HasLineEndAsTerminator ? 0 : data[place..Math.Min(place + 2, data.Length)].LastIndexOfAny((byte)'\r', (byte)'\n') + 1;
        return Outcome.Moved;
    }

    // A binary segment says how long its data is, in which any byte may stand.
    private Outcome TakeBinary(ReadOnlySpan<byte> data, ref int place, bool isBds)
    {
        const int MaxHeadLength = 64;

        var head = data[place..Math.Min(place + MaxHeadLength, data.Length)];
        int start = Separators.PlaceBehindName(head) + 1, elements = isBds ? 2 : 1;
        for (int i = start; i < head.Length && head[i] != _separators.Terminator; i++)
        {
            if (head[i] != _separators.Element)
            {
                continue;
            }

            if (--elements > 0)
            {
                start = i + 1;
                continue;
            }

            if (!Utf8Parser.TryParse(head[start..i], out long length, out int used) || used != i - start || length < 0)
            {
                return Outcome.Done;
            }

            // It may be of any length: what is before it is not kept until its end comes.
            EndLine();
            CutClaim();
            _position++;
            (_binaryLength, _isAtSegment) = (length, false);
            place += i + 1;
            return Outcome.Moved;
        }

        return head.Length < MaxHeadLength && !head.Contains(_separators.Terminator) ? Outcome.Incomplete : Outcome.Done;
    }

    private Outcome PassOverBinary(ReadOnlySpan<byte> data, ref int next)
    {
        int passed = (int)Math.Min(_binaryLength, data.Length - next);
        next += passed;
        _binaryLength -= passed;
        return _binaryLength > 0 ? Outcome.Incomplete : Outcome.Done;
    }

    // Goes on at a place with the next batch.
    private bool Suspend(int next)
    {
        if (_lineState != LineState.None)
        {
            next = RollBack();
        }

        Input.Next = next;
        _wantedLength = _lookedLength = 0;
        return true;
    }

    // Drops the line in the making and those of its claim before it, which will be read again from the first of them on.
    private int RollBack()
    {
        for (var batch = _batch!; _partCount > 0; _partCount--)
        {
            batch.ReopenLine();
            Counted.Lines--;
            Counted.FurtherNdcs -= batch.Current.FurtherNdcCount;
        }

        (_position, _lineState, _isNdcOpen, _isAtSegment) = (_partStartPosition, LineState.None, false, true);
        return _partStart;
    }

    // Takes what is here up to a place, behind which more is needed.
    // Returns: Whether the file goes on.
    private bool EndData(ReadOnlySpan<byte> data, int next)
    {
        const int MaxTrickle = 64 * 1024;

        if (Input.IsAtEnd)
        {
            // A claim whose end is missing.
            CutClaim();
            _isEnded = true;
            string? fault = _isOpen ? $"The file ends within the interchange that begins with segment {_interchangePosition}."
                : !_hasSeparators ? "The file has no ISA segment."
                : null;
            Fault = fault is null ? null : new ClaimFileFault { Position = _position, Message = fault };
            return false;
        }

        bool isEndless = data.Length - (_lineState == LineState.None ? next : _lineStart) > MaxLength;
        if (isEndless)
        {
            // The lines before stay.
            CutClaim();
        }

        Suspend(next);
        if (isEndless)
        {
            Fail("The segment or service line does not end within 1 MiB.");
            return false;
        }

        // What is cut off is not looked at again before more comes; and much of it not for each few bytes.
        int length = data.Length - Input.Next;
        _wantedLength = length < MaxTrickle ? length + 1 : length + length / 2;
        _lookedLength = Input.Next < next ? length : 0;
        return true;
    }

    private Outcome Fail(string message)
    {
        _isEnded = true;
        Fault = new ClaimFileFault { Position = _position + 1, Message = message };
        return Outcome.Faulty;
    }
}
