namespace Hcpcs.Reference.Claims;

/// <summary>
/// Lines that stand in one buffer: what is read on one thread and judged on another. <see cref="ClaimReader.CreateBatch"/> makes one,
/// <see cref="ClaimReader.Read(ClaimLineBatch)"/> fills it, again and again.
/// </summary>
/// <remarks>
/// <para>
/// A batch holds whole claims: it ends where a claim does. Only a claim of more than <see cref="MaxClaimLines"/> lines, or of several megabytes,
/// is cut into parts, each of which counts as a claim here; <see cref="IsCut"/> tells. Where a claim is cut depends on its lines alone, not on
/// how the file arrives.
/// </para>
/// <para>
/// In X12 and FHIR a claim is what the file says. In delimited text it is the rows, one right after the other, that have the same text in the
/// column of the claim: those of a claim must stand together. A row without that text, or one that cannot be split, is a claim of its own; so is
/// each row of a file without such a column. The codes of one row are always of one claim.
/// </para>
/// <para>A batch is for one thread at a time. A line of it is good until another one is asked for, or the batch is filled again.</para>
/// </remarks>
public abstract class ClaimLineBatch
{
    // How far behind the beginning of a claim a line of it may begin before the claim is cut: 999 lines of 4 KB. Real ones have some hundred bytes.
    internal const int MaxClaimLength = 4 * 1024 * 1024;

    // What the rules ask of the lines of the claim that is judged, in memory that is used again: one claim of a batch is judged at a time.
    private RuleLine[] _ruleLines = [];

    private protected ClaimLineBatch()
    {
    }

    /// <summary>The most lines of a claim that is not cut: 1,000. An institutional claim has at most 999.</summary>
    public static int MaxClaimLines => 1000;

    /// <summary>How many lines the batch has.</summary>
    public int Count { get; private protected set; }

    // The claims that the lines make.
    private protected ClaimParts Parts { get; } = new();

    /// <summary>A line.</summary>
    /// <param name="index">Its number in the batch, from 0.</param>
    /// <returns>The line.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The batch has no such line.</exception>
    public abstract ClaimLineView this[int index] { get; }

    /// <summary>Tells how many lines from one on are of the same claim, so that a batch is gone through claim by claim.</summary>
    /// <param name="first">The number of a line in the batch, from 0: of the first one of a claim, to have all of it.</param>
    /// <returns>How many lines of the claim there are, this one included; at most <see cref="MaxClaimLines"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The batch has no such line.</exception>
    public int GetClaimLength(int first) => FindPart(first).End - first;

    /// <summary>Tells whether the claim of a line is not here as a whole.</summary>
    /// <param name="index">The number of a line in the batch, from 0.</param>
    /// <returns>
    /// Whether the claim is longer than the bounds, so that what <see cref="GetClaimLength"/> counts is a part of it, or the file breaks off
    /// within the claim. What can be said of whole claims only must not be said of this one.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">The batch has no such line.</exception>
    public bool IsCut(int index) => FindPart(index).IsCut;

    // Finds the claims, where a reader leaves that to who asks for them.
    private protected virtual void FindParts()
    {
    }

    internal Span<RuleLine> RuleLines(int count)
    {
        if (_ruleLines.Length < count)
        {
            _ruleLines = new RuleLine[Math.Max(count, 2 * _ruleLines.Length)];
        }

        return _ruleLines.AsSpan(0, count);
    }

    private (int End, bool IsCut) FindPart(int index)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
        FindParts();
        return Parts.Find(index);
    }
}
