using System.Text;

namespace Hcpcs.Reference.Releases;

// Reads the fixed-width text of a release, which is the authority where a workbook disagrees with it.
internal static class TextReleaseReader
{
    // A first line reaches at least to the action code: shorter ones were cut. Blanks after it may be trimmed away.
    private static readonly int s_firstLineLength = HcpcsField.ActionCode.End;

    // The record's own length; behind it only blanks have been seen.
    private const int RecordLength = 320;

    private static readonly int s_continuationLength = HcpcsField.LongDescription.End;

    // Banners hold bytes of windows-1252; the data is ASCII.
    private static readonly Encoding s_encoding = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    // Whether the beginning of a text has a data line in it. Banners have at most eleven lines.
    public static bool IsRelease(ReadOnlySpan<byte> content)
    {
        const int Enough = 64 * 1024;
        content = content[StartOf(content)..];
        string beginning = s_encoding.GetString(content.Length > Enough ? content[..Enough] : content);
        foreach (var line in beginning.AsSpan().EnumerateLines())
        {
            if (IsDataLine(line))
            {
                return true;
            }
        }

        return false;
    }

    public static EntryCollector Read(byte[] content, string file, IProgress<int>? rowsRead)
    {
        var entries = new EntryCollector(file);
        // Files from old systems end with Ctrl-Z.
        string text = s_encoding.GetString(content.AsSpan(StartOf(content)).TrimEnd((byte)0x1A));
        bool trimmed = false;
        int number = 0;
        for (int start = 0; start < text.Length;)
        {
            int end = text.IndexOf('\n', start);
            bool unfinished = end < 0;
            string line = (unfinished ? text[start..] : text[start..end]).TrimEnd('\r');
            start = unfinished ? text.Length : end + 1;
            number++;
            if (!IsDataLine(line))
            {
                if (unfinished && !string.IsNullOrWhiteSpace(line))
                {
                    throw new InvalidDataException($"{file}, line {number}: the file ends within this line; it was cut short.");
                }

                // Of these there can be millions.
                if (entries.Notices.CountSkipped())
                {
                    entries.Notices.NoteSkipped($"line {number}", string.IsNullOrWhiteSpace(line) ? "blank." : "it has no record ID: a banner or a stray line.");
                }

                continue;
            }

            string location = $"line {number}";

            if (line.AsSpan().TrimEnd().Length > RecordLength)
            {
                throw new InvalidDataException(
                    $"{file}, {location}: text stands after position {RecordLength}, where a record ends; a line break is missing.");
            }

            string identity = line[..HcpcsField.Code.End].Trim();
            string description = Slice(line, HcpcsField.LongDescription, 0);
            if (line[HcpcsField.RecordKind.Start - 1] is '3' or '7')
            {
                if (line.Length < s_firstLineLength)
                {
                    throw new InvalidDataException(
                        $"{file}, {location}: the line of {identity} has {line.Length} characters and no action code; it was cut short.");
                }

                entries.Add(identity, description, new TextRow(line, number));
            }
            else
            {
                bool isShort = line.Length < s_continuationLength;
                if (isShort && unfinished && !trimmed)
                {
                    throw new InvalidDataException($"{file}, {location}: the file ends within the description of {identity}; it was cut short.");
                }

                trimmed |= isShort;
                entries.Continue(identity, description, location);
            }

            if (number % 1000 == 0)
            {
                rowsRead?.Report(number);
            }
        }

        rowsRead?.Report(number);
        return entries;
    }

    // Code or right-justified modifier, five digits of sequence number, and a record ID: everything else is not a data line.
    private static bool IsDataLine(ReadOnlySpan<char> line)
    {
        if (line.Length < HcpcsField.RecordKind.End)
        {
            return false;
        }

        bool isModifier = line.StartsWith("   ") && IsUpperOrDigit(line[3]) && IsUpperOrDigit(line[4]);
        bool isCode = char.IsAsciiLetterUpper(line[0]) && !line[1..5].ContainsAnyExceptInRange('0', '9');
        return (isModifier || isCode) && !line[5..10].ContainsAnyExceptInRange('0', '9') && line[10] is ('3' or '4' or '7' or '8');

        static bool IsUpperOrDigit(char c) => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c);
    }

    // An editor that saves as UTF-8 may put a byte order mark before the first line.
    private static int StartOf(ReadOnlySpan<byte> content) => content.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? 3 : 0;

    private static string Slice(string line, HcpcsField field, int occurrence)
    {
        int start = field.Start - 1 + occurrence * field.Length;
        return start >= line.Length ? string.Empty : line[start..Math.Min(line.Length, start + field.Length)].Trim();
    }

    private sealed class TextRow(string line, int number) : RawRow
    {
        public override string Read(HcpcsField field, int occurrence = 0) => Slice(line, field, occurrence);

        public override string Locate(HcpcsField field, int occurrence = 0) =>
            field == HcpcsField.Code ? $"line {number}" : $"line {number}, column {field.Start + occurrence * field.Length}";
    }
}
