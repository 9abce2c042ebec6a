using System.Runtime.InteropServices;

namespace Hcpcs.Reference.Tool;

/// <summary>The file that a command writes: complete or not at all, also where a signal ends the process, and never over what is read.</summary>
internal sealed class OutputFile : IDisposable
{
    /// <summary>As many as Linux follows.</summary>
    private const int MaxLinks = 40;

    private readonly AtomicFile _file;
    private readonly PosixSignalRegistration[] _signals;

    /// <summary>Creates the file under its temporary name.</summary>
    /// <param name="path">The name that it gets in the end.</param>
    /// <exception cref="IOException">It cannot be created.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be created.</exception>
    public OutputFile(string path)
    {
        _file = new AtomicFile(Locate(path));

        // The process still ends by the signal; it only takes its file with it. Listened for before the file is there, so that no moment is
        // left in which a signal would leave it behind.
        _signals = [.. new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP }
            .Select(signal => PosixSignalRegistration.Create(signal, _ => _file.Delete()))];
        try
        {
            Stream = _file.Create();
        }
        catch
        {
            Array.ForEach(_signals, signal => signal.Dispose());
            throw;
        }
    }

    /// <summary>The file that writing to a path writes, in a folder that exists. A link stays one: the file that it leads to is replaced.</summary>
    /// <exception cref="IOException">There can be no such file.</exception>
    public static string Locate(string path)
    {
        string file = Follow(path);
        if (Directory.Exists(file))
        {
            throw new IOException($"--output names a folder: {path}");
        }

        // Renaming a file to the name of a device would put the file in the device's place.
        if (!OperatingSystem.IsWindows() && (IsDevice(file) || IsDevice(Path.GetFullPath(path))))
        {
            throw new IOException($"--output names a device: {path}");
        }

        return Path.GetDirectoryName(file) is { } folder && !Directory.Exists(folder)
            ? throw new IOException($"The folder of --output does not exist: {folder}")
            : file;
    }

    private static bool IsDevice(string file) => file.StartsWith("/dev/", StringComparison.Ordinal);

    /// <summary>Refuses to write over what is read, by its own path or through links.</summary>
    /// <param name="target">The path to write, or <see langword="null"/> for standard output.</param>
    /// <param name="input">The path to read, or <see langword="null"/> for none.</param>
    /// <param name="noun">What the message calls the input.</param>
    /// <exception cref="IOException">Both name one file.</exception>
    public static void RefuseInput(string? target, string? input, string noun)
    {
        var comparison = OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        if (target is not null && input is not null && Follow(input).Equals(Follow(target), comparison))
        {
            throw new IOException($"--output names the {noun} itself, {input}, which would be lost.");
        }
    }

    /// <summary>The path without links, neither of the file nor of the folders above it, against which a relative link is to be read.</summary>
    private static string Follow(string path, int depth = 0)
    {
        path = Path.GetFullPath(path);
        if (Path.GetDirectoryName(path) is not { } folder)
        {
            return path;
        }

        folder = Follow(folder, depth);
        path = Path.Combine(folder, Path.GetFileName(path));
        return new FileInfo(path).LinkTarget is not { } target ? path
            : depth < MaxLinks ? Follow(Path.Combine(folder, target), depth + 1)
            : throw new IOException($"{path} is a link that leads to itself.");
    }

    /// <summary>Where the content goes.</summary>
    public FileStream Stream { get; }

    /// <summary>Gives the file its name.</summary>
    public void Complete() => _file.Complete();

    public void Dispose()
    {
        Array.ForEach(_signals, signal => signal.Dispose());
        _file.Dispose();
    }
}
