using System.Buffers.Binary;
using System.Diagnostics;

namespace Hcpcs.Reference.Claims;

// Lines as places in the bytes of the file. What a line says is read when it is asked for, on the thread that asks.
internal sealed class X12Batch : ClaimLineBatch
{
    // A claim that is not cut has room, whatever it is that stands before it.
    private static int MaxLines => MaxClaimLines + 24;

    // Behind the most lines there is room for those that one look at many bytes may still find.
    private readonly X12Line[] _lines = new X12Line[MaxLines + 64];

    // The line that was asked for last, and whether its texts are in the copy.
    private LineFields _fields;
    private int _read = -1;
    private bool _isCopied;

    // Segments with line ends within them, without these.
    private byte[] _copy = [];

    // The digits and the day that a batch begins with are the same one.
    private ulong _lastDate = BinaryPrimitives.ReadUInt64LittleEndian("00010101"u8);
    private DateOnly _lastDay;

    // The buffer that is read into; null where the file is in memory, or none was made yet.
    public byte[]? Buffer { get; set; }

    // What the lines are places in.
    public ReadOnlyMemory<byte> Bytes { get; set; }

    public Separators Separators { get; set; }

    public ClaimList Claims { get; } = new();

    public bool IsFull => Count >= MaxLines;

    // The line in the making.
    public ref X12Line Current => ref _lines[Count];

    public override ClaimLineView this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
            ref readonly var line = ref _lines[index];
            var bytes = Bytes.Span;
            ref readonly var claim = ref Claims.Fields(line.Claim);
            if (index != _read)
            {
                _fields = default;
                _fields.Position = line.Position;
                _fields.FurtherNdcCount = line.FurtherNdcCount;
                _isCopied = !TryRead(line, bytes, claim);
                if (_isCopied)
                {
                    var copied = WithoutLineEnds(bytes, line);
                    bool isRead = TryRead(copied, _copy, claim);
                    Debug.Assert(isRead, "The copy has no line ends.");
                }

                _read = index;
            }

            return new ClaimLineView(_isCopied ? _copy : bytes, in _fields, Claims.Texts(line.Claim), in claim);
        }
    }

    // Removes all lines.
    public void Clear()
    {
        Count = 0;
        _read = -1;
        Claims.Clear();
        Parts.Clear();
    }

    // Takes the line in the making.
    public void EndLine() => Count++;

    // Makes the last line the one in the making again.
    public void ReopenLine() => Count--;

    // Ends the claim, or a part of it, of which lines were taken.
    public void EndPart(bool isCut) => Parts.Add(Count, isCut);

    // Reads a line whose segments have no line end within them.
    // Returns: Whether they have none.
    private bool TryRead(in X12Line line, ReadOnlySpan<byte> bytes, in ClaimFields claim)
    {
        ref var fields = ref _fields;
        var separators = Separators;
        var service = new X12Segment(bytes, line.Service, separators);
        var date = new X12Segment(bytes, line.Date, separators);
        var number = new X12Segment(bytes, line.Number, separators);
        if (service.HasInnerLineEnd || date.HasInnerLineEnd || number.HasInnerLineEnd)
        {
            return false;
        }

        if (line.Ndc.Length > 0)
        {
            var ndc = new X12Segment(bytes, line.Ndc, separators);
            var quantity = new X12Segment(bytes, line.NdcQuantity, separators);
            if (ndc.HasInnerLineEnd || quantity.HasInnerLineEnd)
            {
                return false;
            }

            fields.Ndc = ndc.PlaceOf(3);
            fields.NdcQuantity = quantity.PlaceOf(4);
            fields.NdcUnit = quantity.PlaceOfFirstComponent(5);
        }

        fields.ServiceLine = number.PlaceOf(1);
        ReadService(ref fields, bytes, line.Service.Start, service);
        ReadDays(ref fields, bytes, date.PlaceOf(3), claim);
        return true;
    }

    // SV1: composite, charge, unit, quantity. SV2: revenue code, then the same. SV3: composite, charge; the quantity is the sixth element.
    private void ReadService(ref LineFields fields, ReadOnlySpan<byte> bytes, int start, in X12Segment service)
    {
        // The number in the name; a line end may have stood within the name.
        fields.Kind = bytes[start + 2] switch
        {
            (byte)'1' => ClaimLineKind.Professional,
            (byte)'2' => ClaimLineKind.Institutional,
            _ => ClaimLineKind.Dental,
        };
        int shift = fields.Kind == ClaimLineKind.Institutional ? 1 : 0;
        if (fields.Kind == ClaimLineKind.Dental)
        {
            fields.Units = service.PlaceOf(6);
        }
        else
        {
            fields.Unit = service.PlaceOf(3 + shift);
            fields.Units = service.PlaceOf(4 + shift);
        }

        if (shift == 1)
        {
            fields.RevenueCode = service.PlaceOf(1);
            fields.IsHipps = CodeSets.IsHippsRevenueCode(fields.RevenueCode.Of(bytes));
        }

        ServiceComposite.Read(ref fields, bytes, service.PlaceOfComposite(1 + shift), Separators.Component);
    }

    private void ReadDays(ref LineFields fields, ReadOnlySpan<byte> bytes, TextPlace date, in ClaimFields claim)
    {
        if (date.Length > 0)
        {
            if (TryReadDays(date.Of(bytes), out var from, out var through))
            {
                fields.From = from;
                fields.Through = through == from ? null : through;
                return;
            }

            fields.UnreadableDate = date;
        }

        fields.HasDatesOfClaim = claim.From is not null;
        (fields.From, fields.Through) = (claim.From, claim.Through);
    }

    // Reads days; nearly all are those of the line before.
    private bool TryReadDays(ReadOnlySpan<byte> text, out DateOnly from, out DateOnly through)
    {
        if (text.Length != CompactDate.Length)
        {
            return CompactDate.TryReadDays(text, out from, out through);
        }

        ulong digits = BinaryPrimitives.ReadUInt64LittleEndian(text);
        if (digits != _lastDate)
        {
            if (!CompactDate.TryRead(text, out var day))
            {
                from = through = default;
                return false;
            }

            (_lastDate, _lastDay) = (digits, day);
        }

        from = through = _lastDay;
        return true;
    }

    // Copies the segments of a line, without the line ends in them.
    private X12Line WithoutLineEnds(ReadOnlySpan<byte> bytes, X12Line line)
    {
        int end = 0;
        _copy = new byte[line.Number.Length + line.Service.Length + line.Date.Length + line.Ndc.Length + line.NdcQuantity.Length];
        line.Number = Copy(bytes, line.Number);
        line.Service = Copy(bytes, line.Service);
        line.Date = Copy(bytes, line.Date);
        line.Ndc = Copy(bytes, line.Ndc);
        line.NdcQuantity = Copy(bytes, line.NdcQuantity);
        return line;

        TextPlace Copy(ReadOnlySpan<byte> bytes, TextPlace segment)
        {
            int length = X12Segment.CopyWithoutLineEnds(segment.Of(bytes), _copy.AsSpan(end));
            end += length;
            return new TextPlace(end - length, length);
        }
    }
}
