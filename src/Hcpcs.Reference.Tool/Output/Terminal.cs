using System.Runtime.InteropServices;

namespace Hcpcs.Reference.Tool;

// A terminal at which a person reads.
// writer: Where its text goes.
// width: Its columns.
// height: Its lines; null where they are not known, and for one that is not to be paged.
// hasColor: Whether colors are wanted and shown.
internal sealed class Terminal(TextWriter writer, int width = 80, int? height = null, bool hasColor = false)
{
    private const int DefaultWidth = 80, MinWidth = 40;

    private const int OutputDescriptor = 1;

    // Linux's TIOCGWINSZ.
    private const nuint GetWindowSize = 0x5413;

    public TextWriter Writer => writer;

    public int Width => width;

    public int? Height => height;

    public bool HasColor => hasColor;

    // The terminal that standard output is.
    public static Terminal OfProcess(TextWriter writer)
    {
        bool hasColor = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && WindowsConsole.TryShowColors();
        var (width, height) = (Variable("COLUMNS"), Variable("LINES"));
        if (width == 0 || height == 0)
        {
            var (columns, lines) = OperatingSystem.IsLinux() ? AskKernel() : AskConsole();
            (width, height) = (width == 0 ? columns : width, height == 0 ? lines : height);
        }

        return new Terminal(writer, width == 0 ? DefaultWidth : Math.Max(width, MinWidth), height > 1 && !Console.IsInputRedirected ? height : null, hasColor);
    }

    // A number of columns or lines as a shell exports it; 0 where it does not.
    private static int Variable(string name) => int.TryParse(Environment.GetEnvironmentVariable(name), out int size) && size > 0 ? size : 0;

    // The console prepares itself and the terminal for much more, with escape codes, before it says how large it is.
    private static (int Width, int Height) AskKernel() =>
        Control(OutputDescriptor, GetWindowSize, out var size) == 0 ? (size.Columns, size.Lines) : (0, 0);

    private static (int Width, int Height) AskConsole()
    {
        try
        {
            return (Console.WindowWidth, Console.WindowHeight);
        }
        catch (IOException)
        {
            return (0, 0);
        }
    }

    [DllImport("libc", EntryPoint = "ioctl")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Control(int descriptor, nuint request, out WindowSize size);

    // Linux's struct winsize.
    [StructLayout(LayoutKind.Sequential)]
    private struct WindowSize
    {
        public ushort Lines;
        public ushort Columns;
        public ushort WidthInPixels;
        public ushort HeightInPixels;
    }
}
