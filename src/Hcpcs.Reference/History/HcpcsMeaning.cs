using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference;

/// <summary>
/// What the characters of a code or modifier stood for. CMS uses some again: J1440 was filgrastim until 2013 and is a fecal microbiota product since 2023.
/// </summary>
/// <remarks>JSON is the same under any options. Immutable and safe to use from any thread.</remarks>
public sealed record HcpcsMeaning
{
    /// <summary>Its place among the meanings of the entry, from 1 for the oldest.</summary>
    [JsonPropertyName("number")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required int Number { get; init; }

    /// <summary>The last record of it.</summary>
    [JsonPropertyName("entry")]
    public required HcpcsEntry Entry { get; init; }

    /// <summary>
    /// The days that its last record states; of a withdrawn meaning, up to the day before the next one begins, if that is later than the first day. Where the boundary to the next
    /// meaning is <see cref="HcpcsMeaningBoundary.Probable"/>, both have the same days.
    /// </summary>
    [JsonPropertyName("validity")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required ValidityPeriod Validity { get; init; }

    /// <summary>
    /// Days of <see cref="Validity"/> of which the data does not say whether the entry was valid, the oldest first: it had ended and was
    /// reactivated from a later day (J0570).
    /// </summary>
    [JsonPropertyName("reopenedGaps")]
    [JsonConverter(typeof(ValueListJsonConverter<HcpcsReopenedGap>))]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<HcpcsReopenedGap> ReopenedGaps { get; init; }

    /// <summary>The first release in hand that has it.</summary>
    [JsonPropertyName("first")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required HcpcsVersion First { get; init; }

    /// <summary>The last release in hand that has it.</summary>
    [JsonPropertyName("last")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required HcpcsVersion Last { get; init; }

    /// <summary>
    /// The releases in hand between <see cref="First"/> and <see cref="Last"/> that do not hold the entry, the oldest first: that of January 2019
    /// lacks modifier DA.
    /// </summary>
    [JsonPropertyName("missingFrom")]
    [JsonConverter(typeof(ValueListJsonConverter<HcpcsVersion>))]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<HcpcsVersion> MissingFrom { get; init; }

    /// <summary>How sure it is that this is another meaning than the one before; none for the first.</summary>
    [JsonPropertyName("boundary")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public HcpcsMeaningBoundary Boundary { get; init; }

    /// <summary>
    /// The last release in hand that has the meaning before: this one came between it and <see cref="First"/>. <see langword="null"/> for the first meaning.
    /// </summary>
    [JsonPropertyName("after")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public HcpcsVersion? After { get; init; }

    /// <summary>
    /// Whether CMS took it back: the next meaning began within its days (G9890). Its releases state it as valid; by today's knowledge it never was.
    /// </summary>
    [JsonPropertyName("isWithdrawn")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsWithdrawn { get; init; }

    /// <summary>Whether later releases in hand do not hold the entry, though no end was given (G0298).</summary>
    [JsonPropertyName("hasVanished")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool HasVanished { get; init; }
}
