using System.Text.Json.Serialization;

namespace Hcpcs.Reference;

/// <summary>
/// A number of packages as CMS's crosswalk counts them: what one NDC of eleven digits stands for, which may hold several items. It is not the
/// quantity that a claim states beside an NDC: that is a <see cref="NdcQuantity"/>.
/// </summary>
/// <param name="Count">How many packages, or what part of one; above 0.</param>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public readonly record struct PackageCount([property: JsonPropertyName("count")] decimal Count);
