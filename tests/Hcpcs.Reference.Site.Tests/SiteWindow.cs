using Microsoft.Playwright;

namespace Hcpcs.Reference.Site.Tests;

/// <summary>A window of the browser with one page. When it closes, nothing may have gone wrong in it.</summary>
internal sealed class SiteWindow(IBrowserContext context, IPage page) : IAsyncDisposable
{
    public IPage Page => page;

    /// <summary>Requests to anywhere else, files that are missing, and errors of scripts.</summary>
    public List<string> Faults { get; } = [];

    public async ValueTask DisposeAsync()
    {
        await context.CloseAsync();
        Faults.Should().BeEmpty();
    }
}
