using System.Numerics;
using System.Runtime.InteropServices;

namespace Hcpcs.Reference.Claims;

// One segment without its terminator, and what separates its parts. A line end within it means nothing, wherever it stands.
internal readonly ref struct X12Segment
{
    private readonly ReadOnlySpan<byte> _text;
    private readonly int _start;
    private readonly byte _element, _component;

    // Where the element separators stand, a bit for each place; and that there is nothing in it that would have to be removed,
    // which is not said of a segment with bytes outside of ASCII. Both only where the segment has at most 64 bytes, and the data has as many from its
    // beginning on.
    private readonly ulong _elements;
    private readonly bool _isClean;

    public X12Segment(ReadOnlySpan<byte> data, TextPlace place, in Separators separators)
    {
        _text = place.Of(data);
        _start = place.Start;
        (_element, _component) = (separators.Element, separators.Component);
        if (ByteBlock.Covers(data, place))
        {
            ref byte first = ref MemoryMarshal.GetReference(_text);
            ulong places = place.Length == ByteBlock.Length ? ulong.MaxValue : (1UL << place.Length) - 1;
            _elements = ByteBlock.Equal(ref first, _element) & places;
            _isClean = (ByteBlock.BelowOrNotAscii(ref first, ' ') & places) == 0;
        }
    }

    // Whether a line end stands within the segment.
    public bool HasInnerLineEnd => !_isClean && HasLineEnd(_text);

    // An element without blanks around it; the first behind the name is 1. Only one that a line end cuts in two is copied.
    public ReadOnlySpan<byte> this[int element] => CleanPart(Composite(element));

    // Whether there are so many elements behind the name.
    public bool HasElement(int number) => _elements != 0 ? BitOperations.PopCount(_elements) >= number : _text.Count(_element) >= number;

    // Takes the first component off what is left of a composite element.
    // rest: The element as it stands there (Composite), later what is left of it.
    // Returns: The component, likewise without blanks around it; empty where nothing is left.
    public ReadOnlySpan<byte> TakeComponent(ref ReadOnlySpan<byte> rest)
    {
        var component = UpTo(rest, _component);
        rest = component.Length < rest.Length ? rest[(component.Length + 1)..] : [];
        return CleanPart(component);
    }

    // Removes blanks and control characters around a text.
    public static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> text)
    {
        while (text is [<= (byte)' ', .. var rest])
        {
            text = rest;
        }

        while (text is [.. var front, <= (byte)' '])
        {
            text = front;
        }

        return text;
    }

    public static bool HasLineEnd(ReadOnlySpan<byte> text) => text.ContainsAny((byte)'\r', (byte)'\n');

    // Copies a text without its line ends.
    // Returns: How long the copy is.
    public static int CopyWithoutLineEnds(ReadOnlySpan<byte> text, Span<byte> target)
    {
        int length = 0;
        foreach (byte b in text)
        {
            if (b is not ((byte)'\r' or (byte)'\n'))
            {
                target[length++] = b;
            }
        }

        return length;
    }

    private ReadOnlySpan<byte> CleanPart(ReadOnlySpan<byte> text) => _isClean ? Trim(text) : Clean(text);

    // An element as it stands there.
    public ReadOnlySpan<byte> Composite(int element) => Find(element).Of(_text);

    // Where an element stands in the data, without blanks around it; default where it is empty or not there. The segment has no line end within it.
    public TextPlace PlaceOf(int element) => Place(Find(element));

    // Likewise as it stands there: a tab at its beginning may be a component separator.
    public TextPlace PlaceOfComposite(int element)
    {
        var place = Find(element);
        return new TextPlace(_start + place.Start, place.Length);
    }

    // Where the first component of an element stands, without blanks around it.
    public TextPlace PlaceOfFirstComponent(int element)
    {
        var place = Find(element);
        return Place(new TextPlace(place.Start, UpTo(place.Of(_text), _component).Length));
    }

    private TextPlace Place(TextPlace inText)
    {
        var place = TextPlace.Trim(_text, inText.Start, inText.Start + inText.Length);
        return place.Length == 0 ? default : new TextPlace(_start + place.Start, place.Length);
    }

    // Where an element stands in the segment.
    private TextPlace Find(int element)
    {
        if (_elements == 0)
        {
            int place = 0;
            while (element > 0 && place < _text.Length)
            {
                element -= _text[place++] == _element ? 1 : 0;
            }

            return element > 0 ? default : new TextPlace(place, UpTo(_text[place..], _element).Length);
        }

        ulong rest = _elements;
        while (element > 1 && rest != 0)
        {
            rest &= rest - 1;
            element--;
        }

        if (rest == 0)
        {
            return default;
        }

        int start = BitOperations.TrailingZeroCount(rest) + 1;
        rest &= rest - 1;
        int end = rest == 0 ? _text.Length : BitOperations.TrailingZeroCount(rest);
        return new TextPlace(start, end - start);
    }

    private static ReadOnlySpan<byte> UpTo(ReadOnlySpan<byte> text, byte separator)
    {
        int length = 0;
        while (length < text.Length && text[length] != separator)
        {
            length++;
        }

        return text[..length];
    }

    // Removes blanks around a text, and line ends anywhere.
    public static ReadOnlySpan<byte> Clean(ReadOnlySpan<byte> text)
    {
        text = Trim(text);
        if (!HasLineEnd(text))
        {
            return text;
        }

        byte[] copy = new byte[text.Length];
        return Trim(copy.AsSpan(0, CopyWithoutLineEnds(text, copy)));
    }
}
