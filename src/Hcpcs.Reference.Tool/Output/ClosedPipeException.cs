namespace Hcpcs.Reference.Tool;

/// <summary>Nobody reads standard output any more, as when <c>head</c> has seen enough: the command is done.</summary>
internal sealed class ClosedPipeException : IOException
{
    public ClosedPipeException()
        : base("Standard output is a pipe that nobody reads any more.")
    {
    }
}
