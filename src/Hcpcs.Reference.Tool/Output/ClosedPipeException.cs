namespace Hcpcs.Reference.Tool;

// Nobody reads standard output any more, as when head has seen enough: the command is done.
internal sealed class ClosedPipeException : IOException
{
    public ClosedPipeException()
        : base("Standard output is a pipe that nobody reads any more.")
    {
    }
}
