using System.Text;
using Microsoft.Playwright;

namespace Hcpcs.Reference.Site.Tests;

/// <summary>The site of the embedded table, made once for all tests by the command, and one browser. Skips where there is no browser.</summary>
public sealed class SiteFixture : IAsyncLifetime
{
    private const int MaxWait = 120_000;

    // A place that needs escaping in an address: the site has to work under any.
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hcpcs site #1 100% ");
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>The folder of the site.</summary>
    public string Folder => Path.Combine(_folder.FullName, "site");

    public async Task InitializeAsync()
    {
        if (Chromium.ExecutablePath is null)
        {
            return;
        }

        using var output = new MemoryStream();
        using var error = new StringWriter();
        Tool.Program.Run(["site", "--output", Folder], output, error).Should().Be(0, error.ToString());
        Encoding.UTF8.GetString(output.ToArray()).Should().MatchRegex("^[0-9]+ pages, [0-9.]+ MB: ");
        _playwright = await Playwright.CreateAsync();
        _browser = await Chromium.LaunchAsync(_playwright);
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        _folder.Delete(recursive: true);
    }

    /// <summary>The address of a file of the site, with what follows it.</summary>
    public string AddressOf(string file, string query = "") => new Uri(Path.Combine(Folder, file)).AbsoluteUri + query;

    /// <summary>A window of its own. What it asks for outside of the site, and what goes wrong in it, is collected.</summary>
    internal async Task<SiteWindow> OpenAsync(string file, string query = "", BrowserNewContextOptions? options = null)
    {
        Skip.If(_browser is null, "There is no Chromium on the PATH: install Debian's package chromium.");
        var context = await _browser.NewContextAsync(options ?? new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 1100, Height = 800 } });
        // A busy machine is slow, not wrong.
        context.SetDefaultTimeout(MaxWait);
        Assertions.SetDefaultExpectTimeout(MaxWait);
        var page = await context.NewPageAsync();
        var window = new SiteWindow(context, page);
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(AddressOf(string.Empty), StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal))
            {
                window.Faults.Add($"asks for {request.Url}");
            }
        };
        page.RequestFailed += (_, request) => window.Faults.Add($"cannot load {request.Url}");
        page.PageError += (_, message) => window.Faults.Add(message);
        page.Console += (_, message) =>
        {
            if (message.Type is "error")
            {
                window.Faults.Add(message.Text);
            }
        };
        await page.GotoAsync(AddressOf(file, query));
        return window;
    }
}
