using System.Runtime.InteropServices;

namespace Hcpcs.Reference.Tool;

// The file that a command writes: complete or not at all, also where a signal ends the process, and never over what is read.
internal sealed class OutputFile : IDisposable
{
    // As many as Linux follows.
    private const int MaxLinks = 40;

    private readonly AtomicFile _file;
    private readonly PosixSignalRegistration[] _signals;

    // Creates the file under its temporary name.
    // path: The name that it gets in the end.
    // Throws IOException: It cannot be created.
    // Throws UnauthorizedAccessException: It may not be created.
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

    // The file that writing to a path writes, in a folder that exists. A link stays one: the file that it leads to is replaced.
    // Throws IOException: There can be no such file.
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

    // Refuses to write over what is read, by its own path or through links.
    // target: The path to write, or null for standard output.
    // input: The path to read, or null for none.
    // noun: What the message calls the input.
    // Throws IOException: Both name one file.
    public static void RefuseInput(string? target, string? input, string noun)
    {
        var comparison = OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        if (target is not null && input is not null && Follow(input).Equals(Follow(target), comparison))
        {
            throw new IOException($"--output names the {noun} itself, {input}, which would be lost.");
        }
    }

    // The path without links, neither of the file nor of the folders above it, against which a relative link is to be read.
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

    // Where the content goes.
    public FileStream Stream { get; }

    // Gives the file its name.
    public void Complete() => _file.Complete();

    public void Dispose()
    {
        Array.ForEach(_signals, signal => signal.Dispose());
        _file.Dispose();
    }
}
