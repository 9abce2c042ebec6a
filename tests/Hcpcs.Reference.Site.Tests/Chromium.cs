using Microsoft.Playwright;

namespace Hcpcs.Reference.Site.Tests;

/// <summary>The machine's own Chromium. Playwright downloads none: a system package is enough.</summary>
internal static class Chromium
{
    private static readonly string[] s_names = ["chromium", "chromium-browser", "google-chrome"];

    /// <summary>Where it is, or <see langword="null"/>.</summary>
    public static string? ExecutablePath { get; } = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
        .Split(Path.PathSeparator)
        .SelectMany(folder => s_names.Select(name => Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);

    public static Task<IBrowser> LaunchAsync(IPlaywright playwright) => playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
    {
        ExecutablePath = ExecutablePath,
        // A container has no namespaces for the sandbox. Only the site's own files are opened.
        ChromiumSandbox = false,
    });
}
