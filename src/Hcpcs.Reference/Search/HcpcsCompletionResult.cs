using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference;

/// <summary>What a text being typed may become.</summary>
/// <remarks>
/// Its JSON has <c>completions</c>, which is an empty array where there are none, and <c>total</c>, and reads back equal. Immutable and safe
/// to use from any thread.
/// </remarks>
public sealed record HcpcsCompletionResult
{
    // A result without completions.
    internal static readonly HcpcsCompletionResult Nothing = new();

    /// <summary>
    /// The completions, the likeliest first, from <see cref="HcpcsSearchOptions.Offset"/> on, at most <see cref="HcpcsSearchOptions.Limit"/>.
    /// </summary>
    [JsonPropertyName("completions")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    [JsonConverter(typeof(ValueListJsonConverter<HcpcsCompletion>))]
    public ValueList<HcpcsCompletion> Completions { get; init; }

    /// <summary>How many completions there are, those outside offset and limit included.</summary>
    [JsonPropertyName("total")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    [JsonNumberHandling(JsonNumberHandling.Strict)]
    public int Total { get; init; }
}
