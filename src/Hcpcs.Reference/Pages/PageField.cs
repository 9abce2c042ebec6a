using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference.Pages;

/// <summary>A field of the record on a page.</summary>
/// <remarks>As JSON it is the field's names and definition with its values, and is written only. Immutable and safe to use from any thread.</remarks>
[JsonConverter(typeof(PageFieldJsonConverter))]
public sealed record PageField
{
    /// <summary>The field: its official name and meaning.</summary>
    public required HcpcsField Field { get; init; }

    /// <summary>Its values; empty where the release leaves the field blank.</summary>
    public ValueList<PageValue> Values { get; init; }
}
