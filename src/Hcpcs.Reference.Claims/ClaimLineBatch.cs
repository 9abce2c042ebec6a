namespace Hcpcs.Reference.Claims;

/// <summary>
/// Lines that stand in one buffer: what is read on one thread and judged on another. <see cref="ClaimReader.CreateBatch"/> makes one,
/// <see cref="ClaimReader.Read(ClaimLineBatch)"/> fills it, again and again.
/// </summary>
/// <remarks>A batch is for one thread at a time. A line of it is good until another one is asked for, or the batch is filled again.</remarks>
public abstract class ClaimLineBatch
{
    private protected ClaimLineBatch()
    {
    }

    /// <summary>How many lines the batch has.</summary>
    public int Count { get; private protected set; }

    /// <summary>A line.</summary>
    /// <param name="index">Its number in the batch, from 0.</param>
    /// <returns>The line.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The batch has no such line.</exception>
    public abstract ClaimLineView this[int index] { get; }
}
