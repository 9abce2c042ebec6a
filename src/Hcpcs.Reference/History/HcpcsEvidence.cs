using System.Text.Json.Serialization;

namespace Hcpcs.Reference;

/// <summary>What an answer of an <see cref="IHcpcsHistory"/> rests on: how far the releases in hand bear it out.</summary>
/// <remarks>JSON is the same under any options. Immutable and safe to use from any thread.</remarks>
public readonly record struct HcpcsEvidence
{
    // Half as long as with a mark for null each: every answer is copied with them.
    private readonly HcpcsVersion _earlier, _later;

    /// <summary>The kind of evidence.</summary>
    [JsonPropertyName("kind")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public HcpcsEvidenceKind Kind { get; init; }

    /// <summary>The release at or before the day, or the one whose answer was given up; <see langword="null"/> for <see cref="HcpcsEvidenceKind.BeforeFirst"/>.</summary>
    [JsonPropertyName("earlier")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public HcpcsVersion? Earlier
    {
        get => _earlier.IsDefault ? null : _earlier;
        init => _earlier = value.GetValueOrDefault();
    }

    /// <summary>The next release in hand; <see langword="null"/> for <see cref="HcpcsEvidenceKind.Observed"/> and <see cref="HcpcsEvidenceKind.AfterLast"/>.</summary>
    [JsonPropertyName("later")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public HcpcsVersion? Later
    {
        get => _later.IsDefault ? null : _later;
        init => _later = value.GetValueOrDefault();
    }

    /// <summary>The evidence in words, for example <c>changed between 2018-01 and 2019-01</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Kind switch
    {
        HcpcsEvidenceKind.Observed => $"observed in {Earlier}",
        HcpcsEvidenceKind.Unchanged => $"{Earlier} and {Later} agree",
        HcpcsEvidenceKind.Changed => $"changed between {Earlier} and {Later}",
        HcpcsEvidenceKind.BeforeFirst => $"before the first release in hand, {Later}",
        HcpcsEvidenceKind.AfterLast => $"after the last release in hand, {Earlier}",
        HcpcsEvidenceKind.ReopenedGap =>
            $"ended by {Earlier} and reopened by {Later} from a later day: whether it was valid in between, the data does not say",
        _ => $"in {Earlier}, but not in {Later}, though no end was given",
    };
}
