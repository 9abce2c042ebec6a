using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference.Pages;

/// <summary>A table on a page. What would be the same in every row is in the caption, not in a column.</summary>
/// <remarks>Immutable and safe to use from any thread.</remarks>
public sealed record PageTable
{
    // How many rows a renderer shows before it folds the others.
    internal const int OpenRows = 12;

    /// <summary>What the rows are.</summary>
    [JsonPropertyName("caption")]
    public required string Caption { get; init; }

    /// <summary>The headings of the columns; the first column names the row.</summary>
    [JsonPropertyName("columns")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    [JsonConverter(typeof(ValueListJsonConverter<PageColumn>))]
    public required ValueList<PageColumn> Columns { get; init; }

    /// <summary>The rows, each with a cell for each column.</summary>
    [JsonPropertyName("rows")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    [JsonConverter(typeof(ValueListJsonConverter<PageRow>))]
    public required ValueList<PageRow> Rows { get; init; }
}
