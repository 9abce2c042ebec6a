using System.Text;
using System.Text.Unicode;

namespace Hcpcs.Reference;

// Reads the numbers and texts of a history one after another, up to an end.
// file: The bytes of the file.
// name: What messages call it.
internal struct HistoryCursor(byte[] file, string name, int place, int end)
{
    private int _place = place;

    public delegate T ItemReader<T>(ref HistoryCursor cursor);

    public readonly int Place => _place;

    public readonly bool IsAtEnd => _place == end;

    public ulong ReadNumber(ulong max = ulong.MaxValue)
    {
        int at = _place;
        return CompactNumber.TryRead(file.AsSpan(0, end), ref _place, maxLength: 5, out ulong number)
            ? number <= max ? number : throw Refuse($"{number} at byte {at} is more than {max}")
            : throw Refuse($"the bytes from {at} on are not a number");
    }

    public DateOnly? ReadDate() =>
        ReadNumber(max: (ulong)DateOnly.MaxValue.DayNumber + 1) is > 0 and var cell ? DateOnly.FromDayNumber((int)cell - 1) : null;

    // The bytes of a text, or of an item, whose length stands in front.
    public HistoryCursor ReadPart()
    {
        int length = (int)ReadNumber(max: int.MaxValue);
        if (length > end - _place)
        {
            throw Refuse($"the {length} bytes from byte {_place} on are more than there are");
        }

        _place += length;
        return new HistoryCursor(file, name, _place - length, _place);
    }

    // The bytes of a text of a version, whose end is marked.
    public HistoryCursor ReadEndedText()
    {
        int length = file.AsSpan(_place, end - _place).IndexOf(HistoryFormat.EndOfText);
        if (length < 0)
        {
            throw Refuse($"the text from byte {_place} on does not end");
        }

        _place += length + 1;
        return new HistoryCursor(file, name, _place - length - 1, _place - 1);
    }

    // Goes on behind a part.
    public void Skip() => ReadPart();

    public string ReadText() => ReadPart().ToText();

    // The rest as a text.
    // Throws InvalidDataException: It is too long for one, or not UTF-8.
    public readonly string ToText()
    {
        if (end - _place > HistoryFormat.MaxTextLength || !Utf8.IsValid(file.AsSpan(_place, end - _place)))
        {
            throw Refuse($"the text at byte {_place} is longer than {HistoryFormat.MaxTextLength} bytes or not UTF-8");
        }

        return Encoding.UTF8.GetString(file, _place, end - _place);
    }

    // The number of an enum value whose code is not empty; null for none.
    // toCode: The code of a number.
    public int? ReadCoded(Func<int, string> toCode)
    {
        int at = _place;
        ulong cell = ReadNumber();
        return cell == 0 ? null
            : cell <= int.MaxValue && toCode((int)cell - 1).Length > 0 ? (int)cell - 1
            : throw Refuse($"{cell} at byte {at} is not a code of its field");
    }

    public int ReadRequired(Func<int, string> toCode)
    {
        int at = _place;
        return ReadCoded(toCode) ?? throw Refuse($"a coded value is missing at byte {at}");
    }

    public ValueList<T> ReadList<T>(int max, ItemReader<T> read)
    {
        int count = (int)ReadNumber(max: (ulong)max);
        if (count == 0)
        {
            return default;
        }

        var items = new T[count];
        for (int i = 0; i < count; i++)
        {
            items[i] = read(ref this);
        }

        return ValueList.Create<T>(items);
    }

    // Throws InvalidDataException: Something stands where nothing more belongs.
    public readonly void EnsureEnd()
    {
        if (!IsAtEnd)
        {
            throw Refuse($"{end - _place} bytes are left over at byte {_place}");
        }
    }

    public readonly InvalidDataException Refuse(string why) => HistoryFormat.Kind.Refuse(name, why);
}
