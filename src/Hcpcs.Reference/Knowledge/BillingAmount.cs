using System.Globalization;
using System.Text.Json.Serialization;

namespace Hcpcs.Reference;

/// <summary>A quantity of a unit, such as 10 mg.</summary>
/// <param name="Quantity">How many; above 0.</param>
/// <param name="Unit">The unit in the singular and lower case: <c>mg</c>, <c>minute</c>, <c>square centimeter</c>.</param>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public readonly record struct BillingAmount(
    [property: JsonPropertyName("quantity")] decimal Quantity,
    [property: JsonPropertyName("unit")] string Unit)
{
    private const string NoPlural = "|mg|mcg|g|kg|ml|cm|mm|mci|i.u.|meq|";

    /// <summary>The amount as it is read: <c>10 mg</c>, <c>15 minutes</c>, <c>1 box of 100</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        string number = Quantity.ToString("#,0.#######", CultureInfo.InvariantCulture);
        string unit = Unit ?? string.Empty;
        if (Quantity <= 1 || unit.Length == 0 || NoPlural.Contains($"|{unit}|", StringComparison.Ordinal))
        {
            return $"{number} {unit}";
        }

        // "2 boxes of 100": what is counted stands before the "of".
        int of = unit.IndexOf(" of ", StringComparison.Ordinal);
        string counted = of < 0 ? unit : unit[..of];
        string rest = of < 0 ? string.Empty : unit[of..];
        return counted.EndsWith("foot", StringComparison.Ordinal) ? $"{number} {counted[..^4]}feet{rest}"
            : counted[^1] is 's' or 'x' || counted.EndsWith("ch", StringComparison.Ordinal) ? $"{number} {counted}es{rest}"
            : $"{number} {counted}s{rest}";
    }
}
