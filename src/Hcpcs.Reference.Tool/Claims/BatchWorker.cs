using Hcpcs.Reference.Claims;

namespace Hcpcs.Reference.Tool;

// What is done with the lines of a batch, again and again with other lines.
internal abstract class BatchWorker(ClaimLineBatch batch)
{
    // The lines to work on.
    public ClaimLineBatch Batch => batch;

    // Works on the lines; on any thread, at the same time as others.
    public abstract void Work();

    // Hands on what came of it; one worker after the other, in the order of the file.
    public abstract void MoveTo(Stream output);
}
