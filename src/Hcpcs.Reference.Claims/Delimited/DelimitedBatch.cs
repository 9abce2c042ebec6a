using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;

namespace Hcpcs.Reference.Claims;

// Rows as places in the bytes of the file. What a line says is read when it is asked for, on the thread that asks.
internal sealed class DelimitedBatch : ClaimLineBatch
{
    // Of the shortest rows a block has many, and each may have findings, which are far longer.
    private const int MaxLines = 8 * 1024, MaxFields = 64 * 1024;

    private static readonly SearchValues<byte> s_modifierSeparators = SearchValues.Create(ModifierSeparators);

    // None for the batch of the header.
    private readonly DelimitedColumns? _columns;
    private readonly byte _componentSeparator;

    private TextPlace[] _fields = new TextPlace[4 * 1024];
    private DelimitedLine[] _lines = new DelimitedLine[1024];

    // The line that was asked for last. Columns that the file does not have are never set, so that nothing is cleared between lines.
    private LineFields _line;
    private ClaimFields _claim;
    private int _read = -1;

    // The same of a row that cannot be read: its place alone.
    private LineFields _faulty;

    public DelimitedBatch(DelimitedColumns? columns, byte componentSeparator)
    {
        _columns = columns;
        _componentSeparator = componentSeparator;
        _line.Kind = ClaimLineKind.Row;
        _line.HasDatesOfClaim = columns is { AreDatesOfClaim: true };
    }

    // What people put between modifiers that stand in one field.
    public static ReadOnlySpan<byte> ModifierSeparators => " ,;:|/\t"u8;

    // The buffer that is read into; null where none was made yet.
    public byte[]? Buffer { get; set; }

    // What the fields are places in.
    public ReadOnlyMemory<byte> Bytes { get; set; }

    // How many fields the rows have so far.
    public int FieldCount { get; private set; }

    public bool IsFull => Count >= MaxLines || FieldCount >= MaxFields;

    public override ClaimLineView this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
            var bytes = Bytes.Span;
            if (index != _read)
            {
                Read(in _lines[index], bytes);
                _read = index;
            }

