namespace Hcpcs.Reference.Tool;

// The name that a mistyped one was probably meant to be.
internal static class NearestName
{
    // From so many characters on two may be wrong, below only one.
    private const int LongName = 6;

    // As many characters tell which name is meant.
    private const int MinBeginning = 3;

    // Returns: The name, or null where none is near.
    public static string? Find(string text, IEnumerable<string> names)
    {
        string lower = text.ToLowerInvariant();
        return names.Select(name => (Name: name, Distance: Distance(lower, name)))
            .Where(near => near.Distance <= (Math.Max(lower.Length, near.Name.Length) < LongName ? 1 : 2))
            .OrderBy(near => near.Distance).Select(near => near.Name).FirstOrDefault()
            ?? (lower.TrimStart('-').Length >= MinBeginning ? names.FirstOrDefault(name => name.StartsWith(lower, StringComparison.Ordinal)) : null);
    }

    // The end of a message, beginning with a blank; empty where no name is near.
    public static string Suggest(string text, IEnumerable<string> names) => Find(text, names) is { } name ? $" Did you mean '{name}'?" : string.Empty;

    // How many characters are wrong, missing or too many; two that are swapped are one.
    private static int Distance(string text, string name)
    {
        var rows = new int[text.Length + 1, name.Length + 1];
        for (int i = 0; i <= text.Length; i++)
        {
            for (int j = 0; j <= name.Length; j++)
            {
                rows[i, j] = i == 0 ? j : j == 0 ? i
                    : Math.Min(Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1, rows[i - 1, j - 1] + (text[i - 1] == name[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && text[i - 1] == name[j - 2] && text[i - 2] == name[j - 1])
                {
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
                }
            }
        }

        return rows[text.Length, name.Length];
    }
}
