using System.Runtime.CompilerServices;
using Hcpcs.Reference.Tables;

namespace Hcpcs.Reference.Loading;

/// <summary>
/// What tells one state of a table file from another: length, time, and the header, which has a checksum of everything behind it, so that
/// a replacement of the same length and time is noticed too.
/// </summary>
internal readonly record struct TableFileState(long Length, DateTime LastWrite, TableFileState.Header Head)
{
    /// <summary>The state of a file that is not there or cannot be opened, and that of a folder in its place.</summary>
    private static readonly TableFileState s_absent = new(-1, default, default), s_folder = new(-2, default, default);

    /// <summary>The state of what the path leads to, through links, at this moment.</summary>
    public static TableFileState Read(string path)
    {
        try
        {
            using var file = Open(path);
            return Read(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Directory.Exists(path) ? s_folder : s_absent;
        }
    }

    public static TableFileState Read(FileStream file)
    {
        Header head = default;
        file.Position = 0;
        _ = file.ReadAtLeast(head, TableFormat.HeaderLength, throwOnEndOfStream: false);
        file.Position = 0;
        return new TableFileState(file.Length, File.GetLastWriteTimeUtc(file.SafeFileHandle), head);
    }

    /// <summary>Opens the file so that others can go on writing, renaming and deleting it.</summary>
    public static FileStream Open(string path)
    {
        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        if (!file.CanSeek)
        {
            file.Dispose();
            throw new IOException($"{path} is a pipe or a device, which cannot be looked at again and again: give a file.");
        }

        return file;
    }

    [InlineArray(TableFormat.HeaderLength)]
    internal struct Header : IEquatable<Header>
    {
        private byte _first;

        public readonly bool Equals(Header other) => ((ReadOnlySpan<byte>)this).SequenceEqual(other);

        public override readonly bool Equals(object? obj) => obj is Header other && Equals(other);

        public override readonly int GetHashCode() => _first;
    }
}
