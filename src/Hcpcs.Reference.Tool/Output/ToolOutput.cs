using System.Text;

namespace Hcpcs.Reference.Tool;

// Where the commands write.
// stream: Standard output.
// error: Standard error.
// terminal: The terminal that standard output is, or null where it is redirected.
// errorTerminal: The terminal that standard error is, or null where it is redirected.
internal sealed class ToolOutput(Stream stream, TextWriter error, Terminal? terminal, TextWriter? errorTerminal = null)
{
    // Standard output as bytes.
    public Stream Stream => stream;

    // Standard output as text, flushed when the command is done.
    public StreamWriter Text { get; } = new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);

    // Standard error.
    public TextWriter Error => error;

    // The terminal that standard output is, or null where it is redirected.
    public Terminal? Terminal => terminal;

    // What a person at the terminal will see when the command is done; null where standard output is redirected.
    public Screen? Screen { get; } = terminal is null ? null : new Screen(terminal.Width, terminal.HasColor);

    // The terminal that standard error is, or null where it is redirected.
    public TextWriter? ErrorTerminal => errorTerminal;

    // Whether what is longer than the screen may be shown by a pager.
    public bool IsPaged { get; set; } = true;

    // Writes a report: arranged for a terminal, else as lines of text.
    public void Write(Report report)
    {
        if (Screen is null)
        {
            PlainReport.Write(report, Text);
        }
        else
        {
            TerminalReport.Add(report, Screen);
        }
    }

    // Writes an empty line between two reports.
    public void WriteBlank()
    {
        if (Screen is null)
        {
            Text.WriteLine();
        }
        else
        {
            Screen.AddBlank();
        }
    }

    // Writes what is not written yet.
    public void Complete()
    {
        Text.Flush();
        if (Screen is not { LineCount: > 0 } screen)
        {
            return;
        }

        // The shell's next prompt has a line too.
        string text = screen.ToString();
        if (!IsPaged || !(screen.LineCount >= terminal!.Height) || !Pager.TryShow(text))
        {
            terminal!.Writer.Write(text);
            terminal.Writer.Flush();
        }
    }
}
