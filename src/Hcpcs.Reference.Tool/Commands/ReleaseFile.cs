using Hcpcs.Reference.Releases;

namespace Hcpcs.Reference.Tool;

// A release in a file of either kind: a code table, or what CMS publishes. What the file holds decides, not its name.
internal static class ReleaseFile
{
    private const int MaxNotices = 20;

    // How a code table begins: docs/internals/table-format.md.
    private static ReadOnlySpan<byte> TableMagic => [0x89, (byte)'H', (byte)'C', (byte)'P', (byte)'C', (byte)'S', 0x0D, 0x0A];

    // Opens a release.
    // path: The file.
    // warnings: Is given what was odd about a file of CMS's, banners and blank lines left out.
    // complete: Adds to a release as CMS publishes it what lies in other files.
    // Throws InvalidDataException: The file is neither kind, or damaged; the message names it.
    // Throws IOException: The file cannot be read.
    // Throws UnauthorizedAccessException: The file may not be read.
    public static HcpcsTable Open(string path, List<string> warnings, Func<CmsRelease, CmsRelease>? complete = null)
    {
        if (!Directory.Exists(path) && IsTable(path))
        {
            return HcpcsTable.Load(path);
        }

        var release = CmsRelease.Read(path);
        release = complete?.Invoke(release) ?? release;
        var notices = release.Notices.Where(notice => !notice.IsSkippedLine).ToList();
        warnings.AddRange(notices.Take(MaxNotices).Select(notice => $"warning: {notice}"));
        if (notices.Count > MaxNotices)
        {
            warnings.Add($"warning: {notices.Count - MaxNotices} more of {path}, {notices.Count} in all");
        }

        return release.ToTable();
    }

    private static bool IsTable(string path)
    {
        using var stream = File.OpenRead(path);
        if (!stream.CanSeek)
        {
            throw new IOException($"{path} is a pipe or a device, which cannot be read twice: write it to a file first.");
        }

        Span<byte> start = stackalloc byte[TableMagic.Length];
        return stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) == start.Length && start.SequenceEqual(TableMagic);
    }
}
