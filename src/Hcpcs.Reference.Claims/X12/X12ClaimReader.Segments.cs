using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace Hcpcs.Reference.Claims;

// What the segments say.
public sealed partial class X12ClaimReader
{
    // The letters of a name, the first one lowest.
    private const uint
        Isa = 'I' | 'S' << 8 | 'A' << 16,
        Iea = 'I' | 'E' << 8 | 'A' << 16,
        Gs = 'G' | 'S' << 8,
        Ge = 'G' | 'E' << 8,
        St = 'S' | 'T' << 8,
        Se = 'S' | 'E' << 8,
        Bht = 'B' | 'H' << 8 | 'T' << 16,
        Hl = 'H' | 'L' << 8,
        Sbr = 'S' | 'B' << 8 | 'R' << 16,
        Clm = 'C' | 'L' << 8 | 'M' << 16,
        Lx = 'L' | 'X' << 8,
        Sv1 = 'S' | 'V' << 8 | '1' << 16,
        Sv2 = 'S' | 'V' << 8 | '2' << 16,
        Sv3 = 'S' | 'V' << 8 | '3' << 16,
        Dtp = 'D' | 'T' << 8 | 'P' << 16,
        Lin = 'L' | 'I' << 8 | 'N' << 16,
        Ctp = 'C' | 'T' << 8 | 'P' << 16,
        Bin = 'B' | 'I' << 8 | 'N' << 16,
        Bds = 'B' | 'D' << 8 | 'S' << 16;

    // The qualifiers of a DTP that are read: the date of the service, and the dates of the statement.
    private const uint Service = '4' | '7' << 8 | '2' << 16, Statement = '4' | '3' << 8 | '4' << 16;

    private readonly ClaimContext _context = new();

    // Whether the transaction is an 837.
    private bool _isClaims;

    // Whether an interchange has begun and not ended, and with which segment it began.
    private bool _isOpen;
    private long _interchangePosition;

    // The number that the claim has in the batch, or -1 as long as it is not there.
    private int _claim = -1;

    private LineState _lineState;

    // Where the line in the making begins, and the segments before it.
    private int _lineStart;
    private long _lineStartPosition;

    // How many lines of the claim, or of the part of it that is read, are in the batch, and where it begins. What is known of the claim
    // (_context) does not change from there on. As long as it has lines, one is in the making.
    private int _partCount, _partStart;
    private long _partStartPosition;

    // Whether the claim is cut: a part of it has ended, and it goes on.
    private bool _isCut;

    // Whether a CTP would give the quantity of the line's NDC.
    private bool _isNdcOpen;

    // How far the line in the making has come.
    private enum LineState
    {
        None,

        // It has a number.
        Numbered,

        // It has a service.
        Service,
    }

    // The letters of a segment's name, of which there are two or three.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private uint NameOf(uint start)
    {
        uint element = _separators.Element;
        return (start >> 16 & 0xFF) == element ? start & 0xFFFF : start >> 24 == element ? start & 0xFFFFFF : NameWithoutElements(start);
    }

    // The letters of the name of a segment that has nothing behind its name.
    private uint NameWithoutElements(uint start)
    {
        uint terminator = _separators.Terminator;
        return (start >> 16 & 0xFF) == terminator ? start & 0xFFFF : start >> 24 == terminator ? start & 0xFFFFFF : 0;
    }

    // Whether a segment of this name says something.
    private static bool IsWanted(uint name) =>
        name is Sv1 or Sv2 or Sv3 or Dtp or Lx or Lin or Ctp or Clm or Hl or Sbr or Bht or St or Se or Gs or Ge or Iea;

    private void BeginInterchange(ReadOnlySpan<byte> controlNumber, bool isTest)
    {
        Counted.Interchanges++;
        _interchangePosition = _position;
        (_isOpen, _isClaims) = (true, false);
        _context.BeginInterchange(X12Segment.Clean(controlNumber), isTest);
    }

    // Takes a segment that is here whole. Of what has another name nothing is read.
    // start: The first four bytes of the segment, without line ends.
    private void TakeSegment(uint start, ReadOnlySpan<byte> data, int begin, int end)
    {
        uint name = NameOf(start);
        if (!_isClaims && name is not (St or Gs or Iea))
        {
            return;
        }

        var place = new TextPlace(begin, end - begin);
        switch (name)
        {
            case Lx:
                BeginLine(place.Start);
                _batch!.Current.Number = place;
                break;
            case Sv1 or Sv2 or Sv3:
                if (_lineState != LineState.Numbered)
                {
                    BeginLine(place.Start);
                }

                _lineState = LineState.Service;
                _batch!.Current.Service = place;
                _batch.Current.Position = _position;
                break;
            case Dtp when _lineState != LineState.None:
                if (IsDate(data, place, Service))
                {
                    _batch!.Current.Date = place;
                }

                break;
            case Dtp:
                TakeDateOfClaim(data, place);
                break;
            case Lin:
                TakeNdc(data, place);
                break;
            case Ctp when _isNdcOpen:
                _batch!.Current.NdcQuantity = place;
                _isNdcOpen = false;
                break;
            case Clm:
                TakeClaim(data, place);
                break;
            case Hl:
                TakeLevel(data, place);
                break;
            case Sbr:
                TakeSubscriber(data, place);
                break;
            case Bht:
                TakeHeader(data, place);
                break;
            case St:
                TakeTransaction(data, place);
                break;
            case Gs:
                TakeGroup(data, place);
                break;
            case Se or Ge:
                EndTransaction();
                break;
            case Iea:
                EndTransaction();
                _isOpen = false;
                break;
            default:
                break;
        }
    }

