using System.Diagnostics;
using System.Text.Json.Serialization;

namespace Hcpcs.Reference;

/// <summary>A section of HCPCS Level II: a range of codes for one kind of thing.</summary>
/// <remarks>
/// CMS publishes codes without a table of sections. This one is the project's own, made from the descriptions of the codes;
/// docs/reference/sections.md shows it with its sources. Sections do not overlap, and every code of every release seen has one. Immutable and
/// safe to use from any thread.
/// </remarks>
[DebuggerDisplay("{First,nq}-{Last,nq} {Name,nq}")]
public sealed record HcpcsSection
{
    /// <summary>What the section holds, such as <c>Ambulance and other transport services and supplies</c>.</summary>
    /// <remarks>Two ranges can share a name.</remarks>
    [JsonPropertyName("name")]
    public required string Name { get; init; }

    /// <summary>The first code of the range, which need not be in use.</summary>
    [JsonPropertyName("first")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required HcpcsCode First { get; init; }

    /// <summary>The last code of the range, which need not be in use.</summary>
    [JsonPropertyName("last")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required HcpcsCode Last { get; init; }

    /// <summary>What any one code of the range stands for, in plain words with their article, such as <c>an inhaled drug</c>.</summary>
    [JsonPropertyName("itemNoun")]
    public required string ItemNoun { get; init; }

    /// <summary>The range as text, such as <c>A0021-A0999</c>.</summary>
    [JsonIgnore]
    public string Range => $"{First}-{Last}";

    /// <summary>All sections in code order.</summary>
    public static IReadOnlyList<HcpcsSection> All => SectionTable.All;

    /// <summary>The section of a code.</summary>
    /// <param name="code">The code.</param>
    /// <returns>
    /// The section, or <see langword="null"/> for <c>default</c>, the dental codes (D), and ranges that have never been used, such as
    /// A1000-A1999.
    /// </returns>
    public static HcpcsSection? Of(HcpcsCode code) => SectionTable.Find(code);

    /// <summary>The range and the name.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Range} {Name}";
}
