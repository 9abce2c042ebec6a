namespace Hcpcs.Reference.Pages;

// CMS's processing notes on a page.
internal static class NoteText
{
    // The manuals of before 2003, which CMS's Internet-Only Manuals have replaced.
    private static readonly string[] s_former = ["Intermediary Manual", "Carriers Manual", "Coverage Issues Manual"];

    // What a note says, and that a manual which it points to is no longer in use.
    public static string Of(string meaning) => Array.Exists(s_former, manual => meaning.Contains(manual, StringComparison.Ordinal))
        ? meaning + " That manual is no longer in use: CMS's Internet-Only Manuals have replaced it."
        : meaning;

    // Whether a note is about an entry. A note that names in parentheses the codes that it is about is not about others: CMS has put some
    // notes on codes that they do not name.
    public static bool IsAbout(string meaning, HcpcsEntry entry)
    {
        if (entry is not HcpcsRecord record)
        {
            return true;
        }

        bool hasList = false;
        for (int open = meaning.IndexOf('('); open >= 0; open = meaning.IndexOf('(', open + 1))
        {
            int close = meaning.IndexOf(')', open);
            if (close < 0)
            {
                break;
            }

            if (TryFind(meaning[(open + 1)..close], record.Code, out bool isNamed))
            {
                if (isNamed)
                {
                    return true;
                }

                hasList = true;
            }
        }

        return !hasList;
    }

    // Whether a text is a list of codes and ranges of codes, and whether a code is in it.
    private static bool TryFind(string list, HcpcsCode code, out bool isNamed)
    {
        isNamed = false;
        foreach (string item in list.Split(", "))
        {
            string[] range = item.Split('-');
            if (!Array.TrueForAll(range, text => HcpcsCode.TryParse(text, out _) || CodeText.IsLevelOneCode(text)))
            {
                return false;
            }

            isNamed |= HcpcsCode.TryParse(range[0], out var first) && HcpcsCode.TryParse(range[^1], out var last) && code >= first && code <= last;
        }

        return true;
    }
}
