using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference;

/// <summary>A field of a code or modifier that two releases state differently.</summary>
/// <remarks>Its JSON is the same under any serializer options. Immutable and safe to use from any thread.</remarks>
public sealed record HcpcsFieldChange
{
    /// <summary>The field; in JSON its <see cref="HcpcsField.JsonName"/>.</summary>
    [JsonPropertyName("field")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    [JsonConverter(typeof(HcpcsFieldNameJsonConverter))]
    public required HcpcsField Field { get; init; }

    /// <summary>Official codes or texts of the older release, as <see cref="HcpcsField.GetValues"/> gives them; empty where the field is blank.</summary>
    [JsonPropertyName("old")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ValueList<string> OldValues { get; init; }

    /// <summary>Those of the newer release; empty where the field is blank.</summary>
    [JsonPropertyName("new")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ValueList<string> NewValues { get; init; }

    // Whether the two differ in nothing but blanks, as the texts and the workbooks of CMS do.
    internal bool IsBlanksOnly =>
        OldValues is [var older] && NewValues is [var newer] && string.Equals(Squeeze(older), Squeeze(newer), StringComparison.Ordinal);

    private static string Squeeze(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
