using System.Text.Json.Serialization;

namespace Hcpcs.Reference.Claims;

/// <summary>
/// How the dates of a delimited file were read, those of decisions (<see cref="DelimitedClaimOptions.DecisionColumn"/>) included. A row counts once for each date
/// that it has.
/// </summary>
/// <remarks>Immutable, and safe to use from any thread.</remarks>
public sealed record ClaimDateCounts
{
    /// <summary>Dates in ISO form, 2026-01-15, with a time of day behind it or without.</summary>
    [JsonPropertyName("iso")]
    public long Iso { get; init; }

    /// <summary>Dates of eight digits, 20260115, with a time of day behind it or without, and ranges of two.</summary>
    [JsonPropertyName("compact")]
    public long Compact { get; init; }

    /// <summary>Dates with the name of the month, 15-JAN-2026.</summary>
    [JsonPropertyName("monthNames")]
    public long MonthNames { get; init; }

    /// <summary>Dates with the month first, 1/15/2026, read so because no order was given; <see cref="BothWays"/> is among them.</summary>
    [JsonPropertyName("monthFirst")]
    public long MonthFirst { get; init; }

    /// <summary>Of those, the dates whose month and day are both at most 12, so that they could be read with the day first too: 1/5/2026.</summary>
    [JsonPropertyName("bothWays")]
    public long BothWays { get; init; }

    /// <summary>Dates in the order that was given (<see cref="DelimitedClaimOptions.DateOrder"/>).</summary>
    [JsonPropertyName("givenOrder")]
    public long GivenOrder { get; init; }

    /// <summary>Dates with a year of two digits, 1/15/26, which are not read.</summary>
    [JsonPropertyName("twoDigitYears")]
    public long TwoDigitYears { get; init; }

    /// <summary>Day numbers of Excel, 46037, which are not read.</summary>
    [JsonPropertyName("excelDayNumbers")]
    public long ExcelDayNumbers { get; init; }

    /// <summary>Other texts that are not a day, 2026-02-30 among them.</summary>
    [JsonPropertyName("unreadable")]
    public long Unreadable { get; init; }
}
