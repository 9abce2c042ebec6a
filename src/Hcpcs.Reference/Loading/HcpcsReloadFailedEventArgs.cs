namespace Hcpcs.Reference;

/// <summary>Why a changed table file was not taken over.</summary>
/// <param name="path">The file.</param>
/// <param name="exception">What was wrong; its message names the file and the reason in one line.</param>
public sealed class HcpcsReloadFailedEventArgs(string path, Exception exception) : EventArgs
{
    /// <summary>The file.</summary>
    public string Path { get; } = path;

    /// <summary>
    /// What was wrong: an <see cref="InvalidDataException"/> for a file that is not a table, a damaged one or one of an older release, an
    /// <see cref="IOException"/> or <see cref="UnauthorizedAccessException"/> for one that is missing or cannot be read. Another one, of an
    /// exhausted memory say, leaves the table in use just the same.
    /// </summary>
    public Exception Exception { get; } = exception;
}
