using System.Security.Cryptography;

namespace Hcpcs.Reference.Releases;

/// <summary>A file of CMS's in memory, and what messages and records call it.</summary>
internal sealed class SourceFile
{
    /// <summary>What messages and records keep of a name that is longer than any file's.</summary>
    private const int MaxNameLength = 255;

    public SourceFile(string name, byte[] content)
    {
        Name = NameOf(name);
        Content = content;
        Kind = ContentKinds.Of(content);
    }

    /// <summary>The name without folders.</summary>
    public string Name { get; }

    public byte[] Content { get; }

    public ContentKind Kind { get; }

    /// <summary>SHA-256 of the content, 64 hexadecimal digits in lower case.</summary>
    public string Sha256 => Convert.ToHexString(SHA256.HashData(Content)).ToLowerInvariant();

    /// <summary>Reads a file.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="maxLength">How long it may be.</param>
    /// <param name="expected">What it should be, for a message.</param>
    /// <exception cref="InvalidDataException">It is longer.</exception>
    /// <exception cref="IOException">It cannot be read: missing, a folder, in use.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static SourceFile Read(string path, int maxLength, string expected)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (Directory.Exists(path))
        {
            throw new IOException($"{path} is a folder, not {expected}.");
        }

        using var stream = File.OpenRead(path);
        return Read(stream, Path.GetFileName(path), maxLength);
    }

    /// <summary>Reads what a stream has left. What the stream throws comes through as it is: it says nothing of the content.</summary>
    /// <param name="stream">The stream, which is not closed.</param>
    /// <param name="name">What messages and records call it.</param>
    /// <param name="maxLength">How long it may be.</param>
    /// <exception cref="InvalidDataException">It is longer.</exception>
    public static SourceFile Read(Stream stream, string name, int maxLength)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (NameOf(name).Length == 0)
        {
            throw new ArgumentException($"{ForeignText.Quote(name)} is not the name of a file.", nameof(name));
        }

        string refusal = $"{NameOf(name)} is longer than {maxLength / (1024 * 1024)} MB, which none of a release is.";
        return new SourceFile(name, BoundedRead.ToEnd(stream, maxLength, refusal).ToArray());
    }

    /// <summary>A name without its folders, whichever way they are written: it goes into messages and records, and is never a path.</summary>
    public static string NameOf(string name) => CellText.Name(name[(name.AsSpan().LastIndexOfAny('/', '\\') + 1)..], MaxNameLength);
}
