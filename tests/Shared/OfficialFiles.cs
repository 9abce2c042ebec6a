using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Text;

namespace Hcpcs.Reference.Tests;

/// <summary>
/// The official CMS files that lie beside the repository, in <c>../shared/cms</c>. Where they are absent the tests that need them skip
/// themselves; nothing is opened at discovery.
/// </summary>
internal static class OfficialFiles
{
    public const string January2026 = "2026-01/january-2026-alpha-numeric-hcpcs-file.zip";

    public static string RepositoryRoot { get; } = FindRepositoryRoot();

    /// <summary>The path of a file below <c>../shared/cms</c>; skips the test when it is not there.</summary>
    public static string Path(string relativePath)
    {
        string path = System.IO.Path.Combine(RepositoryRoot, "..", "shared", "cms", relativePath);
        Skip.IfNot(File.Exists(path), $"The official file {relativePath} is not beside the repository.");
        return System.IO.Path.GetFullPath(path);
    }

    /// <summary>The content of a member of a zip.</summary>
    public static byte[] ReadBytes(string zip, Func<string, bool> isMember)
    {
        using var archive = ZipFile.OpenRead(Path(zip));
        using var stream = archive.Entries.Single(entry => isMember(entry.Name)).Open();
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }

    /// <summary>The text of a member of a zip, one character a byte: the data is ASCII, banners are windows-1252.</summary>
    public static string ReadText(string zip, Func<string, bool> isMember) => Encoding.Latin1.GetString(ReadBytes(zip, isMember));

    private static string FindRepositoryRoot([CallerFilePath] string thisFile = "")
    {
        // Deterministic builds map source paths, so the way up starts at the test assembly; the source path serves other runners.
        foreach (string start in new[] { AppContext.BaseDirectory, System.IO.Path.GetDirectoryName(thisFile)! })
        {
            for (var directory = new DirectoryInfo(start); directory is not null; directory = directory.Parent)
            {
                if (File.Exists(System.IO.Path.Combine(directory.FullName, "Hcpcs.Reference.sln")))
                {
                    return directory.FullName;
                }
            }
        }

        throw new InvalidOperationException("The tests do not run within the repository.");
    }
}
