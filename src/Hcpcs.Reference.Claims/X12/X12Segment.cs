using System.Numerics;
using System.Runtime.InteropServices;

namespace Hcpcs.Reference.Claims;

// One segment without its terminator, and what separates its parts. A line end within it means nothing, wherever it stands.
internal readonly ref struct X12Segment
{
    private readonly ReadOnlySpan<byte> _text;
    private readonly Separators _separators;

    // Where the element separators stand, a bit for each place; only where the segment has at most 64 bytes.
    private readonly ulong _elements;

    public X12Segment(ReadOnlySpan<byte> data, TextPlace place, Separators separators)
    {
        _text = place.Of(data);
        _separators = separators;
        if (place.Length <= ByteBlock.Length && data.Length - place.Start >= ByteBlock.Length)
        {
            ref byte first = ref MemoryMarshal.GetReference(_text);
            ulong found = ByteBlock.Equal(ref first, separators.Element);
            _elements = found & (place.Length == ByteBlock.Length ? ulong.MaxValue : (1UL << place.Length) - 1);
        }
    }

    // An element without blanks around it; the first behind the name is 1. Only one that a line end cuts in two is copied.
    public ReadOnlySpan<byte> this[int element] => Clean(Find(element));

    // Whether there are so many elements behind the name.
    public bool HasElement(int number) => _elements != 0 ? BitOperations.PopCount(_elements) >= number : _text.Count(_separators.Element) >= number;

    // A component of an element, likewise; the first is 1.
    public ReadOnlySpan<byte> Component(int element, int number)
    {
        var text = Find(element);
        int start = 0;
        while (number > 1 && start < text.Length)
        {
            number -= text[start++] == _separators.Component ? 1 : 0;
        }

        return number > 1 ? [] : Clean(UpTo(text[start..], _separators.Component));
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

    // An element as it stands there.
    private ReadOnlySpan<byte> Find(int element)
    {
        if (_elements == 0)
        {
            int place = 0;
            while (element > 0 && place < _text.Length)
            {
                element -= _text[place++] == _separators.Element ? 1 : 0;
            }

            return element > 0 ? [] : UpTo(_text[place..], _separators.Element);
        }

        ulong rest = _elements;
        while (element > 1 && rest != 0)
        {
            rest &= rest - 1;
            element--;
        }

        if (rest == 0)
        {
            return [];
        }

        int start = BitOperations.TrailingZeroCount(rest) + 1;
        rest &= rest - 1;
        int end = rest == 0 ? _text.Length : BitOperations.TrailingZeroCount(rest);
        return _text[start..end];
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
    public static ReadOnlySpan<byte> Clean(ReadOnlySpan<byte> element)
    {
        element = Trim(element);
        int length = 0;
        while (length < element.Length && element[length] >= ' ')
        {
            length++;
        }

        if (length == element.Length || !HasLineEnd(element))
        {
            return element;
        }

        byte[] copy = new byte[element.Length];
        return Trim(copy.AsSpan(0, CopyWithoutLineEnds(element, copy)));
    }
}
