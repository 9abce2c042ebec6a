namespace Hcpcs.Reference;

/// <summary>Where a cross reference leads on a day.</summary>
/// <param name="Reference">What is named in the end: a code, a CPT number, a modifier or a word.</param>
/// <param name="Role">How it relates to the entry that was asked for.</param>
/// <param name="Target">What it is on that day.</param>
/// <param name="Via">The codes between, where the chain has more than one link; none of them is valid on that day.</param>
public readonly record struct HcpcsSuccessor(CrossReference Reference, SuccessorRole Role, SuccessorTarget Target, ValueList<HcpcsCode> Via)
{
    /// <summary>Whether a claim for the day may be billed with it instead: a successor that is valid then.</summary>
    public bool IsBillable => Role == SuccessorRole.Successor && Target == SuccessorTarget.Valid;
}
