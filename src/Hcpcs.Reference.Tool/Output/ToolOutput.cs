using System.Text;

namespace Hcpcs.Reference.Tool;

// Where the commands write.
// stream: Standard output.
// error: Standard error.
// terminal: The terminal that standard output is, or null where it is redirected.
// errorTerminal: The terminal that standard error is, or null where it is redirected.
internal sealed class ToolOutput(Stream stream, TextWriter error, TextWriter? terminal, TextWriter? errorTerminal = null)
{
    // Standard output as bytes.
    public Stream Stream => stream;

    // Standard output as text, flushed when the command is done.
    public StreamWriter Text { get; } = new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);

    // Standard error.
    public TextWriter Error => error;

    // The terminal that standard output is, or null where it is redirected.
    public TextWriter? Terminal => terminal;

    // The terminal that standard error is, or null where it is redirected.
    public TextWriter? ErrorTerminal => errorTerminal;

    // Writes a report: as a table on a terminal, else as lines of text.
    public void Write(Report report)
    {
        if (terminal is null)
        {
            PlainReport.Write(report, Text);
        }
        else
        {
            TerminalReport.Write(report, terminal);
        }
    }
}