            return _line.Fault == ClaimRowFault.None
                ? new ClaimLineView(bytes, in _line, bytes, in _claim)
                : new ClaimLineView(bytes, in _faulty, bytes, in _claim);
        }
    }

    // Removes all rows.
    public void Clear()
    {
        (Count, FieldCount) = (0, 0);
        _read = -1;
    }

    // A field of the row in the making, counted from the first one that no row has yet.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void SetField(int field, TextPlace place)
    {
        int number = FieldCount + field;
        if ((uint)number >= (uint)_fields.Length)
        {
            Array.Resize(ref _fields, 2 * number);
        }

        _fields[number] = place;
    }

    public TextPlace Field(int field) => _fields[FieldCount + field];

    // Ends the row in the making, behind which its lines follow.
    // Returns: Where its fields are.
    public int EndRow(int fieldCount)
    {
        FieldCount += fieldCount;
        return FieldCount - fieldCount;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AddLine(in DelimitedLine line)
    {
        if (Count == _lines.Length)
        {
            Array.Resize(ref _lines, 2 * Count);
        }

        _lines[Count++] = line;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Read(in DelimitedLine line, ReadOnlySpan<byte> bytes)
    {
        var columns = _columns!;
        ref var fields = ref _line;
        fields.Fault = line.Fault;
        if (line.Fault == ClaimRowFault.None)
        {
            ReadRow(ref fields, columns, in line, _fields.AsSpan(line.FirstField, columns.UsedCount), bytes);
        }

        if (fields.Fault != ClaimRowFault.None)
        {
            _claim.Claim = default;
            _faulty = new LineFields { Kind = ClaimLineKind.Row, Fault = fields.Fault, Position = line.Position };
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ReadRow(ref LineFields fields, DelimitedColumns columns, in DelimitedLine line, ReadOnlySpan<TextPlace> row, ReadOnlySpan<byte> bytes)
    {
        fields.Position = line.Position;
        (fields.From, fields.Through, fields.UnreadableDate) = (line.From, line.Through, line.UnreadableDate);
        fields.IsHipps = fields.IsOtherCodeSet = false;
        if (columns.RevenueCode >= 0)
        {
            fields.RevenueCode = Trim(row[columns.RevenueCode], bytes);
            fields.IsHipps = CodeSets.IsHippsRevenueCode(fields.RevenueCode.Of(bytes));
        }

        if (columns.Line >= 0)
        {
            if (!ReadComposite(ref fields, Trim(row[columns.Line], bytes), bytes))
            {
                fields.Fault = ClaimRowFault.NotServiceLine;
                return;
            }
        }
        else
        {
            ReadCode(ref fields, columns, line.Code, row, bytes);
            ReadModifiers(ref fields, columns, row, bytes);
        }

        if (columns.Description >= 0 && (columns.Line < 0 || fields.Description.Length == 0))
        {
            fields.Description = Trim(row[columns.Description], bytes);
        }

        if (columns.Ndc >= 0)
        {
            fields.Ndc = Trim(row[columns.Ndc], bytes);
        }

        if (columns.NdcQuantity >= 0)
        {
            fields.NdcQuantity = Trim(row[columns.NdcQuantity], bytes);
        }

        if (columns.NdcUnit >= 0)
        {
            fields.NdcUnit = Trim(row[columns.NdcUnit], bytes);
        }

        if (columns.Units >= 0)
        {
            fields.Units = Trim(row[columns.Units], bytes);
        }

        if (columns.Unit >= 0)
        {
            fields.Unit = Trim(row[columns.Unit], bytes);
        }

        if (columns.ServiceLine >= 0)
        {
            fields.ServiceLine = Trim(row[columns.ServiceLine], bytes);
        }

        if (columns.Claim >= 0)
        {
            _claim.Claim = Trim(row[columns.Claim], bytes);
        }
    }

    private static void ReadCode(ref LineFields fields, DelimitedColumns columns, int code, ReadOnlySpan<TextPlace> row, ReadOnlySpan<byte> bytes)
    {
        fields.Code = code < 0 ? default : Trim(row[columns.Codes[code]], bytes);
        if (columns.Qualifier >= 0)
        {
            fields.Qualifier = Trim(row[columns.Qualifier], bytes);
            CodeSets.TakeQualifier(ref fields, bytes);
        }

        if (code >= 0 && columns.CodeTypes[code] is >= 0 and var type)
        {
            CodeSets.TakeType(ref fields, Trim(row[type], bytes).Of(bytes));
        }
    }

    private static void ReadModifiers(ref LineFields fields, DelimitedColumns columns, ReadOnlySpan<TextPlace> row, ReadOnlySpan<byte> bytes)
    {
        int[] places = columns.Modifiers;
        if (places.Length > 0)
        {
            fields.Modifier1 = At(places, 0, row, bytes);
            fields.Modifier2 = At(places, 1, row, bytes);
            fields.Modifier3 = At(places, 2, row, bytes);
            fields.Modifier4 = At(places, 3, row, bytes);
            fields.FurtherModifiers = At(places, 4, row, bytes);
        }
        else if (columns.ModifierList >= 0)
        {
            var (next, length) = Trim(row[columns.ModifierList], bytes);
            int end = next + length;
            fields.Modifier1 = Next(bytes, ref next, end);
            fields.Modifier2 = Next(bytes, ref next, end);
            fields.Modifier3 = Next(bytes, ref next, end);
            fields.Modifier4 = Next(bytes, ref next, end);
            int fifth = next;
            var further = Next(bytes, ref fifth, end);
            fields.FurtherModifiers = further.Length == 0 ? default : new TextPlace(further.Start, end - further.Start);
        }

        static TextPlace At(int[] places, int place, ReadOnlySpan<TextPlace> row, ReadOnlySpan<byte> bytes) =>
            place < places.Length && places[place] >= 0 ? Trim(row[places[place]], bytes) : default;

        static TextPlace Next(ReadOnlySpan<byte> bytes, ref int next, int end)
        {
            int blanks = bytes[next..end].IndexOfAnyExcept(s_modifierSeparators);
            if (blanks < 0)
            {
                next = end;
                return default;
            }

            int start = next + blanks, length = bytes[start..end].IndexOfAny(s_modifierSeparators);
            next = length < 0 ? end : start + length;
            return new TextPlace(start, next - start);
        }
    }

    // Reads a composite. An empty field is a line without a code.
    // Returns: Whether it is one, as ServiceLine says it.
    private bool ReadComposite(ref LineFields fields, TextPlace place, ReadOnlySpan<byte> bytes)
    {
        (fields.Qualifier, fields.Code, fields.Modifier1, fields.Modifier2) = (default, default, default, default);
        (fields.Modifier3, fields.Modifier4, fields.Description) = (default, default, default);
        ServiceComposite.Read(ref fields, bytes, place.Start, place.Start + place.Length, _componentSeparator);
        return place.Length == 0
            || (fields.Code.Length > 0
                && fields.Qualifier.Of(bytes) is [var first, var second] && char.IsAsciiLetterOrDigit((char)first) && char.IsAsciiLetterOrDigit((char)second)
                && (fields.Description.Length <= ServiceLine.MaxDescriptionLength
                    || Encoding.UTF8.GetCharCount(fields.Description.Of(bytes)) <= ServiceLine.MaxDescriptionLength));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TextPlace Trim(TextPlace field, ReadOnlySpan<byte> bytes) => TextPlace.Trim(bytes, field.Start, field.Start + field.Length);
}
