using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference;

/// <summary>
/// The days on which a code or modifier is valid: from its added date to its termination date, both of them included.
/// </summary>
/// <param name="FirstDay">The added date; <see cref="DateOnly.MinValue"/> where the release has none.</param>
/// <param name="LastDay">The termination date, which is the last valid day; <see cref="DateOnly.MaxValue"/> where there is none.</param>
/// <remarks>
/// One release holds one period per code. It cannot show a gap in the past, nor what a number meant before it was used again.
/// Source: HCPCS contractor record layout, fields 27 and 29.
/// </remarks>
[JsonConverter(typeof(ValidityPeriodJsonConverter))]
public readonly record struct ValidityPeriod(DateOnly FirstDay, DateOnly LastDay)
{
    /// <summary>Whether the release has no termination date.</summary>
    public bool IsOpenEnded => LastDay == DateOnly.MaxValue;

    /// <summary>Whether a day lies within the period.</summary>
    /// <param name="day">The day, usually a date of service.</param>
    /// <returns>Whether first day ≤ day ≤ last day.</returns>
    public bool Contains(DateOnly day) => FirstDay <= day && day <= LastDay;
}
