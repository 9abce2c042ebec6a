namespace Hcpcs.Reference.Claims;

// What separates the parts of an interchange, as its ISA says.
internal readonly record struct Separators(byte Element, byte Component, byte Terminator)
{
    // ISA has sixteen elements of at most fifteen characters, but few senders keep to all of that.
    private const int MaxHeaderLength = 1024;

    private const int ElementCount = 16, ControlNumberElement = 13, UsageElement = 15;

    private static ReadOnlySpan<byte> LineEnds => "\r\n"u8;

    // Whether a segment may end with a line end, so that one behind it is not merely layout.
    public bool HasLineEndAsTerminator => LineEnds.Contains(Terminator);

    // Reads an ISA segment.
    // data: What begins with it.
    // length: How long it is, with its terminator; 0 where it goes on behind the data.
    // controlNumber: ISA13 as it stands there.
    // isTest: Whether ISA15 is T.
    // Returns: Whether it is one, as far as the data goes.
    public static bool TryRead(
        ReadOnlySpan<byte> data, out Separators separators, out int length, out ReadOnlySpan<byte> controlNumber, out bool isTest)
    {
        separators = default;
        length = 0;
        controlNumber = default;
        isTest = false;
        bool canGoOn = data.Length < MaxHeaderLength;
        data = canGoOn ? data : data[..MaxHeaderLength];

        // Some senders pad no element, and some files are wrapped within the segment: the sixteen separators are counted.
        int place = PlaceBehindName(data);
        if (place == data.Length)
        {
            return canGoOn;
        }

        byte element = data[place];
        if (!CanSeparate(element))
        {
            return false;
        }

        for (int number = 1; number < ElementCount; number++)
        {
            int end = data[(place + 1)..].IndexOf(element);
            if (end < 0)
            {
                return canGoOn;
            }

            var text = data.Slice(place + 1, end);
            place += end + 1;
            if (number == ControlNumberElement)
            {
                controlNumber = text;
            }
            else if (number == UsageElement)
            {
                isTest = X12Segment.Trim(text) is [(byte)'T' or (byte)'t'];
            }
        }

        // ISA16, the component separator, then the terminator. A wrapped file may have a line end before either.
        int component = PassLineEnds(data, place + 1), terminator = component + 1;
        if (terminator >= data.Length)
        {
            return canGoOn;
        }

        int behind = PassLineEnds(data, terminator);
        if (behind > terminator)
        {
            // A line end is the terminator itself, unless the real one stands behind it and before the next segment.
            bool isWrapped = behind < data.Length && CanSeparate(data[behind]) && data[behind] != '\t';
            int next = isWrapped ? PassLineEnds(data, behind + 1) : behind;
            if (next == data.Length && canGoOn)
            {
                return true;
            }

            isWrapped &= next < data.Length && char.IsAsciiLetterUpper((char)data[next]);
            terminator = isWrapped ? behind : terminator;
        }

        separators = new Separators(element, data[component], data[terminator]);
        length = terminator + 1;
        return CanSeparate(separators.Component) && separators.Component != element
            && separators.Terminator != element && separators.Terminator != separators.Component
            && (CanSeparate(separators.Terminator) || separators.HasLineEndAsTerminator);
    }

    // Where what follows a name of three letters begins, which a line end may cut in two; the end of the data where it is not here.
    public static int PlaceBehindName(ReadOnlySpan<byte> data)
    {
        const int NameLength = 3;

        int place = PassLineEnds(data, 0);
        for (int letters = 0; letters < NameLength && place < data.Length; letters++)
        {
            place = PassLineEnds(data, place + 1);
        }

        return place;
    }

    private static int PassLineEnds(ReadOnlySpan<byte> data, int place)
    {
        int count = data[place..].IndexOfAnyExcept(LineEnds);
        return count < 0 ? data.Length : place + count;
    }

    // Letters, digits, blanks and line ends stand within elements and around segments.
    private static bool CanSeparate(byte b) => !char.IsAsciiLetterOrDigit((char)b) && b is not ((byte)' ' or (byte)'\r' or (byte)'\n' or 0);
}
