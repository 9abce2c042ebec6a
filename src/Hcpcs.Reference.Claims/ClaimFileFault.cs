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
}
