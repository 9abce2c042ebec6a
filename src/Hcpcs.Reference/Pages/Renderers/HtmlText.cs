using System.Globalization;
using System.Text;

namespace Hcpcs.Reference.Pages;

// Writes a text of a page for readers in the US: days in their form, powers of ten raised, and codes as links where there are pages of them.
internal sealed class HtmlText(StringBuilder html, string identity, Func<string, string?>? codeUrl)
{
    private const int DayLength = 10;

    // A power as a description types it, 10^13, in raised digits.
    public static string RaiseExponents(string text)
    {
        if (!text.Contains('^', StringComparison.Ordinal))
        {
            return text;
        }

        var raised = new StringBuilder(text.Length);
        bool isExponent = false;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '^' && i > 0 && char.IsAsciiDigit(text[i - 1]) && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]))
            {
                isExponent = true;
                continue;
            }

            isExponent &= char.IsAsciiDigit(text[i]);
            raised.Append(isExponent ? "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079"[text[i] - '0'] : text[i]);
        }

        return raised.ToString();
    }

    public void Write(string text, bool raise = true)
    {
        text = raise ? RaiseExponents(text) : text;
        int written = 0;
        for (int i = 0; i < text.Length; i++)
        {
            // Days and codes are words of their own.
            if (!char.IsAsciiLetterOrDigit(text[i]) || (i > 0 && (char.IsAsciiLetterOrDigit(text[i - 1]) || text[i - 1] is '-' or '/' or '.')))
            {
                continue;
            }

            int length = TryWriteDay(text, written, i) ? DayLength : TryWriteCode(text, written, i) ? HcpcsCode.Length : 0;
            if (length > 0)
            {
                i += length - 1;
                written = i + 1;
            }
        }

        HtmlPage.Escape(html, text.AsSpan(written));
    }

    private static bool EndsWord(string text, int end) => end == text.Length || !(char.IsAsciiLetterOrDigit(text[end]) || text[end] is '-' or '_');

    private bool TryWriteDay(string text, int written, int start)
    {
        int end = start + DayLength;
        if (end > text.Length || text[start + 4] != '-' || !EndsWord(text, end)
            || !DateOnly.TryParseExact(text.AsSpan(start, DayLength), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return false;
        }

        HtmlPage.Escape(html, text.AsSpan(written, start - written));
        html.Append("<time datetime=\"").Append(text, start, DayLength).Append("\">")
            .Append(day.ToString("MMM d, yyyy", CultureInfo.InvariantCulture)).Append("</time>");
        return true;
    }

    private bool TryWriteCode(string text, int written, int start)
    {
        int end = start + HcpcsCode.Length;
        if (codeUrl is null || end > text.Length || !char.IsAsciiLetterUpper(text[start]) || !(end == text.Length || !char.IsAsciiLetterOrDigit(text[end])))
        {
            return false;
        }

        for (int i = start + 1; i < end; i++)
        {
            if (!char.IsAsciiDigit(text[i]))
            {
                return false;
            }
        }

        string code = text[start..end];
        if (string.Equals(code, identity, StringComparison.Ordinal) || codeUrl(code) is not { } url)
        {
            return false;
        }

        HtmlPage.Escape(html, text.AsSpan(written, start - written));
        html.Append("<a href=\"");
        HtmlPage.Escape(html, url).Append("\">").Append(code).Append("</a>");
        return true;
    }
}
