namespace Hcpcs.Reference.Claims;

// What separates the parts of an interchange, as its ISA says.
internal readonly record struct Separators(byte Element, byte Component, byte Terminator)
{
    // ISA has sixteen elements of at most fifteen characters, but few senders keep to all of that.
    public const int MaxHeaderLength = 1024;

    private const int ElementCount = 16, ControlNumberElement = 13, UsageElement = 15;

    private static ReadOnlySpan<byte> LineEnds => "\r\n"u8;

    // Reads an ISA segment.
    // data: What begins with it.
    // length: How long it is, with its terminator; 0 where it goes on behind the data.
    // controlNumber: ISA13.
    // isTest: Whether ISA15 is T.
    // Returns: Whether it is one, as far as the data goes.
    public static bool TryRead(
        ReadOnlySpan<byte> data, out Separators separators, out int length, out ReadOnlySpan<byte> controlNumber, out bool isTest)
    {
        separators = default;
        length = 0;
        controlNumber = default;
        isTest = false;
        if (data.Length <= 3)
        {
            return true;
        }

        byte element = data[3];
        if (!CanSeparate(element))
        {
            return false;
        }

        // Some senders pad no element, and some files are wrapped within the segment: the sixteen separators are counted.
        int place = 3, start = 0;
        for (int number = 1; number < ElementCount; number++)
        {
            start = place + 1;
            int end = data[start..Math.Min(data.Length, MaxHeaderLength)].IndexOf(element);
            if (end < 0)
            {
                return data.Length < MaxHeaderLength;
            }

            place = start + end;
            if (number == ControlNumberElement)
            {
                controlNumber = data[start..place];
            }
            else if (number == UsageElement)
            {
                isTest = data[start..place].Trim("\r\n "u8) is [(byte)'T' or (byte)'t'];
            }
        }

        // ISA16, the component separator, then the terminator. A wrapped file may have a line end before either.
        int component = place + 1 + CountLineEnds(data[(place + 1)..]);
        if (component + 1 >= data.Length)
        {
            return data.Length < MaxHeaderLength;
        }

        int terminator = component + 1;
        int behind = terminator + CountLineEnds(data[terminator..]);
        if (behind > terminator)
        {
            // A line end: the terminator itself, unless the real one stands behind it and before the next segment.
            if (behind + 1 >= data.Length)
            {
                length = behind < data.Length || data.Length < MaxHeaderLength ? 0 : 1;
                return true;
            }

            var next = data[(behind + 1)..];
            bool isWrapped = CanSeparate(data[behind]) && next[CountLineEnds(next)..] is [(byte)'G', ..];
            terminator = isWrapped ? behind : terminator;
        }

        separators = new Separators(element, data[component], data[terminator]);
        length = terminator + 1;
        return CanSeparate(separators.Component) && separators.Component != element
            && separators.Terminator != element && separators.Terminator != separators.Component
            && (CanSeparate(separators.Terminator) || LineEnds.Contains(separators.Terminator));
    }

    private static int CountLineEnds(ReadOnlySpan<byte> text)
    {
        int count = text.IndexOfAnyExcept(LineEnds);
        return count < 0 ? text.Length : count;
    }

    // Letters, digits, blanks and line ends stand within elements and around segments.
    private static bool CanSeparate(byte b) => !char.IsAsciiLetterOrDigit((char)b) && b is not ((byte)' ' or (byte)'\r' or (byte)'\n' or 0);
}