    // What a segment needs on the stack would be cleared for each of the others too if these methods became parts of the caller.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void TakeGroup(ReadOnlySpan<byte> data, TextPlace place)
    {
        EndTransaction();
        _context.BeginGroup(SegmentAt(data, place)[8]);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void TakeTransaction(ReadOnlySpan<byte> data, TextPlace place)
    {
        EndClaim();
        var segment = SegmentAt(data, place);
        var type = segment[1];
        _isClaims = type.SequenceEqual("837"u8);
        _context.BeginTransaction(segment[2], segment[3]);
        if (!_isClaims)
        {
            Counted.OtherDocuments++;
            Counted.FirstOtherDocument ??= IsNumber(type) ? global::System.Text.Encoding.ASCII.GetString(type) : "unnamed";
        }

        static bool IsNumber(ReadOnlySpan<byte> type) => type.Length == 3 && type.IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void TakeHeader(ReadOnlySpan<byte> data, TextPlace place)
    {
        EndClaim();
        _context.SetPurpose(SegmentAt(data, place)[6]);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void TakeLevel(ReadOnlySpan<byte> data, TextPlace place)
    {
        EndClaim();
        if (SegmentAt(data, place)[3] is not [(byte)'2', (byte)'3'])
        {
            // Anything but a patient of the subscriber before.
            _context.BeginSubscriber();
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void TakeSubscriber(ReadOnlySpan<byte> data, TextPlace place)
    {
        if (!_context.HasClaim)
        {
            _context.SetFiling(SegmentAt(data, place)[9]);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void TakeClaim(ReadOnlySpan<byte> data, TextPlace place)
    {
        EndClaim();
        _context.BeginClaim(SegmentAt(data, place));
        Counted.Claims++;
        Counted.VoidClaims += _context.Fields.IsVoid ? 1 : 0;
        Counted.RequestClaims += _context.Fields.IsRequest ? 1 : 0;
        Counted.EncounterClaims += _context.IsEncounter ? 1 : 0;
        Counted.ReplacementClaims += _context.IsReplacement ? 1 : 0;
    }

    private void EndTransaction()
    {
        EndClaim();
        _isClaims = false;
    }

    private void EndClaim()
    {
        EndLine();
        EndPart();
        (_claim, _isCut) = (-1, false);
        _context.EndClaim();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void TakeDateOfClaim(ReadOnlySpan<byte> data, TextPlace place)
    {
        if (_context.HasClaim && (IsDate(data, place, Service) || IsDate(data, place, Statement)))
        {
            _context.SetDate(SegmentAt(data, place)[3], isOfService: IsDate(data, place, Service));
            _claim = -1;
        }
    }

    // Whether a DTP has a qualifier.
    private bool IsDate(ReadOnlySpan<byte> data, TextPlace place, uint qualifier)
    {
        const int QualifierStart = 4;

        var segment = place.Of(data);
        uint written = segment.Length < QualifierStart + sizeof(uint) ? 0 : BinaryPrimitives.ReadUInt32LittleEndian(segment[QualifierStart..]);
        uint element = (uint)_separators.Element << 24;
        bool isWhereExpected = (written & 0xFF000000) == element && !HasControlCharacter(written);
        return isWhereExpected ? written == (qualifier | element) : IsDateElsewhere(data, place, qualifier);
    }

    // The same for one with blanks or line ends in front of its qualifier, or within or behind it.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool IsDateElsewhere(ReadOnlySpan<byte> data, TextPlace place, uint qualifier) =>
        SegmentAt(data, place)[1] is [var first, var second, var third] && qualifier == (uint)(first | second << 8 | third << 16);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void TakeNdc(ReadOnlySpan<byte> data, TextPlace place)
    {
        _isNdcOpen = false;
        if (_lineState != LineState.Service || !SegmentAt(data, place)[2].SequenceEqual("N4"u8))
        {
            return;
        }

        ref var line = ref _batch!.Current;
        if (line.Ndc.Length == 0)
        {
            line.Ndc = place;
            _isNdcOpen = true;
        }
        else
        {
            line.FurtherNdcCount++;
        }
    }

    private void BeginLine(int start)
    {
        EndLine();
        _batch!.Current = default;
        _lineState = LineState.Numbered;
        (_lineStart, _lineStartPosition) = (start, _position - 1);
        if (_partCount == 0)
        {
            BeginPart();
        }
    }

    // Takes the line in the making, if it has a service.
    private void EndLine()
    {
        if (_lineState == LineState.Service)
        {
            if (_partCount == ClaimLineBatch.MaxClaimLines || _lineStart - _partStart > ClaimLineBatch.MaxClaimLength)
            {
                CutClaim();
            }

            var batch = _batch!;
            if (_claim < 0)
            {
                _claim = batch.Claims.Add(in _context.Fields, _context.Texts);
            }

            batch.Current.Claim = _claim;
            Counted.Lines++;
            Counted.FurtherNdcs += batch.Current.FurtherNdcCount;
            batch.EndLine();
            _partCount++;
            if (!_context.HasClaim)
            {
                // Lines outside of a claim are not of the same one.
                EndPart();
            }
        }

        _lineState = LineState.None;
        _isNdcOpen = false;
    }

    private void BeginPart() => (_partStart, _partStartPosition) = (_lineStart, _lineStartPosition);

    private void EndPart()
    {
        if (_partCount > 0)
        {
            _batch!.EndPart(_isCut);
            _partCount = 0;
        }
    }

    // Ends a part of the claim before the line in the making, if it has lines.
    private void CutClaim()
    {
        if (_partCount > 0)
        {
            _isCut = true;
            EndPart();
            BeginPart();
        }
    }

    private X12Segment SegmentAt(ReadOnlySpan<byte> data, TextPlace place) => new(data, place, in _separators);
}
