using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Hcpcs.Reference.Tool;

// Writes findings about the rows of a file into a buffer, as CSV or as one JSON object a line, in UTF-8.
internal sealed class FindingWriter
{
    private const int InitialLength = 64 * 1024;

    // Where a buffer is larger, it was for what only few rows need.
    private const int MaxKeptLength = 4 * 1024 * 1024;

    private static readonly string[] s_severities = [.. Enum.GetNames<HcpcsFindingSeverity>().Select(name => name.ToLowerInvariant())];

    private readonly bool _isTerminal;
    private readonly Utf8JsonWriter? _json;
    private ArrayBufferWriter<byte> _buffer = new(InitialLength);

    // Makes a writer.
    // format: How findings are written.
    // isTerminal: Whether they go to a terminal, to which no control characters of a file may go.
    public FindingWriter(FindingFormat format, bool isTerminal)
    {
        _isTerminal = isTerminal;

        // Nothing of the lines goes into a web page: quotation marks stay readable. Control characters are escaped.
        _json = format == FindingFormat.Json
            ? new Utf8JsonWriter(_buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping })
            : null;
    }

    // What stands before the first finding.
    public static ReadOnlySpan<byte> Header(FindingFormat format) =>
        format == FindingFormat.Json ? [] : "line,code,element,reason,severity,message,suggestion\n"u8;

    // Writes a finding.
    // line: The number of the line on which the row begins.
    // code: The code as read.
    public void Write(long line, ReadOnlySpan<char> code, HcpcsFinding finding)
    {
        var suggestions = ListSuggestions(finding);
        if (_json is null)
        {
            WriteCsv(line, code, finding, suggestions);
        }
        else
        {
            WriteJson(_json, line, code, finding, suggestions);
        }

        _buffer.Write("\n"u8);
    }

    // Hands on what was written since the last time.
    public void MoveTo(Stream stream)
    {
        try
        {
            stream.Write(_buffer.WrittenSpan);
        }
        catch (ArgumentOutOfRangeException exception)
        {
            // So the framework reports a file that reaches the limit of its file system.
            throw new IOException("The findings are larger than a file may be here.", exception);
        }

        if (_buffer.Capacity <= MaxKeptLength)
        {
            _buffer.ResetWrittenCount();
            return;
        }

        _buffer = new ArrayBufferWriter<byte>(InitialLength);
        _json?.Reset(_buffer);
    }

    private void WriteCsv(long line, ReadOnlySpan<char> code, HcpcsFinding finding, List<string> suggestions)
    {
        line.TryFormat(_buffer.GetSpan(20), out int written);
        _buffer.Advance(written);
        WriteField(code);
        WriteField(finding.ElementId);
        WriteField(finding.ReasonId);
        WriteField(s_severities[(int)finding.Severity]);
        WriteField(finding.Message);
        WriteField(string.Join(' ', suggestions));
    }

    // Writes a comma and a field.
    private void WriteField(ReadOnlySpan<char> text)
    {
        _buffer.Write(","u8);
        if (_isTerminal)
        {
            text = ForeignText.OneLine(text.ToString());
        }

        CsvField.Write(_buffer, text);
    }

    private static void WriteJson(Utf8JsonWriter json, long line, ReadOnlySpan<char> code, HcpcsFinding finding, List<string> suggestions)
    {
        json.WriteStartObject();
        json.WriteNumber("line", line);
        json.WriteString("code", code);
        json.WriteString("element", finding.ElementId);
        json.WriteString("reason", finding.ReasonId);
        json.WriteString("severity", s_severities[(int)finding.Severity]);
        json.WriteString("message", finding.Message);
        json.WriteStartArray("suggestion");
        foreach (string suggestion in suggestions)
        {
            json.WriteStringValue(suggestion);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        json.Reset();
    }

    // What to bill instead: successors of the same kind that are valid, and CPT numbers; then what may have been meant.
    private static List<string> ListSuggestions(HcpcsFinding finding)
    {
        var suggestions = new List<string>();
        var kind = finding.Element == HcpcsFindingElement.Code ? CrossReferenceKind.LevelTwoCode : CrossReferenceKind.Modifier;
        foreach (var successor in finding.Successors)
        {
            if (successor.Role == SuccessorRole.Successor
                && (successor.Target == SuccessorTarget.LevelOneCode || (successor.IsBillable && successor.Reference.Kind == kind)))
            {
                suggestions.Add(successor.Reference.Text);
            }
        }

        foreach (var code in finding.Suggestions)
        {
            suggestions.Add(code.ToString());
        }

        return [.. suggestions.Distinct(StringComparer.Ordinal)];
    }
}
