using System.Security.Cryptography;

namespace Hcpcs.Reference.Releases;

// A file of CMS's in memory, and what messages and records call it.
internal sealed class SourceFile
{
    public SourceFile(string name, byte[] content)
    {
        Name = CellText.FileName(name);
        Content = content;
        Kind = ContentKinds.Of(content);
    }

    // The name without folders.
    public string Name { get; }

    public byte[] Content { get; }

    public ContentKind Kind { get; }

    // SHA-256 of the content, 64 hexadecimal digits in lower case.
    public string Sha256 => Convert.ToHexString(SHA256.HashData(Content)).ToLowerInvariant();

    // Reads a file.
    // path: Where it is.
    // maxLength: How long it may be.
    // expected: What it should be, for a message.
    // Throws InvalidDataException: It is longer.
    // Throws IOException: It cannot be read: missing, a folder, in use.
    // Throws UnauthorizedAccessException: It may not be read.
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

    // Reads what a stream has left. What the stream throws comes through as it is: it says nothing of the content.
    // stream: The stream, which is not closed.
    // name: What messages and records call it.
    // maxLength: How long it may be.
    // Throws InvalidDataException: It is longer.
    public static SourceFile Read(Stream stream, string name, int maxLength)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (CellText.FileName(name).Length == 0)
        {
            throw new ArgumentException($"{ForeignText.Quote(name)} is not the name of a file.", nameof(name));
        }

        string refusal = $"{CellText.FileName(name)} is longer than {maxLength / (1024 * 1024)} MB, more than any file of a release.";
        return new SourceFile(name, BoundedRead.ToEnd(stream, maxLength, refusal).ToArray());
    }
}
