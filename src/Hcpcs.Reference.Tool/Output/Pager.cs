using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;

namespace Hcpcs.Reference.Tool;

// Shows what is longer than the screen page by page: by the program that PAGER names, or by less where it is installed.
internal static class Pager
{
    private const string Less = "less";

    // Returns: Whether the text was shown; false where there is no pager, or PAGER says that none is wanted.
    public static bool TryShow(string text)
    {
        if (FindCommand() is not { } command)
        {
            return false;
        }

        var start = OperatingSystem.IsWindows() ? new ProcessStartInfo("cmd.exe", ["/c", command]) : new ProcessStartInfo("/bin/sh", ["-c", command]);
        start.RedirectStandardInput = true;
        start.StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

        // As other commands tell less: keep colors, and leave what is on the screen there.
        start.Environment.TryAdd("LESS", "FRX");

        // Ctrl+C is for the pager while it runs.
        using var signal = PosixSignalRegistration.Create(PosixSignal.SIGINT, context => context.Cancel = true);
        try
        {
            using var pager = Process.Start(start)!;
            try
            {
                pager.StandardInput.Write(text);
                pager.StandardInput.Close();
            }
            catch (IOException)
            {
                // Who has seen enough leaves the pager before its end.
            }

            pager.WaitForExit();

            // What the shell says of a program that is not there, or cannot be run.
            return pager.ExitCode is not (126 or 127);
        }
        catch (Win32Exception)
        {
            return false;
        }
    }

    private static string? FindCommand() => Environment.GetEnvironmentVariable("PAGER") switch
    {
        null => IsInstalled(Less) ? Less : null,
        "" or "cat" => null,
        var command => command,
    };

    private static bool IsInstalled(string program) =>
        !OperatingSystem.IsWindows() && (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(':')
            .Any(folder => folder.Length > 0 && File.Exists(Path.Combine(folder, program)));
}
