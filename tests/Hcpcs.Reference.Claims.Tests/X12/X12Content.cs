namespace Hcpcs.Reference.Claims.Tests.X12;

/// <summary>What a reader found in a file.</summary>
internal sealed record X12Content(IReadOnlyList<ClaimLine> Lines, ClaimFileFault? Fault, ClaimFileCounts Counts)
{
    public bool Equals(X12Content? other) => other is not null && Lines.SequenceEqual(other.Lines) && Fault == other.Fault && Counts == other.Counts;

    public override int GetHashCode() => HashCode.Combine(Lines.Count, Fault, Counts);
}
