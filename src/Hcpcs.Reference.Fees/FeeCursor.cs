namespace Hcpcs.Reference;

// Reads the numbers of a fee table file one after another, up to an end.
// file: The bytes of the file.
// name: What messages call it.
internal struct FeeCursor(byte[] file, string name, int place, int end)
{
    private int _place = place;

    public readonly int Place => _place;

    public readonly ReadOnlySpan<byte> Rest => file.AsSpan(_place, end - _place);

    public ulong ReadNumber(ulong max = ulong.MaxValue)
    {
        // Most numbers are one byte.
        int at = _place;
        if (at < end && file[at] is var single and <= 0x7F && single <= max)
        {
            _place++;
            return single;
        }

        return CompactNumber.TryRead(file.AsSpan(0, end), ref _place, maxLength: 9, out ulong number)
            ? number <= max ? number : throw Refuse($"{number} at byte {at} is more than {max}")
            : throw Refuse(_place == end ? $"what begins before byte {end} ends within a number" : $"the bytes from {at} on are not a number");
    }

    // A count of things that take a byte each at least, which there must be room for.
    public int ReadCount(int max = int.MaxValue)
    {
        int at = _place;
        ulong count = ReadNumber();
        return count <= (ulong)Math.Min(max, end - _place)
            ? (int)count
            : throw Refuse($"the count at byte {at}, {count}, is more than there can be");
    }

    // Goes on behind so many things of a length each, and gives a cursor over them.
    public FeeCursor Take(int count, int length = 1)
    {
        int at = _place;
        long whole = (long)count * length;
        if (whole > end - at)
        {
            throw Refuse($"{count} times {length} bytes from byte {at} on are more than there are");
        }

        _place += (int)whole;
        return new FeeCursor(file, name, at, _place);
    }

    // Goes on behind so many bytes, which ReadCount said there are.
    public void Skip(int length) => _place += length;

    // A cursor over a part of what this one is over.
    public readonly FeeCursor Part(int start, int length) => new(file, name, start, start + length);

    // Throws InvalidDataException: Something stands where nothing more belongs.
    public readonly void EnsureEnd()
    {
        if (_place != end)
        {
            throw Refuse($"{end - _place} bytes are left over at byte {_place}");
        }
    }

    // A number with its decimals; null for none.
    public decimal? ReadDecimal()
    {
        ulong packed = ReadNumber();
        return packed == 0 ? null : Decimal((packed - 1) >> 3, (byte)((packed - 1) & 7));
    }

    public HcpcsModifier? ReadModifier()
    {
        int at = _place;
        ulong packed = ReadNumber();
        if (packed == 0)
        {
            return null;
        }

        return packed <= 0x7F7F && HcpcsModifier.TryParse([(char)(packed >> 8), (char)(packed & 0x7F)], out var modifier)
            ? modifier
            : throw Refuse($"{packed} at byte {at} is not a modifier");
    }

    // The number of an enum value whose code is not empty; null for none.
    // toCode: The code of a number.
    public int? ReadCoded(Func<int, string> toCode)
    {
        int at = _place;
        ulong packed = ReadNumber();
        return packed == 0 ? null
            : packed <= int.MaxValue && toCode((int)packed - 1).Length > 0 ? (int)packed - 1
            : throw Refuse($"{packed} at byte {at} is not a code of its column");
    }

    public int ReadRequired(Func<int, string> toCode)
    {
        int at = _place;
        return ReadCoded(toCode) ?? throw Refuse($"a coded column is empty at byte {at}");
    }

    public readonly InvalidDataException Refuse(string why) => FeeTableFormat.Kind.Refuse(name, why);

    public static decimal Decimal(ulong unscaled, byte scale) => new((int)(uint)unscaled, (int)(uint)(unscaled >> 32), 0, false, scale);
}
