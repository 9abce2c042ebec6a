using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference;

/// <summary>A row of Medicare's fee schedule of durable medical equipment, prosthetics, orthotics and supplies (DMEPOS).</summary>
/// <remarks>
/// <para>
/// Source: CMS, DMEPOS fee schedule, with the meanings of its read-me. Amounts are US dollars with two decimals, for one unit of the code, and for a
/// month where <see cref="IsByMonth"/> says so. CMS writes 0 where there is no amount: here it is <see langword="null"/>.
/// </para>
/// <para>
/// Former competitive bidding areas have amounts in another file of CMS. JSON is the same under any options. Immutable and safe to use from any
/// thread.
/// </para>
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record DmeposFee
{
    /// <summary>The code.</summary>
    [JsonPropertyName("code")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required HcpcsCode Code { get; init; }

    /// <summary>The modifiers that the row is for, up to two: new, used or rented, and others; empty for a row without any.</summary>
    [JsonPropertyName("modifiers")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<HcpcsModifier> Modifiers { get; init; }

    /// <summary>Who processes the claims.</summary>
    [JsonPropertyName("jurisdiction")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required DmeposJurisdiction Jurisdiction { get; init; }

    /// <summary>The payment class of the row.</summary>
    [JsonPropertyName("category")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required DmeposCategory Category { get; init; }

    /// <summary>The upper national limit of the amounts; Alaska, Hawaii, Puerto Rico and the Virgin Islands stand outside it.</summary>
    [JsonPropertyName("ceiling")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? Ceiling { get; init; }

    /// <summary>The lower national limit of the amounts.</summary>
    [JsonPropertyName("floor")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? Floor { get; init; }

    /// <summary>
    /// The amounts by state, in the order of the abbreviations; a state without an amount is left out. They are the whole fee, of which Medicare
    /// pays 80 percent, or of the actual charge where that is lower.
    /// </summary>
    [JsonPropertyName("amounts")]
    [JsonConverter(typeof(ValueListJsonConverter<StateFee>))]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<StateFee> Amounts { get; init; }

    /// <summary>The file and its quarter.</summary>
    [JsonPropertyName("source")]
    public required FeeSource Source { get; init; }

    /// <summary>Whether the amounts are for a month: classes CR, OX and FS, which Medicare pays by the month.</summary>
    [JsonIgnore]
    public bool IsByMonth => Category is DmeposCategory.CappedRental or DmeposCategory.Oxygen or DmeposCategory.FrequentlyServiced;

    /// <summary>The amounts in a state.</summary>
    /// <param name="state">The abbreviation, such as <c>TX</c>, <c>DC</c> or <c>PR</c>; case does not matter. It may be <see langword="null"/>.</param>
    /// <returns>The amounts; <see langword="null"/> where the row has none for it.</returns>
    public StateFee? FindAmount(string? state) => StateFee.Find(Amounts, state);
}
