using System.Text.Json.Serialization;

namespace Hcpcs.Reference;

/// <summary>The amounts of a fee schedule in one state.</summary>
/// <remarks>JSON is the same under any options. Immutable and safe to use from any thread.</remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public readonly record struct StateFee
{
    /// <summary>The abbreviation of the state: of the 50 states, <c>DC</c>, <c>PR</c> or <c>VI</c>.</summary>
    [JsonPropertyName("state")]
    public required string State { get; init; }

    /// <summary>The amount outside rural areas, US dollars. Where there is no rural amount, it holds everywhere in the state.</summary>
    [JsonPropertyName("nonRural")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? NonRural { get; init; }

    /// <summary>The amount in rural areas, which CMS lists by ZIP code in a file of its own, US dollars.</summary>
    [JsonPropertyName("rural")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? Rural { get; init; }

    /// <summary>The amount that holds in an area: in rural ones the rural amount or, where there is none, the one of the whole state.</summary>
    /// <param name="isRural">Whether the area is rural.</param>
    /// <returns>The amount, US dollars; <see langword="null"/> where the row has none for the area.</returns>
    public decimal? For(bool isRural) => isRural ? Rural ?? NonRural : NonRural;

    // Some fifty at most: a scan.
    internal static StateFee? Find(ValueList<StateFee> amounts, string? state)
    {
        foreach (var amount in amounts)
        {
            if (amount.State.Equals(state, StringComparison.OrdinalIgnoreCase))
            {
                return amount;
            }
        }

        return null;
    }
}
