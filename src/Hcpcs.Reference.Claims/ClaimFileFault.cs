using System.Text.Json.Serialization;

namespace Hcpcs.Reference.Claims;

/// <summary>Why a file of claims cannot be read to its end.</summary>
/// <remarks>It names a place and a reason, and nothing that the file holds: it can be logged. Immutable.</remarks>
public sealed record ClaimFileFault
{
    /// <summary>Where reading ended, counted as <see cref="ClaimLineView.Position"/> is.</summary>
    [JsonPropertyName("position")]
    public required long Position { get; init; }

    /// <summary>What is wrong, as a sentence.</summary>
    [JsonPropertyName("message")]
    public required string Message { get; init; }

    /// <summary>
    /// Whether the file is whole, and reading ended because a date of delimited text has a number above 12 in first place, as in 15/1/2026: the days of
    /// the lines before it may have been read as months. <see cref="DelimitedClaimOptions.DateOrder"/> says what is meant.
    /// </summary>
    [JsonPropertyName("needsDateOrder")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool NeedsDateOrder { get; init; }
}
