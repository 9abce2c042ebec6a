using System.Text.Json;

namespace Hcpcs.Reference.Claims;

// A Claim or ExplanationOfBenefit in the making, with its texts. It is used again for the next one.
internal sealed class FhirResource(CodingSystems systems)
{
    // What a resource may have: real ones have some hundred lines.
    public const int MaxLines = 64 * 1024, MaxTextLength = 16 * 1024 * 1024;

    // The modifiers of a line beyond that are not kept. A line has four at most.
    private const int MaxModifiers = 100;

    private const int SubDetailLevel = 2;

    private byte[] _texts = new byte[16 * 1024];
    private int _end;

    private ClaimFields _claim;
    private TextPlace _start, _finish;

    private FhirLine[] _lines = new FhirLine[64];
    private int _count;

    // The item, detail and subDetail that are open, by level; and which of them is the innermost.
    private readonly int[] _open = new int[SubDetailLevel + 1];
    private int _level;

    // The coding that is open, and where its texts begin.
    private TextPlace _system, _code;
    private int _codingStart;

    // The HCPCS codes of the modifier that is open, each once; and the first other one.
    private readonly TextPlace[] _modifiers = new TextPlace[MaxModifiers];
    private int _modifierCount;
    private TextPlace _otherModifier;

    // Whether it has more lines or texts than are read.
    public bool IsTooLarge { get; private set; }

    private ref FhirLine Line => ref _lines[_open[_level]];

    public void Begin()
    {
        (_end, _count, _level) = (0, 0, 0);
        (_claim, _start, _finish) = (default, default, default);
    }

    // Takes what stands at a name in the resource itself.
    public void TakeOfClaim(FhirName name, in Utf8JsonReader reader)
    {
        switch (name)
        {
            case FhirName.Id: _claim.Claim = Add(reader).Shared; break;
            case FhirName.Use: _claim.Purpose = Add(reader).Shared; break;
            case FhirName.Status: _claim.Status = Add(reader).Shared; break;
        }
    }

    // Takes a part of the claim's period.
    public void TakeOfBillablePeriod(FhirName name, in Utf8JsonReader reader)
    {
        switch (name)
        {
            case FhirName.Start: _start = Add(reader).Shared; break;
            case FhirName.End: _finish = Add(reader).Shared; break;
        }
    }

    // Takes what stands at a name in the line that is open, or in its period or quantity.
    public void TakeOfLine(FhirName name, in Utf8JsonReader reader)
    {
        ref var line = ref Line;
        switch (name)
        {
            case FhirName.Sequence: line.Fields.ServiceLine = Add(reader); break;
            case FhirName.ServicedDate: line.ServicedDate = Add(reader).Shared; break;
            case FhirName.Start: line.Start = Add(reader).Shared; break;
            case FhirName.End: line.End = Add(reader).Shared; break;
            case FhirName.Value: line.Fields.Units = Add(reader); break;
            case FhirName.Unit: line.Fields.Unit = Add(reader); break;
            case FhirName.Code: line.UnitCode = Add(reader); break;
        }
    }

    // Takes a part of the coding that is open.
    public void TakeOfCoding(FhirName name, in Utf8JsonReader reader)
    {
        switch (name)
        {
            case FhirName.System: _system = Add(reader); break;
            case FhirName.Code: _code = Add(reader); break;
        }
    }

    // level: 0 for an item, 1 for a detail, 2 for a subDetail.
    public void BeginLine(int level)
    {
        if (_count == MaxLines)
        {
            IsTooLarge = true;
            return;
        }

        if (_count == _lines.Length)
        {
            Array.Resize(ref _lines, 2 * _count);
        }

        _lines[_count] = new FhirLine { Level = level };
        _open[level] = _count++;
        _level = level;
    }

    public void EndLine()
    {
        ref var line = ref Line;
        ref var fields = ref line.Fields;
        if (fields.Unit.Length == 0)
        {
            fields.Unit = line.UnitCode;
        }

        if (line.Level == 0)
        {
            EndItem(ref line);
            return;
        }

        ref var parent = ref _lines[_open[--_level]];
        if (line.OwnNdc.Length > 0)
        {
            (fields.Ndc, fields.NdcQuantity, fields.NdcUnit) = (line.OwnNdc, fields.Units, fields.Unit);
        }

        if (parent.Fields.Ndc.Length == 0)
        {
            (parent.Fields.Ndc, parent.Fields.NdcQuantity, parent.Fields.NdcUnit) = (fields.Ndc, fields.NdcQuantity, fields.NdcUnit);
        }

        // It is the item's.
        (fields.Ndc, fields.NdcQuantity, fields.NdcUnit) = (default, default, default);
        parent.NdcCount += line.NdcCount;
    }

