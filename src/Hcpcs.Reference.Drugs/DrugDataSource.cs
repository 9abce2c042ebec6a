using System.Globalization;

namespace Hcpcs.Reference;

/// <summary>The quarter that a crosswalk or a payment limit file is for, and the file that it was read from.</summary>
/// <remarks>Immutable and safe to use from any thread.</remarks>
public sealed record DrugDataSource
{
    /// <summary>Describes the file of a quarter.</summary>
    /// <param name="firstDay">The first day of the quarter: 1 January, April, July or October.</param>
    /// <exception cref="ArgumentException">The day is not the first one of a quarter.</exception>
    public DrugDataSource(DateOnly firstDay)
    {
        if (firstDay.Day != 1 || firstDay.Month % 3 != 1)
        {
            throw new ArgumentException(
                $"{firstDay:O} is not the first day of a quarter (1 January, April, July or October).", nameof(firstDay));
        }

        FirstDay = firstDay;
    }

    /// <summary>The first day of the quarter.</summary>
    public DateOnly FirstDay { get; }

    /// <summary>The last day of the quarter.</summary>
    public DateOnly LastDay => new(FirstDay.Year, FirstDay.Month + 2, DateTime.DaysInMonth(FirstDay.Year, FirstDay.Month + 2));

    /// <summary>The name of the file that was read; empty where the rows were made otherwise.</summary>
    public string SourceName { get; init; } = string.Empty;

    /// <summary>SHA-256 of that file, 64 hexadecimal digits in lower case; empty where the rows were made otherwise.</summary>
    public string SourceSha256 { get; init; } = string.Empty;

    /// <summary>Month and year, as CMS names its quarters: <c>January 2026</c>.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => FirstDay.ToString("MMMM yyyy", CultureInfo.InvariantCulture);
}
