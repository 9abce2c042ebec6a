using System.Text;

namespace Hcpcs.Reference.Tool;

/// <summary>Where the commands write.</summary>
/// <param name="stream">Standard output.</param>
/// <param name="error">Standard error.</param>
/// <param name="terminal">The terminal that standard output is, or <see langword="null"/> where it is redirected.</param>
/// <param name="errorTerminal">The terminal that standard error is, or <see langword="null"/> where it is redirected.</param>
internal sealed class ToolOutput(Stream stream, TextWriter error, TextWriter? terminal, TextWriter? errorTerminal = null)
{
    /// <summary>Standard output as bytes.</summary>
    public Stream Stream => stream;

    /// <summary>Standard output as text, flushed when the command is done.</summary>
    public StreamWriter Text { get; } = new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);

    /// <summary>Standard error.</summary>
    public TextWriter Error => error;

    /// <summary>The terminal that standard output is, or <see langword="null"/> where it is redirected.</summary>
    public TextWriter? Terminal => terminal;

    /// <summary>The terminal that standard error is, or <see langword="null"/> where it is redirected.</summary>
    public TextWriter? ErrorTerminal => errorTerminal;

    /// <summary>Writes a report: as a table on a terminal, else as lines of text.</summary>
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
