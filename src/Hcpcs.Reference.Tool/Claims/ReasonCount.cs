namespace Hcpcs.Reference.Tool;

// How often a reason was reported with a severity, and of which codes.
internal sealed class ReasonCount(string id, HcpcsFindingReason reason, HcpcsFindingSeverity severity)
{
    private readonly Dictionary<string, (string Text, long Count)> _examples = new(StringComparer.Ordinal);

    public string Id => id;

    public HcpcsFindingReason Reason => reason;

    public HcpcsFindingSeverity Severity => severity;

    public long Count { get; set; }

    // What was reported of each code or text, and how often.
    public IReadOnlyDictionary<string, (string Text, long Count)> Examples => _examples;

    public void AddExample(string code, long count, Func<string> describe, int maxCount)
    {
        if (code.Length == 0)
        {
            return;
        }

        if (_examples.TryGetValue(code, out var example))
        {
            _examples[code] = (example.Text, example.Count + count);
        }
        else if (_examples.Count < maxCount)
        {
            _examples[code] = (describe(), count);
        }
    }
}
