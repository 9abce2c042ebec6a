namespace Hcpcs.Reference;

/// <summary>A code or modifier that two releases do not state alike.</summary>
/// <remarks>Immutable and safe to use from any thread.</remarks>
public sealed class ReleaseChange
{
    internal ReleaseChange(
        HcpcsEntry? older,
        HcpcsEntry? newer,
        ReleaseChangeKinds kinds,
        IReadOnlyList<FieldChange> fields,
        double? sharedWording,
        string? actionCodeDisagreement)
    {
        Older = older;
        Newer = newer;
        Kinds = kinds;
        Fields = fields;
        SharedWording = sharedWording;
        ActionCodeDisagreement = actionCodeDisagreement;
    }

    /// <summary>The entry of the older release; <see langword="null"/> where it was added.</summary>
    public HcpcsEntry? Older { get; }

    /// <summary>The entry of the newer release; <see langword="null"/> where it was dropped.</summary>
    public HcpcsEntry? Newer { get; }

    /// <summary>The code or modifier as text.</summary>
    public string Identity => (Newer ?? Older) switch
    {
        HcpcsRecord record => record.Code.ToString(),
        HcpcsModifierRecord record => record.Modifier.ToString(),
        _ => string.Empty,
    };

    /// <summary>Whether it is a modifier rather than a code.</summary>
    public bool IsModifier => (Newer ?? Older) is HcpcsModifierRecord;

    /// <summary>What happened to it, at least one thing.</summary>
    public ReleaseChangeKinds Kinds { get; }

    /// <summary>The fields that differ, in the order of <see cref="HcpcsField.All"/>; empty where it was added or dropped.</summary>
    public IReadOnlyList<FieldChange> Fields { get; }

    /// <summary>
    /// How much the two long descriptions share, 0 to 1: the weight of the words that both have, divided by the weight of all words of the
    /// description with less of it. A word weighs more the fewer descriptions of the two releases have it. <see langword="null"/> where
    /// the descriptions do not differ or one is empty.
    /// </summary>
    public double? SharedWording { get; }

    /// <summary>
    /// In one sentence, how the action code of the newer release disagrees with what the data shows; <see langword="null"/> where it does
    /// not, is absent, or both releases are of one quarter. An action code is about the last release only: where releases lie between the two,
    /// it can disagree and yet be right.
    /// </summary>
    public string? ActionCodeDisagreement { get; }
}
