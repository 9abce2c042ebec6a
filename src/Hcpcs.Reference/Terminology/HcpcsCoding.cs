using System.Text.Json.Serialization;

namespace Hcpcs.Reference;

/// <summary>A code as somebody states it: the system that it is of, the code, and how the sender displays it.</summary>
/// <remarks>
/// What a FHIR <c>Coding</c> has. Any part may be absent, and nothing is checked here: <see cref="HcpcsTerminology"/> does that. Immutable and
/// safe to use from any thread.
/// </remarks>
public readonly record struct HcpcsCoding
{
    /// <summary>The URI of the code system, such as <see cref="HcpcsCodeSystem.Uri"/>; <see langword="null"/> where none is stated.</summary>
    [JsonPropertyName("system")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? System { get; init; }

    /// <summary>The version of the code system, such as <c>2026-01</c>; <see langword="null"/> for the one in use.</summary>
    [JsonPropertyName("version")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Version { get; init; }

    /// <summary>The code or modifier as written: capital letters and digits, nothing around them.</summary>
    [JsonPropertyName("code")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Code { get; init; }

    /// <summary>How the sender displays it; <see langword="null"/> where that is not to be compared.</summary>
    [JsonPropertyName("display")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Display { get; init; }
}
