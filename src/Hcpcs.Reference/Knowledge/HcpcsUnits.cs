using System.Globalization;
using System.Text.Json.Serialization;

namespace Hcpcs.Reference;

/// <summary>
/// Billing units of a code, as the units of a claim line count them: not packages (<see cref="PackageCount"/>), and not the quantity beside an NDC
/// (<see cref="NdcQuantity"/>).
/// </summary>
/// <param name="Exact">The units as they are computed, such as 3.2.</param>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public readonly record struct HcpcsUnits([property: JsonPropertyName("exact")] decimal Exact)
{
    /// <summary>The units with the last one begun as a whole one: 4 for 3.2, and 3 for 3.</summary>
    [JsonPropertyName("whole")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public decimal Whole => decimal.Ceiling(Exact);

    /// <summary>Whether the units that a claim line states agree with these: they are from <see cref="Exact"/> up to <see cref="Whole"/>.</summary>
    /// <param name="claimed">The units of the claim line.</param>
    /// <returns>Whether they agree: with 3.2 exact units 3.2, 3.5 and 4 do, and 3 and 5 do not.</returns>
    public bool Agrees(decimal claimed) => claimed >= Exact && claimed <= Whole;

    /// <summary>The exact units as they are read, to six decimals: <c>4 units</c>, <c>1 unit</c>, <c>3.2 units</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Exact:#,0.######} {(Exact == 1 ? "unit" : "units")}");

    // So many times the units of one; null where those are not stated, or a number is not one to be converted.
    internal static HcpcsUnits? Of(decimal? unitsOfOne, decimal count) =>
        unitsOfOne is { } units && QuantityRange.Contains(units) && QuantityRange.Contains(count) ? new HcpcsUnits(units * count) : null;
}
