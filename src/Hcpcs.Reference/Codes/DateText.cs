namespace Hcpcs.Reference;

// Says why a text in the place of a date is not taken for a day.
internal static class DateText
{
    public static string Explain(string text)
    {
        string quoted = CodeText.Quote(text);
        var numbers = text.Split('/', '.', '-');
        bool hasNumbers = Array.TrueForAll(numbers, number => number.Length is >= 1 and <= 4 && number.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0);
        return numbers switch
        {
            [{ Length: 5 } day] when day.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0 =>
                $"{quoted} is a day number of a spreadsheet: format its column as a date, and save the file again.",
            [{ Length: <= 2 }, { Length: <= 2 }, { Length: 2 }] when hasNumbers => $"{quoted} has a year of two digits: a date of service has four, as in 2026-01-15.",
            [_, { Length: <= 2 }, { Length: 4 }] or [{ Length: 4 }, { Length: <= 2 }, _] when hasNumbers && text[4] != '-' =>
                $"{quoted} is not a day in the order in which the dates are read: a date of service is a day of the calendar, for example 2026-01-15.",
            _ => $"{quoted} is not a day: a date of service is a day of the calendar, for example 2026-01-15.",
        };
    }
}
