namespace Hcpcs.Reference.Claims;

// What a text in the place of a date turned out to be. Those from TwoDigitYear on are not read.
internal enum DateForm
{
    Iso,
    Compact,
    MonthName,

    // The order that was given.
    Given,

    MonthFirst,

    // With the month first, and both numbers at most 12.
    BothWays,

    TwoDigitYear,
    ExcelDay,

    // With a day above 12 in first place, while no order was given.
    DayFirst,

    Unreadable,
}
