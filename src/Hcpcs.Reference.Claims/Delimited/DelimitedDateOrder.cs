using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference.Claims;

/// <summary>In which order a delimited file writes the numbers of a date, where that can be read in more than one way.</summary>
/// <remarks>Numbers stand between slashes, dots or hyphens, with or without zeros in front. The year has four digits.</remarks>
[JsonConverter(typeof(EnumNameJsonConverter<DelimitedDateOrder>))]
public enum DelimitedDateOrder
{
    /// <summary>As in the United States: 1/15/2026.</summary>
    MonthDayYear,

    /// <summary>As in most other countries: 15/1/2026 and 15.01.2026.</summary>
    DayMonthYear,

    /// <summary>The year first: 2026/1/15.</summary>
    YearMonthDay,
}
