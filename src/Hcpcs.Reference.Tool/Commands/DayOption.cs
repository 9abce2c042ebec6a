using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Hcpcs.Reference.Tool;

// --on YYYY-MM-DD: the day that is asked about.
internal sealed class DayOption : Option<DateOnly?>
{
    public DayOption(string description)
        : base("--on")
    {
        Description = description;
        HelpName = "YYYY-MM-DD";
        CustomParser = Parse;
    }

    private static DateOnly? Parse(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        result.AddError($"'{text}' is not a date of the form YYYY-MM-DD, for example 2026-01-31.");
        return null;
    }
}
