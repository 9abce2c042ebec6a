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
    private readonly Listing _notOtherwiseClassified;

    /// <summary>Makes a record with no field set, to be filled by an initializer.</summary>
    public HcpcsRecord()
    {
    }

    internal HcpcsRecord(EntryFields fields)
        : base(fields) => _notOtherwiseClassified = new Listing(fields.NotOtherwiseClassified);

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
        get => _notOtherwiseClassified.Value;
        init => _notOtherwiseClassified = new Listing(value);
    }

    /// <summary>Listed, not listed or unknown, where the last two are equal: what the code is does not depend on which files were read.</summary>
    private readonly struct Listing(bool? value) : IEquatable<Listing>
    {
        public bool? Value { get; } = value;

        public bool Equals(Listing other) => (Value ?? false) == (other.Value ?? false);

        public override bool Equals(object? obj) => obj is Listing other && Equals(other);

        public override int GetHashCode() => (Value ?? false).GetHashCode();
    }
}
