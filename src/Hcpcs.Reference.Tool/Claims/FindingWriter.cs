using System.Buffers;
using System.Text.Json;

namespace Hcpcs.Reference.Tool;

// Writes findings about the lines of a file into a buffer, as CSV or as one JSON object a line, in UTF-8.
// format: How findings are written.
internal sealed class FindingWriter(FindingFormat format)
{
    private static readonly string[] s_severities = [.. Enum.GetNames<HcpcsFindingSeverity>().Select(name => name.ToLowerInvariant())];

    private readonly OutputBuffer _buffer = new(format == FindingFormat.Json);

    // What stands before the first finding.
    public static ReadOnlyMemory<byte> Header(FindingFormat format) =>
        format == FindingFormat.Json ? default : "line,code,element,reason,severity,message,suggestion,claim,serviceLine,rule\n"u8.ToArray();

    // Writes a finding.
    public void Write(in LineOfFinding line, HcpcsFinding finding)
    {
        var suggestions = ListSuggestions(finding);
        if (_buffer.Json is { } json)
        {
            WriteJson(json, line, finding, suggestions);
        }
        else
        {
            WriteCsv(line, finding, suggestions);
        }

        _buffer.EndLine();
    }

    // Hands on what was written since the last time.
    public void MoveTo(Stream stream) => _buffer.MoveTo(stream);

    private void WriteCsv(in LineOfFinding line, HcpcsFinding finding, List<string> suggestions)
    {
        var bytes = _buffer.Bytes;
        line.Position.TryFormat(bytes.GetSpan(20), out int written);
        bytes.Advance(written);
        WriteField(line.Code);
        WriteField(finding.ElementId);
        WriteField(finding.ReasonId);
        WriteField(s_severities[(int)finding.Severity]);
        WriteField(finding.Message);
        WriteField(string.Join(' ', suggestions));
        WriteField(line.Claim);
        WriteField(line.ServiceLine);
        WriteField(finding.RuleId);
    }

    // Writes a comma and a field.
    private void WriteField(string? text)
    {
        _buffer.Bytes.Write(","u8);
        CsvField.Write(_buffer.Bytes, text);
    }

    private static void WriteJson(Utf8JsonWriter json, in LineOfFinding line, HcpcsFinding finding, List<string> suggestions)
    {
        json.WriteStartObject();
        json.WriteNumber("line", line.Position);
        json.WriteString("code", line.Code);
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
        if (line.Claim is not null)
        {
            json.WriteString("claim", line.Claim);
        }

        if (line.ServiceLine is not null)
        {
            json.WriteString("serviceLine", line.ServiceLine);
        }

        if (finding.RuleId is not null)
        {
            json.WriteString("rule", finding.RuleId);
        }

        json.WriteEndObject();
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

        foreach (string suggestion in finding.Suggestions)
        {
            suggestions.Add(suggestion);
        }

        return suggestions.Count < 2 ? suggestions : [.. suggestions.Distinct(StringComparer.Ordinal)];
    }
}
