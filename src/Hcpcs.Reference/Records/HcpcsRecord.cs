using System.Diagnostics;
using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference;

/// <summary>Everything that a release of CMS says about one Level II code.</summary>
/// <remarks>
/// A record class with value equality, lists included; <c>with</c> makes a changed copy. Its JSON has the official codes as strings
/// and leaves out what is absent, whatever the caller's serializer options. Immutable and safe to use from any thread.
/// </remarks>
[JsonConverter(typeof(HcpcsRecordJsonConverter))]
[DebuggerDisplay("{Code,nq} {ShortDescription,nq}")]
public sealed record HcpcsRecord : HcpcsEntry
{
    /// <summary>Makes a record with no field set, to be filled by an initializer.</summary>
    public HcpcsRecord()
    {
    }

    internal HcpcsRecord(in EntryFields fields)
        : base(fields)
    {
    }

    /// <summary>The code. Layout field 1.</summary>
    public HcpcsCode Code { get; init; }

    /// <inheritdoc/>
    public override string Identity => Code.ToString();

    /// <inheritdoc/>
    public override bool IsModifier => false;

    /// <summary>
    /// Whether CMS's list of not otherwise classified (NOC) codes, a companion of the release, holds the code: a claim with it must
    /// describe the item. <see langword="null"/> where the release was read without that list
    /// (<see cref="HcpcsRelease.CompanionLists"/> says so).
    /// </summary>
    /// <remarks>
    /// CMS's list decides, never the wording. Equality and JSON ask whether the code is listed: <see langword="false"/> and
    /// <see langword="null"/> count as the same there.
    /// </remarks>
    public bool? NotOtherwiseClassified
    {
        get => Shared.NotOtherwiseClassified.Value;
        init => Shared.NotOtherwiseClassified.Value = value;
    }
}
