using System.Text.Json.Serialization;

namespace Hcpcs.Reference;

/// <summary>The file that a fee was read from, and the quarter that it is for.</summary>
/// <remarks>
/// Fee files of one season can be of different quarters, and of another quarter than the HCPCS release: tell the quarter with every fee.
/// JSON is the same under any options. Immutable and safe to use from any thread.
/// </remarks>
public sealed record FeeSource
{
    /// <summary>The name of the file; empty where the rows were made otherwise.</summary>
    [JsonPropertyName("file")]
    public required string File { get; init; }

    /// <summary>The quarter. A schedule that is made once a year is for the quarter of its release.</summary>
    [JsonPropertyName("quarter")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required HcpcsQuarter Quarter { get; init; }

    /// <summary>SHA-256 of the file, 64 hexadecimal digits in lower case; <see langword="null"/> where the rows were made otherwise.</summary>
    [JsonPropertyName("sha256")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Sha256 { get; init; }

    /// <summary>File and quarter, for example <c>DMEPOS26_JAN.xlsx of January 2026</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{File} of {Quarter.Name}";
}