    public void BeginCoding()
    {
        (_system, _code) = (default, default);
        _codingStart = _end;
    }

    // concept: What the coding is of.
    public void EndCoding(FhirPlace concept)
    {
        var system = systems.Find(_system.Of(_texts));
        bool isKept = _code.Length > 0 && system != CodingSystem.AbsentReason && concept switch
        {
            FhirPlace.Product => KeepProduct(system),
            FhirPlace.Modifier => KeepModifier(system),
            _ => KeepRevenue(),
        };
        if (!isKept)
        {
            _end = _codingStart;
        }
    }

    public void BeginModifier() => (_modifierCount, _otherModifier) = (0, default);

    // Gives the line the codes of the modifier that is open.
    public void EndModifier()
    {
        if (_modifierCount == 0 && _otherModifier.Length > 0)
        {
            AddModifier(_otherModifier);
        }

        for (int i = 0; i < _modifierCount; i++)
        {
            AddModifier(_modifiers[i]);
        }
    }

    // Adds the claim with its lines to a batch, and counts them.
    public void End(FhirBatch batch, ClaimLineKind kind, long position, ref RunningCounts counts)
    {
        _claim.IsVoid = Is(_claim.Status, "cancelled"u8) || Is(_claim.Status, "entered-in-error"u8) || Is(_claim.Status, "draft"u8);
        _claim.IsRequest = Is(_claim.Purpose, "preauthorization"u8) || Is(_claim.Purpose, "predetermination"u8);
        counts.Claims++;
        counts.VoidClaims += _claim.IsVoid ? 1 : 0;
        counts.RequestClaims += _claim.IsRequest ? 1 : 0;
        if (_count == 0)
        {
            return;
        }

        ReadDays(_start, _finish, out _claim.From, out _claim.Through, out _claim.UnreadableDate);
        int claim = batch.BeginClaim(_claim, _texts.AsSpan(0, _end));
        for (int i = 0; i < _count; i++)
        {
            ref var line = ref _lines[i];
            if (!line.IsServiceLine)
            {
                continue;
            }

            ref var fields = ref line.Fields;
            (fields.Kind, fields.Position) = (kind, position);
            if (fields.From is null)
            {
                (fields.From, fields.Through, fields.HasDatesOfClaim) = (_claim.From, _claim.Through, _claim.From is not null);
                fields.UnreadableDate = fields.UnreadableDate.Length > 0 ? fields.UnreadableDate : _claim.UnreadableDate;
            }

            fields.IsHipps = line.CodeSystem == CodingSystem.Hipps || CodeSets.IsHippsRevenueCode(fields.RevenueCode.Of(_texts));
            fields.IsOtherCodeSet = !fields.IsHipps && line.CodeSystem is CodingSystem.Ndc or CodingSystem.Other;
            counts.Lines++;
            counts.FurtherNdcs += fields.FurtherNdcCount;
            batch.AddLine(claim, fields);
        }

        batch.EndClaim();
    }

    private bool Is(TextPlace place, ReadOnlySpan<byte> text) => place.Of(_texts).SequenceEqual(text);

    // Gives an item its dates and its NDC, and what is below it the dates and its number.
    private void EndItem(ref FhirLine item)
    {
        item.Fields.FurtherNdcCount = Math.Max(item.NdcCount - 1, 0);
        bool hasDate = item.ServicedDate.Length > 0;
        ReadDays(hasDate ? item.ServicedDate : item.Start, hasDate ? default : item.End, out item.Fields.From, out item.Fields.Through,
            out item.Fields.UnreadableDate);

        var above = item.Fields.ServiceLine;
        for (int i = _open[0] + 1; i < _count; i++)
        {
            ref var fields = ref _lines[i].Fields;
            (fields.From, fields.Through, fields.UnreadableDate) = (item.Fields.From, item.Fields.Through, item.Fields.UnreadableDate);
            fields.ServiceLine = Join(_lines[i].Level == 1 ? item.Fields.ServiceLine : above, (byte)'.', fields.ServiceLine);
            above = _lines[i].Level == 1 ? fields.ServiceLine : above;
        }
    }

