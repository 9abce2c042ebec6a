using System.Runtime.InteropServices;

namespace Hcpcs.Reference.Tool;

/// <summary>A file that appears under its name only when it is complete, in place of any older one. Until then it has a name of its own beside it.</summary>
internal sealed class OutputFile : IDisposable
{
    private readonly string _path;
    private readonly string _unfinished;
    private readonly PosixSignalRegistration[] _signals;
    private bool _isComplete;

    /// <summary>Creates the file under its temporary name.</summary>
    /// <param name="path">The name that it gets in the end.</param>
    /// <exception cref="IOException">It cannot be created.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be created.</exception>
    public OutputFile(string path)
    {
        _path = Path.GetFullPath(path);
        if (Directory.Exists(_path))
        {
            throw new IOException($"--output names a folder: {path}");
        }

        // Renaming a file to the name of a device would put the file in the device's place.
        if (!OperatingSystem.IsWindows() && _path.StartsWith("/dev/", StringComparison.Ordinal))
        {
            throw new IOException($"--output names a device: {path}. Without the option it goes to standard output.");
        }

        if (Path.GetDirectoryName(_path) is { } folder && !Directory.Exists(folder))
        {
            throw new IOException($"The folder of --output does not exist: {folder}");
        }

        _path = Follow(_path);
        _unfinished = $"{_path}.{Guid.NewGuid():N}.tmp";

        // The process still ends by the signal; it only takes its file with it. Listened for before the file is there, so that no moment is
        // left in which a signal would leave it behind.
        _signals = [.. new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP }
            .Select(signal => PosixSignalRegistration.Create(signal, _ => File.Delete(_unfinished)))];
        try
        {
            Stream = new FileStream(_unfinished, FileMode.CreateNew, FileAccess.Write, FileShare.Read, bufferSize: 0);
        }
        catch
        {
            Array.ForEach(_signals, signal => signal.Dispose());
            throw;
        }
    }

    /// <summary>What a path leads to. A link stays one: the file that it leads to is replaced.</summary>
    public static string Follow(string path) => new FileInfo(path) is { LinkTarget: not null } link
        ? link.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? path
        : path;

    /// <summary>Where the content goes.</summary>
    public FileStream Stream { get; }

    /// <summary>Gives the file its name.</summary>
    public void Complete()
    {
        Stream.Dispose();
        File.Move(_unfinished, _path, overwrite: true);
        _isComplete = true;
    }

    public void Dispose()
    {
        Array.ForEach(_signals, signal => signal.Dispose());
        Stream.Dispose();
        if (!_isComplete)
        {
            File.Delete(_unfinished);
        }
    }
}
