using System.Diagnostics;
using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference;

/// <summary>Everything that a release of CMS says about one Level II modifier.</summary>
/// <remarks>
/// The layout is that of codes, but CMS leaves most of it blank for modifiers: descriptions, coverage, dates and action are what to expect.
/// A record class with value equality, lists included. Immutable and safe to use from any thread.
/// </remarks>
[JsonConverter(typeof(HcpcsModifierRecordJsonConverter))]
[DebuggerDisplay("{Modifier,nq} {ShortDescription,nq}")]
public sealed record HcpcsModifierRecord : HcpcsEntry
{
    /// <summary>Makes a record with no field set, to be filled by an initializer.</summary>
    public HcpcsModifierRecord()
    {
    }

    internal HcpcsModifierRecord(in EntryFields fields)
        : base(fields.Shared.NotOtherwiseClassified.Value is null ? fields : WithoutListing(fields))
    {
    }

    /// <summary>The modifier. Layout field 4.</summary>
    public HcpcsModifier Modifier { get; init; }

    /// <inheritdoc/>
    public override string Identity => Modifier.ToString();

    /// <inheritdoc/>
    public override bool IsModifier => true;

    // CMS lists codes as not otherwise classified, not modifiers. What a file says of one must not make it unequal to its like.
    private static EntryFields WithoutListing(EntryFields fields)
    {
        fields.Shared = fields.Shared with { NotOtherwiseClassified = default };
        return fields;
    }
}
