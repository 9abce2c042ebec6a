namespace Hcpcs.Reference.Tool;

// What the arguments of hcpcs show stand for: HC:J1412:JZ and J1412-JZ are a code and its modifiers.
internal static class ShowSubjects
{
    // The codes and modifiers that a text names, or the text itself where it is not a service line.
    // problem: Why the text names none; else null.
    public static IReadOnlyList<string> Read(string text, out string? problem)
    {
        problem = null;

        // A quantity behind a code (J0129X10) is not asked about, and the text is explained then.
        if (!ServiceLine.TryParseLenient(text, out var line, out string quantity) || quantity.Length > 0)
        {
            return [text];
        }

        if (line.IsHipps)
        {
            problem = $"{ForeignText.Quote(text)} has the qualifier HP: its code is a HIPPS code, another code set.";
        }
        else if (!line.IsHcpcs)
        {
            problem = $"{ForeignText.Quote(text)} has the qualifier {ForeignText.OneLine(line.Qualifier)}, and HCPCS codes have HC: its code is of another code set.";
        }

        return problem is null ? [line.Code, .. line.Modifiers.AsEnumerable().Where(modifier => modifier.Length > 0)] : [];
    }

    // What may have been meant by a text that is not a code of the table, beginning with a blank; empty where nothing is near.
    public static string Suggest(HcpcsTable table, string text, DateOnly? on)
    {
        var suggestions = new HcpcsValidator(table).Validate(HcpcsLine.Parse(text, on, null)).Findings
            .Where(finding => finding.Element == HcpcsFindingElement.Code).SelectMany(finding => finding.Suggestions.AsEnumerable()).ToArray();
        return suggestions.Length == 0 ? string.Empty
            : $" Did you mean {string.Join(", ", suggestions[..^1])}{(suggestions.Length > 1 ? " or " : null)}{suggestions[^1]}?";
    }
}
