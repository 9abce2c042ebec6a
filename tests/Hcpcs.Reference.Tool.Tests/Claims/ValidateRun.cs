using System.Text;

namespace Hcpcs.Reference.Tool.Tests;

/// <summary>One run of <c>hcpcs validate</c> on a text, and its findings read back.</summary>
internal sealed record ValidateRun(ToolRun Run, IReadOnlyList<string[]> Rows)
{
    public const string Header = "line,code,element,reason,severity,message,suggestion,claim,serviceLine,rule";

    public int ExitCode => Run.ExitCode;

    /// <summary>Of each finding its line, code, element, reason and severity.</summary>
    public IEnumerable<string> Findings => Rows.Select(row => string.Join(' ', row[..5]));

    /// <summary>The summary, line by line.</summary>
    public string[] Summary => Run.ErrorLines;

    public static ValidateRun Of(string text, params string[] options) => Of(Encoding.UTF8.GetBytes(text), options);

    public static ValidateRun Of(byte[] content, params string[] options)
    {
        using var folder = new TemporaryFolder();
        string file = folder.File("claims.csv");
        File.WriteAllBytes(file, content);
        var run = ToolRun.Of(["validate", file, .. options]);
        run.ExitCode.Should().BeOneOf([0, 1], run.Error);
        run.Output.Should().StartWith(Header + "\n").And.EndWith("\n").And.NotContain("\r");
        return new ValidateRun(run, [.. ReadCsv(run.Output).Skip(1)]);
    }

    /// <summary>Reads CSV as RFC 4180 has it, character by character.</summary>
    public static List<string[]> ReadCsv(string text)
    {
        var rows = new List<string[]>();
        var fields = new List<string>();
        var field = new StringBuilder();
        bool isQuoted = false;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '"' && isQuoted && i + 1 < text.Length && text[i + 1] == '"')
            {
                field.Append(text[++i]);
            }
            else if (c == '"')
            {
                (isQuoted || field.Length == 0).Should().BeTrue("a quotation mark stands in a quoted field only");
                isQuoted = !isQuoted;
            }
            else if (isQuoted || c is not (',' or '\n'))
            {
                field.Append(c);
            }
            else
            {
                fields.Add(field.ToString());
                field.Clear();
                if (c == '\n')
                {
                    rows.Add([.. fields]);
                    fields.Clear();
                }
            }
        }

        rows.Should().OnlyContain(row => row.Length == 10);
        return rows;
    }
}
