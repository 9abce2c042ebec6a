using System.Text.Json.Serialization;

namespace Hcpcs.Reference;

/// <summary>One value that the record layout defines for a coded field: its official code and what it means.</summary>
public readonly record struct HcpcsFieldValue
{
    /// <summary>The code as CMS writes it, for example <c>51</c> or <c>O1E</c>.</summary>
    [JsonPropertyName("code")]
    public required string Code { get; init; }

    /// <summary>CMS's own short label for the value, or, for processing notes, one sentence of ours that says what CMS's note says.</summary>
    [JsonPropertyName("description")]
    public required string Description { get; init; }
}