    // Reads the first and the last day. One that cannot be read makes both worthless.
    private void ReadDays(TextPlace start, TextPlace end, out DateOnly? from, out DateOnly? through, out TextPlace unreadable)
    {
        (from, through, unreadable) = (null, null, default);
        DateOnly first = default, last = default;
        if (start.Length > 0 && !FhirDate.TryRead(start.Of(_texts), out first))
        {
            unreadable = start;
        }
        else if (end.Length > 0 && !FhirDate.TryRead(end.Of(_texts), out last))
        {
            unreadable = end;
        }
        else if (start.Length > 0)
        {
            from = first;
            through = end.Length > 0 && last != first ? last : null;
        }
        else if (end.Length > 0)
        {
            // The service ended that day, at least.
            from = last;
        }
    }

    private bool KeepProduct(CodingSystem system)
    {
        ref var line = ref Line;
        bool isKept = false;
        if (system == CodingSystem.Ndc && line.Level > 0)
        {
            line.NdcCount++;
            if (line.OwnNdc.Length == 0)
            {
                line.OwnNdc = _code;
                isKept = true;
            }
        }

        if (line.Fields.Code.Length == 0 || (system == CodingSystem.Hcpcs && line.CodeSystem != CodingSystem.Hcpcs))
        {
            (line.Fields.Code, line.Fields.System, line.CodeSystem) = (_code, _system, system);
            isKept = true;
        }

        return isKept;
    }

    private bool KeepRevenue()
    {
        ref var fields = ref Line.Fields;
        bool isKept = fields.RevenueCode.Length == 0;
        fields.RevenueCode = isKept ? _code : fields.RevenueCode;
        return isKept;
    }

    private bool KeepModifier(CodingSystem system)
    {
        if (system != CodingSystem.Hcpcs)
        {
            bool isFirst = _otherModifier.Length == 0;
            _otherModifier = isFirst ? _code : _otherModifier;
            return isFirst;
        }

        for (int i = 0; i < _modifierCount; i++)
        {
            if (Is(_modifiers[i], _code.Of(_texts)))
            {
                return false;
            }
        }

        if (_modifierCount == MaxModifiers)
        {
            return false;
        }

        _modifiers[_modifierCount++] = _code;
        return true;
    }

    private void AddModifier(TextPlace code)
    {
        ref var line = ref Line;
        switch (line.ModifierCount++)
        {
            case 0: line.Fields.Modifier1 = code; break;
            case 1: line.Fields.Modifier2 = code; break;
            case 2: line.Fields.Modifier3 = code; break;
            case 3: line.Fields.Modifier4 = code; break;
            case 4: line.Fields.FurtherModifiers = code; break;
            case < MaxModifiers: line.Fields.FurtherModifiers = Join(line.Fields.FurtherModifiers, (byte)' ', code); break;
        }
    }

    // Adds two texts with a separator between them; none where either is none.
    private TextPlace Join(TextPlace first, byte separator, TextPlace second)
    {
        int length = first.Length + 1 + second.Length;
        if (first.Length == 0 || second.Length == 0 || !HasRoom(length))
        {
            return default;
        }

        var target = _texts.AsSpan(_end, length);
        first.Of(_texts).CopyTo(target);
        target[first.Length] = separator;
        second.Of(_texts).CopyTo(target[(first.Length + 1)..]);
        _end += length;
        return new TextPlace(_end - length, length);
    }

    // Adds the string or number that a reader stands at, without blanks around it.
    private TextPlace Add(in Utf8JsonReader reader)
    {
        var written = reader.ValueSpan;
        if (!HasRoom(written.Length))
        {
            return default;
        }

        var target = _texts.AsSpan(_end, written.Length);
        int length = written.Length;
        if (!reader.ValueIsEscaped || !JsonText.TryUnescape(reader, target, out length))
        {
            // What cannot be unescaped stays as it is written.
            written.CopyTo(target);
            length = written.Length;
        }

        int start = _end;
        _end += length;
        var text = target[..length];
        var trimmed = X12Segment.Trim(text);
        return trimmed.IsEmpty ? default : new TextPlace(start + text.IndexOf(trimmed[0]), trimmed.Length);
    }

    private bool HasRoom(int length)
    {
        if (length > MaxTextLength - _end)
        {
            IsTooLarge = true;
            return false;
        }

        if (length > _texts.Length - _end)
        {
            Array.Resize(ref _texts, Math.Max(2 * _texts.Length, _end + length));
        }

        return true;
    }
}
