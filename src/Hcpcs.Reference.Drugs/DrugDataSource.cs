using System.Text.Json.Serialization;

namespace Hcpcs.Reference;

/// <summary>The quarter that a crosswalk or a payment limit file is for, and the file that it was read from.</summary>
/// <remarks>JSON is the same under any options. Immutable and safe to use from any thread.</remarks>
public sealed record DrugDataSource
{
    /// <summary>Describes the file of a quarter.</summary>
    /// <param name="quarter">The quarter.</param>
    /// <exception cref="ArgumentException"><paramref name="quarter"/> is <c>default</c>.</exception>
    public DrugDataSource(HcpcsQuarter quarter)
    {
        if (quarter.IsDefault)
        {
            throw new ArgumentException("The quarter is default, which stands for no quarter.", nameof(quarter));
        }

        Quarter = quarter;
    }

    /// <summary>The quarter.</summary>
    [JsonPropertyName("quarter")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public HcpcsQuarter Quarter { get; }

    /// <summary>The first day of the quarter.</summary>
    [JsonPropertyName("firstDay")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public DateOnly FirstDay => Quarter.FirstDay;

    /// <summary>The last day of the quarter.</summary>
    [JsonPropertyName("lastDay")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public DateOnly LastDay => Quarter.LastDay;

    /// <summary>The name of the file that was read; empty where the rows were made otherwise.</summary>
    [JsonPropertyName("sourceName")]
    public string SourceName { get; init; } = string.Empty;

    /// <summary>SHA-256 of that file, 64 hexadecimal digits in lower case; empty where the rows were made otherwise.</summary>
    [JsonPropertyName("sourceSha256")]
    public string SourceSha256 { get; init; } = string.Empty;

    /// <summary>Month and year, as CMS names its quarters: <c>January 2026</c>.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => Quarter.Name;
}
