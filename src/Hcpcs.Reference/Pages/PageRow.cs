using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference.Pages;

/// <summary>A row of a table on a page.</summary>
/// <remarks>Immutable and safe to use from any thread.</remarks>
public sealed record PageRow
{
    /// <summary>The cells. The meaning of a cell stands below it, in small letters.</summary>
    [JsonPropertyName("cells")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    [JsonConverter(typeof(ValueListJsonConverter<PageValue>))]
    public required ValueList<PageValue> Cells { get; init; }
}
