using System.Text;

namespace Hcpcs.Reference.Pages;

// CMS's description for a reader who does not know its abbreviations: written out, with what kind of thing it is. It says nothing where that
// is all that the description says already.
internal static class PlainLanguage
{
    // Abbreviated words of descriptions, and what they stand for; of a unit the plural, which loses its s after "per" and "1".
    private static readonly Dictionary<string, string> s_words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["w/"] = "with",
        ["w/o"] = "without",
        ["iu"] = "international units",
        ["i.u."] = "international units",
        ["i.u"] = "international units",
        ["mcg"] = "micrograms",
        ["mg"] = "milligrams",
        ["gm"] = "grams",
        ["ml"] = "milliliters",
        ["cc"] = "cubic centimeters",
        ["mci"] = "millicuries",
        ["oz"] = "ounces",
        ["lbs"] = "pounds",
        ["dme"] = "durable medical equipment",
        ["afo"] = "ankle foot orthosis",
        ["kafo"] = "knee ankle foot orthosis",
        ["hkafo"] = "hip knee ankle foot orthosis",
        ["tlso"] = "thoracic lumbar sacral orthosis",
        ["lso"] = "lumbar sacral orthosis",
        ["als"] = "advanced life support",
        ["bls"] = "basic life support",
        ["esrd"] = "end stage renal disease",
        ["noc"] = "not otherwise classified",
        ["nos"] = "not otherwise specified",
    };

    public static string? Of(HcpcsRecord record, HcpcsSection? section)
    {
        string text = record.LongDescription;
        string written = WriteOut(text);
        return section is null || string.Equals(written, text, StringComparison.Ordinal) ? null
            : $"{BillingRules.Capital(section.ItemNoun)}: {written.TrimEnd('.')}.";
    }

    // The description with its abbreviations written out.
    internal static string WriteOut(string text)
    {
        var written = new StringBuilder(text.Length + 32);
        string before = string.Empty;
        foreach (string token in text.Split(' '))
        {
            int start = 0, end = token.Length;
            while (start < end && token[start] is '(' or '"')
            {
                start++;
            }

            while (end > start && token[end - 1] is ',' or ';' or ':' or ')' or '"')
            {
                end--;
            }

            string word = token[start..end];
            if (!s_words.TryGetValue(word, out string? meaning) && word.EndsWith('.') && s_words.TryGetValue(word[..^1], out meaning))
            {
                end--;
            }

            if (written.Length > 0)
            {
                written.Append(' ');
            }

            if (meaning is null)
            {
                written.Append(token);
            }
            else
            {
                bool isOne = before is "1" or "per" or "one" or "each" && meaning.EndsWith('s');
                written.Append(token, 0, start).Append(isOne ? meaning[..^1] : meaning).Append(token, end, token.Length - end);
            }

            before = word.ToLowerInvariant();
        }

        return written.ToString();
    }
}
