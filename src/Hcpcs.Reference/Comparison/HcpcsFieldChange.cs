using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference;

/// <summary>A field of a code or modifier that two releases state differently.</summary>
/// <remarks>Its JSON is the same under any serializer options. Immutable and safe to use from any thread.</remarks>
public sealed record HcpcsFieldChange
{
    // What identifies an entry cannot differ between the two sides of a pair.
    private static readonly HcpcsField[] s_fields =
        [.. HcpcsField.All.Where(field => field.Kind != HcpcsFieldKind.Identifier && field != HcpcsField.RecordKind)];

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

    /// <summary>Finds the fields that two records of one code or modifier state differently.</summary>
    /// <param name="older">The older record.</param>
    /// <param name="newer">The newer one.</param>
    /// <returns>The changes in the order of the record layout. Where one does not know whether the code is not otherwise classified, that is no change.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static ValueList<HcpcsFieldChange> Between(HcpcsEntry older, HcpcsEntry newer)
    {
        ArgumentNullException.ThrowIfNull(older);
        ArgumentNullException.ThrowIfNull(newer);
        bool isListKnown = older is not HcpcsRecord { NotOtherwiseClassified: null }
            && newer is not HcpcsRecord { NotOtherwiseClassified: null };
        return
        [
            .. s_fields.Where(field => isListKnown || field != HcpcsField.NotOtherwiseClassified)
                .Select(field => new HcpcsFieldChange { Field = field, OldValues = field.GetValues(older), NewValues = field.GetValues(newer) })
                .Where(change => change.OldValues != change.NewValues),
        ];
    }

    /// <summary>Whether the two differ in nothing but blanks, as the texts and the workbooks of CMS do.</summary>
    [JsonIgnore]
    public bool IsBlanksOnly =>
        OldValues is [var older] && NewValues is [var newer] && string.Equals(Squeeze(older), Squeeze(newer), StringComparison.Ordinal);

    private static string Squeeze(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
