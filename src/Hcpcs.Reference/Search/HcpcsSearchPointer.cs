using System.Text.Json.Serialization;

namespace Hcpcs.Reference;

/// <summary>Where something is coded that was searched for and has no HCPCS Level II code: a code set, and numbers without their wording.</summary>
/// <remarks>
/// A pointer is not a hit: it has neither code nor modifier. Its source is the table of everyday words that docs/guide/search.md describes.
/// Its JSON has <c>text</c> and <c>target</c>, and reads back equal. Immutable and safe to use from any thread.
/// </remarks>
public sealed record HcpcsSearchPointer
{
    /// <summary>The part of the search that it is about, in lower case, such as <c>mammogram</c>.</summary>
    [JsonPropertyName("text")]
    public required string Text { get; init; }

    /// <summary>
    /// The code set, with bare numbers where it has some, such as <c>CPT 77065-77067</c>; or that Level II does not have it, and what is
    /// used in its place.
    /// </summary>
    [JsonPropertyName("target")]
    public required string Target { get; init; }

    /// <summary>What was searched for and where it is, such as <c>mammogram: CPT 77065-77067</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Text}: {Target}";
}
