using System.Runtime.CompilerServices;
using System.Text;

namespace Hcpcs.Reference.Claims;

// Rows as places in the bytes of the file. What a line says is read when it is asked for, on the thread that asks.
internal sealed class DelimitedBatch : ClaimLineBatch
{
    // Of the shortest rows a block has many, and each may have findings, which are far longer.
    private const int MaxLines = 8 * 1024, MaxFields = 256 * 1024;

    // The most fields of the rows of a claim that is not cut: 1,000 rows of 131 columns. Before it is full, a batch has room for them and one row
    // more.
    private const int MaxClaimFields = MaxFields / 2;

    // None for the batch of the header.
    private readonly DelimitedColumns? _columns;
    private readonly byte _componentSeparator;

    private TextPlace[] _fields = new TextPlace[4 * 1024];
    private DelimitedLine[] _lines = new DelimitedLine[1024];

    // How many fields the rows have.
    private int _fieldCount;

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
    }

    // What people put between modifiers that stand in one field.
    public static bool IsModifierSeparator(byte b) => b is (byte)' ' or (byte)',' or (byte)';' or (byte)':' or (byte)'|' or (byte)'/' or (byte)'\t';

    // The buffer that is read into, in which the fields are places; null where none was made yet.
    public byte[]? Buffer { get; set; }

    public bool IsFull => Count >= MaxLines || _fieldCount >= MaxFields;

    // Whether the first claim began in an earlier batch, and whether the last one goes on: they are cut.
    public bool IsContinued { get; set; }

    public bool GoesOn { get; set; }

    public override ClaimLineView this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
            ReadOnlySpan<byte> bytes = Buffer;
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
        (Count, _fieldCount) = (0, 0);
        (IsContinued, GoesOn) = (false, false);
        _read = -1;
        Parts.Clear();
    }

    // Room for the fields of the row in the making.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Span<TextPlace> NextRow(int count)
    {
        if (_fields.Length - _fieldCount < count)
        {
            Array.Resize(ref _fields, Math.Max(2 * _fields.Length, _fieldCount + count));
        }

        return _fields.AsSpan(_fieldCount, count);
    }

    // Takes the row in the making.
    // Returns: Where its fields are.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int EndRow(int count)
    {
        _fieldCount += count;
        return _fieldCount - count;
    }

    // The line in the making, made where it stays.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref DelimitedLine NextLine()
    {
        if (Count == _lines.Length)
        {
            Array.Resize(ref _lines, 2 * Count);
        }

        return ref _lines[Count];
    }

    // Takes the line in the making.
    public void EndLine() => Count++;

    // Where the claim begins that may go on behind the lines; of one that is cut, its last part. Behind the lines where the last row is a claim
    // of its own.
    public int FindOpenPart()
    {
        if (Count == 0 || ClaimOf(Count - 1).IsEmpty)
        {
            return Count;
        }

        int first = Count - 1;
        while (first > 0 && IsOfClaimBefore(first))
        {
            first--;
        }

        for (int end = FindEndOfPart(first); end < Count; end = FindEndOfPart(first))
        {
            first = end;
        }

        return first;
    }

    // Where the row of a line begins in the buffer.
    public int StartOf(int line) => _lines[line].Start;

    // Whether a line is of the claim of the line before it.
    public bool IsOfClaimBefore(int index)
    {
        ref readonly var line = ref _lines[index];
        ref readonly var before = ref _lines[index - 1];
        bool isOfSameRow = line.FirstField == before.FirstField && line.Fault == ClaimRowFault.None && before.Fault == ClaimRowFault.None;
        return isOfSameRow || (ClaimOf(index) is { IsEmpty: false } claim && claim.SequenceEqual(ClaimOf(index - 1)));
    }

    // Moves the lines from one on behind those of another batch.
    // distance: How far their rows are moved in the buffer.
    public void MoveLines(int first, DelimitedBatch target, int distance)
    {
        int firstField = _lines[first].FirstField;
        var fields = target.NextRow(_fieldCount - firstField);
        for (int i = 0; i < fields.Length; i++)
        {
            // Those that a row does not have stand nowhere.
            var (start, length) = _fields[firstField + i];
            fields[i] = length == 0 ? default : new TextPlace(start + distance, length);
        }

        int field = target.EndRow(fields.Length);
        for (int i = first; i < Count; i++)
        {
            ref var line = ref target.NextLine();
            line = _lines[i];
            line.Start += distance;
            line.FirstField += field - firstField;
            target.EndLine();
        }

        (Count, _fieldCount) = (first, firstField);
    }

    // Only who judges whole claims needs them, and not on the thread that splits rows.
    private protected override void FindParts()
    {
        bool isCut = IsContinued;
        for (int end = Parts.IsEmpty ? 0 : Count; end < Count;)
        {
            end = FindEndOfPart(end);
            bool goesOn = end < Count ? IsOfClaimBefore(end) : GoesOn;
            Parts.Add(end, isCut || goesOn);
            isCut = goesOn;
        }
    }

    // Where the claim that a line is of ends, or is cut, if it begins with the line or was cut before it.
    private int FindEndOfPart(int first)
    {
        ref readonly var line = ref _lines[first];
        int end = first + 1;
        while (end < Count && end - first < MaxClaimLines && IsOfClaimBefore(end)
            && _lines[end].FirstField - line.FirstField < MaxClaimFields && _lines[end].Start - line.Start <= MaxClaimLength)
        {
            end++;
        }

        return end;
    }

    // What says which claim a line is of; empty where nothing does.
    private ReadOnlySpan<byte> ClaimOf(int index)
    {
        ref readonly var line = ref _lines[index];
        ReadOnlySpan<byte> bytes = Buffer;
        return line.Fault == ClaimRowFault.None && _columns!.Claim >= 0 ? Trim(_fields[line.FirstField + _columns.Claim], bytes).Of(bytes) : default;
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
        fields.From = line.HasDays ? line.From : null;
        fields.Through = line.HasDays && line.Through != line.From ? line.Through : null;
        if (columns.Decision >= 0)
        {
            bool isDay = line.DecidedOn != default;
            fields.DecidedOn = isDay ? line.DecidedOn : null;
            fields.UnreadableDecision = isDay ? default : Trim(row[columns.Decision], bytes);
        }

        fields.HasDatesOfClaim = columns.AreDatesOfClaim && line.HasDays;
        fields.UnreadableDate = line.UnreadableDate < 0 ? default : Trim(row[line.UnreadableDate], bytes);
        if (columns.Line < 0)
        {
            fields.Code = line.Code < 0 ? default : Trim(row[columns.Codes[line.Code]], bytes);
            ReadModifiers(ref fields, columns, row, bytes);
        }

        if (columns.Units >= 0)
        {
            fields.Units = Trim(row[columns.Units], bytes);
        }

        if (columns.Claim >= 0)
        {
            _claim.Claim = Trim(row[columns.Claim], bytes);
        }

        if (columns.HasMore)
        {
            ReadMore(ref fields, columns, line.Code, row, bytes);
        }

        if (columns.Codes.Length > 1)
        {
            Share(ref fields);
        }
    }

    // Keeps of long texts the beginning, where a row may make many lines.
    private void Share(ref LineFields fields)
    {
        _claim.Claim = _claim.Claim.Shared;
        (fields.UnreadableDate, fields.UnreadableDecision) = (fields.UnreadableDate.Shared, fields.UnreadableDecision.Shared);
        (fields.Modifier1, fields.Modifier2) = (fields.Modifier1.Shared, fields.Modifier2.Shared);
        (fields.Modifier3, fields.Modifier4) = (fields.Modifier3.Shared, fields.Modifier4.Shared);
        (fields.FurtherModifiers, fields.Description) = (fields.FurtherModifiers.Shared, fields.Description.Shared);
        (fields.RevenueCode, fields.Qualifier, fields.ServiceLine) = (fields.RevenueCode.Shared, fields.Qualifier.Shared, fields.ServiceLine.Shared);
        (fields.Units, fields.Unit) = (fields.Units.Shared, fields.Unit.Shared);
        (fields.Ndc, fields.NdcQuantity, fields.NdcUnit) = (fields.Ndc.Shared, fields.NdcQuantity.Shared, fields.NdcUnit.Shared);
    }

    // Reads what most files do not have.
    private void ReadMore(ref LineFields fields, DelimitedColumns columns, int code, ReadOnlySpan<TextPlace> row, ReadOnlySpan<byte> bytes)
    {
        fields.IsHipps = fields.IsOtherCodeSet = false;
        if (columns.RevenueCode >= 0)
        {
            fields.RevenueCode = Trim(row[columns.RevenueCode], bytes);
            fields.IsHipps = CodeSets.IsHippsRevenueCode(fields.RevenueCode.Of(bytes));
        }

        if (columns.Line >= 0 && !ReadComposite(ref fields, Trim(row[columns.Line], bytes), bytes))
        {
            fields.Fault = ClaimRowFault.NotServiceLine;
            return;
        }

        if (columns.Qualifier >= 0 && columns.Line < 0)
        {
            fields.Qualifier = Trim(row[columns.Qualifier], bytes);
            CodeSets.TakeQualifier(ref fields, bytes);
        }

        if (code >= 0 && columns.CodeTypes[code] is >= 0 and var type)
        {
            CodeSets.TakeType(ref fields, Trim(row[type], bytes).Of(bytes));
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

        if (columns.Unit >= 0)
        {
            fields.Unit = Trim(row[columns.Unit], bytes);
        }

        if (columns.ServiceLine >= 0)
        {
            fields.ServiceLine = Trim(row[columns.ServiceLine], bytes);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void ReadModifiers(ref LineFields fields, DelimitedColumns columns, ReadOnlySpan<TextPlace> row, ReadOnlySpan<byte> bytes)
    {
        int[] places = columns.Modifiers;
        if (places.Length > 0)
        {
            fields.Modifier1 = At(places[0], row, bytes);
            if (places.Length > 1)
            {
                fields.Modifier2 = At(places[1], row, bytes);
            }

            if (places.Length > 2)
            {
                fields.Modifier3 = At(places[2], row, bytes);
                fields.Modifier4 = places.Length > 3 ? At(places[3], row, bytes) : default;
                if (places.Length > 4)
                {
                    fields.FurtherModifiers = At(places[4], row, bytes);
                    FillGap(ref fields);
                }
            }
        }
        else if (columns.ModifierList >= 0)
        {
            ReadList(ref fields, Trim(row[columns.ModifierList], bytes), bytes);
        }

        static TextPlace At(int column, ReadOnlySpan<TextPlace> row, ReadOnlySpan<byte> bytes) => column < 0 ? default : Trim(row[column], bytes);
    }

    // Gives a fifth modifier the place of one that is not there: with it, the line has no more than four.
    private static void FillGap(ref LineFields fields)
    {
        ref var gap = ref fields.Modifier1;
        if (gap.Length > 0)
        {
            gap = ref fields.Modifier2.Length == 0 ? ref fields.Modifier2
                : ref fields.Modifier3.Length == 0 ? ref fields.Modifier3
                : ref fields.Modifier4;
        }

        if (gap.Length == 0)
        {
            (gap, fields.FurtherModifiers) = (fields.FurtherModifiers, default);
        }
    }

    // Reads the modifiers of one field.
    private static void ReadList(ref LineFields fields, TextPlace list, ReadOnlySpan<byte> bytes)
    {
        int next = list.Start, end = list.Start + list.Length;
        fields.Modifier1 = Next(bytes, ref next, end);
        fields.Modifier2 = Next(bytes, ref next, end);
        fields.Modifier3 = Next(bytes, ref next, end);
        fields.Modifier4 = Next(bytes, ref next, end);
        int fifth = next;
        var further = Next(bytes, ref fifth, end);
        fields.FurtherModifiers = further.Length == 0 ? default : new TextPlace(further.Start, end - further.Start);

        static TextPlace Next(ReadOnlySpan<byte> bytes, ref int next, int end)
        {
            while (next < end && IsModifierSeparator(bytes[next]))
            {
                next++;
            }

            int start = next;
            while (next < end && !IsModifierSeparator(bytes[next]))
            {
                next++;
            }

            return new TextPlace(start, next - start);
        }
    }

    // Reads a composite. An empty field is a line without a code.
    // Returns: Whether it is one, as ServiceLine says it.
    private bool ReadComposite(ref LineFields fields, TextPlace place, ReadOnlySpan<byte> bytes)
    {
        (fields.Qualifier, fields.Code, fields.Modifier1, fields.Modifier2) = (default, default, default, default);
        (fields.Modifier3, fields.Modifier4, fields.Description) = (default, default, default);
        ServiceComposite.Read(ref fields, bytes, place, _componentSeparator);
        return place.Length == 0
            || (fields.Code.Length > 0
                && fields.Qualifier.Of(bytes) is [var first, var second] && char.IsAsciiLetterOrDigit((char)first) && char.IsAsciiLetterOrDigit((char)second)
                && (fields.Description.Length <= ServiceLine.MaxDescriptionLength
                    || Encoding.UTF8.GetCharCount(fields.Description.Of(bytes)) <= ServiceLine.MaxDescriptionLength));
    }

    // What a field says, without the white space around it. Engines write an absent value as \N or NULL.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TextPlace Trim(TextPlace field, ReadOnlySpan<byte> bytes)
    {
        var text = TextPlace.Trim(bytes, field.Start, field.Start + field.Length);
        return text.Length is 2 or 4 && IsNull(text.Of(bytes)) ? default : text;
    }

    private static bool IsNull(ReadOnlySpan<byte> text) => text.SequenceEqual("\\N"u8) || text.SequenceEqual("NULL"u8);
}
