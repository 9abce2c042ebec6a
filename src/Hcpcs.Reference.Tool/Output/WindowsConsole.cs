using System.Runtime.InteropServices;

namespace Hcpcs.Reference.Tool;

// The console of Windows, which shows colors only where it is told to.
internal static class WindowsConsole
{
    private const int OutputHandle = -11;

    private const uint VirtualTerminalProcessing = 4;

    // Whether escape codes are obeyed, as any other system's terminal does; on Windows from now on.
    public static bool TryShowColors()
    {
        if (!OperatingSystem.IsWindows())
        {
            return true;
        }

        nint console = GetStdHandle(OutputHandle);
        return GetConsoleMode(console, out uint mode) && SetConsoleMode(console, mode | VirtualTerminalProcessing);
    }

    [DllImport("kernel32.dll")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern nint GetStdHandle(int handle);

    [DllImport("kernel32.dll")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static extern bool GetConsoleMode(nint console, out uint mode);

    [DllImport("kernel32.dll")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static extern bool SetConsoleMode(nint console, uint mode);
}
