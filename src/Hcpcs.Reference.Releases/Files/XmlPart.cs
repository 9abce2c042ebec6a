using System.Buffers;
using System.Text;

namespace Hcpcs.Reference.Releases;

// Looks over a part of a workbook before it is parsed. A parser of XML keeps what is open, every name, and every text whole: few bytes can
// make it take a hundred times as many.
internal static class XmlPart
{
    // Sheets nest ten deep.
    private const int MaxDepth = 64;

    // Names of elements and attributes; all of a workbook's are some hundred.
    private const int MaxNames = 4096;

    private const int MaxTagLength = 64 * 1024;

    // Of one cell, in bytes: the longest text of any release has 4,544 characters.
    private const int MaxTextLength = 64 * 1024;

    // Three times the largest sheet seen.
    private const int MaxSheetLength = 48 * 1024 * 1024;

    // Ten times the largest table of shared strings seen.
    private const int MaxStringsLength = 16 * 1024 * 1024;

    // Any other part is some kilobytes long.
    private const int MaxOtherLength = 4 * 1024 * 1024;

    private static readonly SearchValues<byte> s_nameEnds = SearchValues.Create(" \t\r\n/>"u8);

    // The longest part there can be.
    public const int MaxLength = MaxSheetLength;

    // Whether a part is parsed as XML: by its name or, since another part can name any for a sheet, by how it begins, in UTF-16 too. Others
    // are pictures, and the settings of printers.
    private static bool IsXml(ReadOnlySpan<byte> content, string name)
    {
        if (name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        var beginning = content.StartsWith(Encoding.UTF8.Preamble) ? content[Encoding.UTF8.Preamble.Length..] : content;
        beginning = beginning.TrimStart(" \t\r\n\0"u8);
        return beginning.StartsWith("<"u8) || content.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) || content.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]);
    }

    // Refuses what would cost a parser more than it should. That a part is well-formed is for the parser to say.
    // xml: The part.
    // name: Its name in the workbook.
    // Throws InvalidDataException: The part is one that no release has; the message is the rest of a sentence about it.
    public static void Verify(ReadOnlySpan<byte> xml, string name)
    {
        if (name.Equals("xl/workbook.bin", StringComparison.OrdinalIgnoreCase))
        {
            throw new InvalidDataException("makes this a binary workbook (XLSB), which CMS does not publish; save it as XLSX");
        }

        if (!IsXml(xml, name))
        {
            if (xml.Length > MaxOtherLength)
            {
                throw TooLong(MaxOtherLength);
            }

            return;
        }

        var names = new HashSet<int>();
        int depth = 0, textLength = 0, textDepth = -1;
        for (int at = SkipDeclaration(xml); at < xml.Length;)
        {
            var rest = xml[at..];
            int length = rest.IndexOf((byte)'<');
            if (length != 0)
            {
                length = length < 0 ? rest.Length : length;
                textLength += length;
            }
            else if (rest.StartsWith("<!--"u8))
            {
                length = LengthTo(rest, 4, "-->"u8);
            }
            else if (rest.StartsWith("<![CDATA["u8))
            {
                length = LengthTo(rest, 9, "]]>"u8);
                textLength += length;
            }
            else if (rest.StartsWith("<!"u8))
            {
                throw new InvalidDataException("declares a document type, which could define entities; no workbook has one");
            }
            else if (rest.StartsWith("<?"u8))
            {
                length = LengthTo(rest, 2, "?>"u8);
            }
            else if (rest.StartsWith("</"u8))
            {
                length = LengthTo(rest, 2, ">"u8);
                depth--;
            }
            else
            {
                length = ReadTag(rest, names, at);
                if (depth == 0 && textDepth < 0)
                {
                    textDepth = TextDepth(rest[1..length], xml.Length);
                }

                depth += rest[length - 2] == '/' ? 0 : 1;
                if (depth > MaxDepth)
                {
                    throw new InvalidDataException($"nests deeper than {MaxDepth} elements at byte {at}");
                }
            }

            if (textDepth > 0 && depth >= textDepth && textLength > MaxTextLength)
            {
                throw new InvalidDataException($"has a cell of more than {MaxTextLength / 1024} KB of text at byte {at}");
            }

            textLength = depth < textDepth ? 0 : textLength;
            at += length;
        }
    }

    // The depth at which a cell's text begins, by the name of the first element; 0 where the part has no cells.
    private static int TextDepth(ReadOnlySpan<byte> tag, int length)
    {
        int end = tag.IndexOfAny(s_nameEnds);
        var name = tag[..end];
        name = name[(name.IndexOf((byte)':') + 1)..];
        var (depth, maxLength) = name.SequenceEqual("worksheet"u8) ? (4, MaxSheetLength)
            : name.SequenceEqual("sst"u8) ? (2, MaxStringsLength)
            : (0, MaxOtherLength);
        return length <= maxLength ? depth : throw TooLong(maxLength);
    }

    // The length of a tag, whose names are counted.
    private static int ReadTag(ReadOnlySpan<byte> rest, HashSet<int> names, int at)
    {
        byte quote = 0;
        int start = 1;
        for (int i = 1; i < rest.Length && i <= MaxTagLength; i++)
        {
            byte b = rest[i];
            if (quote != 0)
            {
                if (b == quote)
                {
                    quote = 0;
                    start = i + 1;
                }
            }
            else if (b is (byte)'"' or (byte)'\'')
            {
                quote = b;
            }
            else if (b is (byte)'>' or (byte)'=' or (byte)'/' or (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
            {
                if (i > start)
                {
                    AddName(rest[start..i], names, at);
                }

                start = i + 1;
                if (b == '>')
                {
                    return i + 1;
                }
            }
        }

        throw new InvalidDataException($"has a tag at byte {at} that does not end within {MaxTagLength / 1024} KB");
    }

    private static void AddName(ReadOnlySpan<byte> name, HashSet<int> names, int at)
    {
        var hash = default(HashCode);
        hash.AddBytes(name);
        if (names.Add(hash.ToHashCode()) && names.Count > MaxNames)
        {
            throw new InvalidDataException($"has more than {MaxNames} names of elements and attributes at byte {at}");
        }
    }

    // What a part says of its encoding decides how a parser reads the rest; here it is read as UTF-8.
    private static int SkipDeclaration(ReadOnlySpan<byte> xml)
    {
        int start = xml.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        int end = xml.StartsWith("<?xml"u8) || xml[start..].StartsWith("<?xml"u8) ? LengthTo(xml, start, "?>"u8) : start;
        string declaration = Encoding.Latin1.GetString(xml[start..end]);
        int encoding = declaration.IndexOf("encoding", StringComparison.Ordinal);
        bool isUtf8 = (encoding < 0 || declaration.AsSpan(encoding).ContainsAny('"', '\''))
            && (encoding < 0 || IsUtf8(declaration[encoding..].Split('"', '\'')[1]));
        return isUtf8 && !xml[..Math.Min(4, xml.Length)].Contains((byte)0) && (xml.Length == 0 || xml[start] is (byte)'<' or (byte)' ' or (byte)'\r' or (byte)'\n' or (byte)'\t')
            ? end
            : throw new InvalidDataException("is not XML in UTF-8");

        static bool IsUtf8(string name) =>
            name.Equals("utf-8", StringComparison.OrdinalIgnoreCase) || name.Equals("us-ascii", StringComparison.OrdinalIgnoreCase);
    }

    private static int LengthTo(ReadOnlySpan<byte> text, int start, ReadOnlySpan<byte> end)
    {
        int length = text[start..].IndexOf(end);
        return length < 0 ? text.Length : start + length + end.Length;
    }

    private static InvalidDataException TooLong(int maxLength) => new($"is longer than {maxLength / (1024 * 1024)} MB, more than any part of a release");
}
