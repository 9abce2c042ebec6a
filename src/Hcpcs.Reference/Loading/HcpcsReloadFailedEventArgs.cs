namespace Hcpcs.Reference;

/// <summary>Why a changed table file was not taken over.</summary>
/// <param name="path">The file.</param>
/// <param name="exception">What was wrong; its message names the file and the reason in one line.</param>
public sealed class HcpcsReloadFailedEventArgs(string path, Exception exception) : EventArgs
{
    /// <summary>The file.</summary>
    public string Path { get; } = path;

    /// <summary>
    /// What was wrong: an <see cref="InvalidDataException"/> for a file that is not a table, is damaged or is of an older release or quarter,
    /// an <see cref="IOException"/> or <see cref="UnauthorizedAccessException"/> for one that is missing or cannot be read. Any other exception,
    /// such as one for exhausted memory, also leaves the table in use.
    /// </summary>
    public Exception Exception { get; } = exception;
}
