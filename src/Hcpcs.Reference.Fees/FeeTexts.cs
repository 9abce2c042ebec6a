using System.Text;
using System.Text.Unicode;

namespace Hcpcs.Reference;

// The texts of a fee table file, made when they are asked for.
internal sealed class FeeTexts
{
    private readonly FeeCursor[] _places;
    private readonly string?[] _texts;

    // Throws InvalidDataException: The lengths are not those of texts.
    public FeeTexts(FeeCursor block)
    {
        _places = new FeeCursor[block.ReadCount(FeeTableFormat.MaxTexts)];
        _texts = new string?[_places.Length];
        for (int i = 0; i < _places.Length; i++)
        {
            _places[i] = block.Take(block.ReadCount());
        }

        block.EnsureEnd();
    }

    // The text that the next number names.
    public string Read(ref FeeCursor cursor)
    {
        int at = cursor.Place;
        return ReadOptional(ref cursor) ?? throw cursor.Refuse($"a text is missing at byte {at}");
    }

    public string? ReadOptional(ref FeeCursor cursor)
    {
        int place = (int)cursor.ReadNumber(max: (ulong)_places.Length) - 1;
        return place < 0 ? null : _texts[place] ??= Encoding.UTF8.GetString(_places[place].Rest);
    }

    // Throws InvalidDataException: A text is not UTF-8.
    public void Check()
    {
        foreach (var place in _places)
        {
            if (!Utf8.IsValid(place.Rest))
            {
                throw place.Refuse($"the text at byte {place.Place} is not UTF-8");
            }
        }
    }
}
