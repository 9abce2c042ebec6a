using System.Runtime.CompilerServices;

namespace Hcpcs.Reference;

// What tells one state of a table file from another: length, time, and the first bytes. The header is among these, which has a checksum of
// everything behind it, so that a replacement of the same length and time is noticed too.
// One source file, compiled into each assembly that needs it.
internal readonly record struct TableFileState(long Length, DateTime LastWrite, TableFileState.Beginning Head)
{
    // The states of a file that is not there or cannot be opened, of a folder in its place, and of an empty file.
    private static readonly TableFileState s_absent = new(-1, default, default), s_folder = new(-2, default, default), s_empty = new(-3, default, default);

    // The state of what the path leads to, through links, at this moment.
    public static TableFileState Read(string path)
    {
        try
        {
            using var file = Open(path, string.Empty);
            return Read(file);
        }
        catch (InvalidDataException)
        {
            return s_empty;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Directory.Exists(path) ? s_folder : s_absent;
        }
    }

    public static TableFileState Read(FileStream file)
    {
        Beginning head = default;
        file.Position = 0;
        _ = file.ReadAtLeast(head, TableSeal.MaxHeaderLength, throwOnEndOfStream: false);
        file.Position = 0;
        return new TableFileState(file.Length, TimeOf(file), head);
    }

    // Some file systems keep times that DateTime does not reach.
    private static DateTime TimeOf(FileStream file)
    {
        try
        {
            return File.GetLastWriteTimeUtc(file.SafeFileHandle);
        }
        catch (ArgumentOutOfRangeException)
        {
            return DateTime.MaxValue;
        }
    }

    // Opens the file so that others can go on writing, renaming and deleting it.
    // kind: What a message calls the table that it should be.
    public static FileStream Open(string path, string kind)
    {
        // Opening a pipe waits until somebody writes to it, perhaps for ever. It has no length, and neither has what is certainly no table.
        if ((File.ResolveLinkTarget(path, returnFinalTarget: true) ?? new FileInfo(path)) is FileInfo { Exists: true, Length: 0 })
        {
            throw new InvalidDataException($"{path} is not a {kind} file: it is empty, or a pipe.");
        }

        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        if (!file.CanSeek)
        {
            file.Dispose();
            throw new IOException($"{path} is a pipe or a device, which cannot be read more than once: give a file.");
        }

        return file;
    }

    [InlineArray(TableSeal.MaxHeaderLength)]
    internal struct Beginning : IEquatable<Beginning>
    {
        private byte _first;

        public readonly bool Equals(Beginning other) => ((ReadOnlySpan<byte>)this).SequenceEqual(other);

        public override readonly bool Equals(object? obj) => obj is Beginning other && Equals(other);

        public override readonly int GetHashCode() => _first;
    }
}
