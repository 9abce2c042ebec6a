using System.Text;

namespace Hcpcs.Reference.Tool;

// What a person sees at a terminal: lines that fit its width and break between words.
// width: The columns of the terminal.
// hasColor: Whether styles are shown.
internal sealed class Screen(int width, bool hasColor)
{
    // Longer lines of prose are hard to read.
    private const int MaxProseWidth = 100;

    // A blank at which no line ends.
    public const char NoBreak = '\u00A0';

    private const string Reset = "\u001B[0m";

    private readonly StringBuilder _text = new();

    // The columns that a line can have.
    public int Width => width;

    public int LineCount { get; private set; }

    // Adds an empty line.
    public void AddBlank() => End(new StringBuilder());

    // Adds a line as it is.
    public void AddVerbatim(string line) => End(new StringBuilder(ForeignText.OneLine(line)));

    // Adds a line that is cut between two words where it is too long.
    public void AddCut(int indent, params ReadOnlySpan<StyledText> pieces) => Add(new string(' ', indent), indent, pieces, width, maxLines: 1);

    // Adds a paragraph of which no more than some lines are shown.
    public void AddShort(int firstIndent, int indent, int maxLines, params ReadOnlySpan<StyledText> pieces) =>
        Add(new string(' ', firstIndent), indent, pieces, Math.Min(width, MaxProseWidth), maxLines);

    // Adds a paragraph.
    // indent: The columns left of each of its lines.
    public void Add(int indent, params ReadOnlySpan<StyledText> pieces) => AddHanging(indent, indent, pieces);

    // Adds a paragraph whose first line begins further left or right than the others.
    public void AddHanging(int firstIndent, int indent, params ReadOnlySpan<StyledText> pieces) =>
        Add(new string(' ', firstIndent), indent, pieces, Math.Min(width, MaxProseWidth));

    // Adds a name and, from a column on, what is said of it; the name has a line of its own where it is too long for that.
    public void AddNamed(StyledText name, int column, params ReadOnlySpan<StyledText> pieces)
    {
        var all = new List<StyledText>(pieces.Length + 1) { name };
        if (name.Text.Length + 1 >= column)
        {
            Add(1, name);
            AddHanging(column, column, pieces);
            return;
        }

        all[0] = name with { Text = name.Text.PadRight(column - 1) };
        all.AddRange(pieces);
        Add(" ", column, all.ToArray(), Math.Min(width, MaxProseWidth));
    }

    // The column for what is said beside names: behind the longest of them, but leaving most of the line.
    public int ColumnFor(IEnumerable<string> names) =>
        Math.Min(names.Select(name => name.Length).DefaultIfEmpty().Max(), Math.Min(width, MaxProseWidth) / 3) + 3;

    public override string ToString() => _text.ToString();

    private void Add(string start, int indent, ReadOnlySpan<StyledText> pieces, int lineWidth, int maxLines = int.MaxValue)
    {
        var line = new StringBuilder(start);
        int length = start.Length;
        bool hasWord = false;
        var style = TextStyle.Plain;
        int lines = 1;
        var words = Split(pieces);
        for (int first = 0; first < words.Count;)
        {
            // A word is all pieces up to the next blank.
            int last = first, wordLength = words[first].Text.Length;
            while (last + 1 < words.Count && words[last + 1].Blanks == 0)
            {
                wordLength += words[++last].Text.Length;
            }

            int blanks = words[first].Blanks;
            const string Dots = " ...";
            bool isLast = last + 1 == words.Count;
            if (hasWord && length + blanks + wordLength + (lines == maxLines && !isLast ? Dots.Length : 0) > lineWidth)
            {
                SetStyle(TextStyle.Plain);
                if (lines == maxLines)
                {
                    line.Append(Dots);
                    break;
                }

                End(line);
                lines++;

                // A word that is too long for the column, an address say, may still fit on a line.
                length = indent + wordLength > lineWidth ? Math.Max(0, Math.Min(indent, lineWidth - wordLength)) : indent;
                line = new StringBuilder().Append(' ', length);
                blanks = 0;
            }

            // What stands out ends with its words.
            if (words[first].Style != style)
            {
                SetStyle(TextStyle.Plain);
            }

            line.Append(' ', blanks);
            length += blanks + wordLength;
            for (; first <= last; first++)
            {
                SetStyle(words[first].Style);
                line.Append(words[first].Text.Replace(NoBreak, ' '));
            }

            hasWord = true;
        }

        SetStyle(TextStyle.Plain);
        End(line);

        void SetStyle(TextStyle next)
        {
            if (hasColor && next != style)
            {
                if (style != TextStyle.Plain)
                {
                    line.Append(Reset);
                }

                line.Append(Escape(next));
                style = next;
            }
        }
    }

    // The words of all pieces, each with the blanks before it.
    private static List<(int Blanks, string Text, TextStyle Style)> Split(ReadOnlySpan<StyledText> pieces)
    {
        var words = new List<(int, string, TextStyle)>();
        int blanks = 0;
        foreach (var piece in pieces)
        {
            string text = ForeignText.OneLine(piece.Text);
            for (int place = 0; place < text.Length;)
            {
                if (text[place] == ' ')
                {
                    blanks++;
                    place++;
                    continue;
                }

                int end = text.IndexOf(' ', place);
                end = end < 0 ? text.Length : end;
                words.Add((blanks, text[place..end], piece.Style));
                (blanks, place) = (0, end);
            }
        }

        return words;
    }

    private static string Escape(TextStyle style) => style switch
    {
        TextStyle.Strong => "\u001B[1m",
        TextStyle.Quiet => "\u001B[2m",
        TextStyle.Code => "\u001B[36m",
        TextStyle.Good => "\u001B[1;32m",
        TextStyle.Warning => "\u001B[1;33m",
        TextStyle.Bad => "\u001B[1;31m",
        _ => string.Empty,
    };

    private void End(StringBuilder line)
    {
        _text.Append(line).Append('\n');
        LineCount++;
    }
}
