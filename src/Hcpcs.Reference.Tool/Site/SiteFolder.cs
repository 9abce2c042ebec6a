using System.Runtime.InteropServices;
using System.Text;

namespace Hcpcs.Reference.Tool.Site;

// The folder that a site becomes: whole or not at all. It is written beside its place under a name of its own, and put there when it is complete; an older
// site goes then. What is not a site stays untouched.
internal sealed class SiteFolder : IDisposable
{
    // The file by which a folder is known to be a site.
    public const string Marker = "hcpcs-site.json";

    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly string _path;
    private readonly string _unfinished;
    private readonly PosixSignalRegistration[] _signals;

    // Creates the folder under its temporary name.
    // path: The place that it gets in the end.
    // parts: The names that a site has at its top.
    // Throws IOException: There is something else, or the folder cannot be created.
    // Throws UnauthorizedAccessException: It may not be created.
    public SiteFolder(string path, IReadOnlyCollection<string> parts)
    {
        _path = Locate(path, parts);
        _unfinished = $"{_path}.{Guid.NewGuid():N}.tmp";

        // The process still ends by the signal; it only takes the unfinished site with it.
        _signals = [.. new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP }
            .Select(signal => PosixSignalRegistration.Create(signal, _ => Delete(_unfinished)))];
        try
        {
            Directory.CreateDirectory(_unfinished);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    // The number of bytes written.
    public long Size { get; private set; }

    // Writes a file, in a folder that is made where it is not there.
    public void Write(string name, string content) => Write(name, s_utf8.GetBytes(content));

    public void Write(string name, ReadOnlySpan<byte> content)
    {
        string file = Path.Combine(_unfinished, name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, content);
        Size += content.Length;
    }

    // Puts the folder into its place.
    public void Complete()
    {
        string old = $"{_path}.{Guid.NewGuid():N}.tmp";
        bool isReplaced = Directory.Exists(_path);
        if (isReplaced)
        {
            Directory.Move(_path, old);
        }

        try
        {
            Directory.Move(_unfinished, _path);
        }
        catch when (isReplaced)
        {
            Directory.Move(old, _path);
            throw;
        }

        Delete(old);
    }

    public void Dispose()
    {
        Array.ForEach(_signals, signal => signal.Dispose());
        Delete(_unfinished);
    }

    // The place, which a link may lead to, if a site may stand there.
    private static string Locate(string path, IReadOnlyCollection<string> parts)
    {
        string full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (Directory.Exists(full))
        {
            full = new DirectoryInfo(full).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? full;
        }

        if (File.Exists(full))
        {
            throw new IOException($"--output names a file: {path}. Give a folder.");
        }

        if (Path.GetDirectoryName(full) is { } parent && !Directory.Exists(parent))
        {
            throw new IOException($"The folder that --output is to be in does not exist: {parent}");
        }

        if (Directory.Exists(full) && Directory.EnumerateFileSystemEntries(full).Any())
        {
            string? foreign = File.Exists(Path.Combine(full, Marker))
                ? Directory.EnumerateFileSystemEntries(full).Select(entry => Path.GetFileName(entry)).FirstOrDefault(name => !parts.Contains(name, StringComparer.Ordinal))
                : string.Empty;
            if (foreign is not null)
            {
                throw new IOException(foreign.Length == 0
                    ? $"--output names a folder that is neither empty nor a site of this command: {path}"
                    : $"The site in {path} holds {ForeignText.Quote(foreign)}, which this command did not write and would delete: move it away first.");
            }
        }

        return full;
    }

    // What cannot be deleted is left: the failure to tell is the one before.
    private static void Delete(string folder)
    {
        try
        {
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder, recursive: true);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Left, as the summary says.
        }
    }
}
