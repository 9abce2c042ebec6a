using System.Runtime.InteropServices;

namespace Hcpcs.Reference.Tool;

// Standard output that tells when nobody reads it any more. The console's own stream drops what is written then, and a command would work
// on for nobody, without end where its input has none.
internal sealed class StandardOutput : Stream
{
    private const int Descriptor = 1;

    private readonly Stream _console = Console.OpenStandardOutput();

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    // Throws ClosedPipeException: Nobody reads any more.
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        ThrowIfClosed();
        _console.Write(buffer);
    }

    // Throws ClosedPipeException: Nobody reads any more.
    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    // Throws ClosedPipeException: Nobody reads any more.
    public override void Flush()
    {
        ThrowIfClosed();
        _console.Flush();
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _console.Dispose();
        }

        base.Dispose(disposing);
    }

    private static void ThrowIfClosed()
    {
        if (OperatingSystem.IsLinux() || OperatingSystem.IsMacOS())
        {
            // Elsewhere, and where asking fails, the console's stream is relied on, which drops what nobody reads.
            var output = new PollDescriptor { Descriptor = Descriptor };
            if (Poll(ref output, 1, timeout: 0) > 0 && (output.Events & PollDescriptor.Error) != 0)
            {
                throw new ClosedPipeException();
            }
        }
    }

    [DllImport("libc", EntryPoint = "poll")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Poll(ref PollDescriptor descriptors, nuint count, int timeout);

    // POSIX's struct pollfd.
    [StructLayout(LayoutKind.Sequential)]
    private struct PollDescriptor
    {
        // POLLERR: for a pipe, that its other end is closed.
        public const short Error = 8;

        public int Descriptor;
        public short WantedEvents;
        public short Events;
    }
}
