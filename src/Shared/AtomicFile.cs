namespace Hcpcs.Reference;

// A file that appears under its name only when it is complete, in place of any older one. Until then it has a name of its own beside it,
// and where it is not completed it is deleted. Unfinished, it can be read by its owner only.
// path: The name that it gets in the end.
// One source file, compiled into each assembly that needs it.
internal sealed class AtomicFile(string path) : IDisposable
{
    private readonly string _unfinished = $"{path}.{Guid.NewGuid():N}.tmp";
    private FileStream? _stream;
    private bool _isComplete;

    // Who may use a new file here. Windows has no such modes.
    private UnixFileMode? _mode;

    // Creates the file under its own name, to be written in large pieces: nothing is buffered.
    // Throws IOException: It cannot be created.
    // Throws UnauthorizedAccessException: It may not be created.
    public FileStream Create()
    {
        _stream = new FileStream(_unfinished, FileMode.CreateNew, FileAccess.Write, FileShare.Read, bufferSize: 0);
        if (!OperatingSystem.IsWindows())
        {
            _mode = File.GetUnixFileMode(_stream.SafeFileHandle);
            File.SetUnixFileMode(_stream.SafeFileHandle, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        return _stream;
    }

    // Gives the file its name.
    // Throws IOException: It cannot be written to the disk, or not get the name.
    // Throws UnauthorizedAccessException: It may not get the name.
    public void Complete()
    {
        // A system may put the name on the disk before the content: after a power loss, an empty file would stand in place of the older one.
        _stream!.Flush(flushToDisk: true);
        if (!OperatingSystem.IsWindows() && _mode is { } mode)
        {
            File.SetUnixFileMode(_stream.SafeFileHandle, mode);
        }

        _stream.Dispose();
        File.Move(_unfinished, path, overwrite: true);
        _isComplete = true;
    }

    // Deletes what is unfinished, from any thread, as when the process is about to end. What cannot be deleted is left: the failure to tell
    // is the one that left it unfinished.
    public void Delete()
    {
        try
        {
            File.Delete(_unfinished);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Left, as the summary says.
        }
    }

    public void Dispose()
    {
        if (_stream is not null)
        {
            _stream.Dispose();
            if (!_isComplete)
            {
                Delete();
            }
        }
    }
}
