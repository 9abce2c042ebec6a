using System.Text.RegularExpressions;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Hcpcs.Reference.Site.Tests;

/// <summary>The pages as the browser shows them: on a phone, in the dark, on paper, and to assistive technology.</summary>
[Collection(SharedSite.Name)]
public sealed partial class SitePageTests(SiteFixture site)
{
    private static readonly string[] s_otherPages = ["index.html", "changes.html", "fields.html", "sources.html", "about.html", "modifiers/index.html"];

    // One of every 260th code and of every 60th modifier, beside pages of every other kind.
    private string[] SamplePages() =>
    [
        .. s_otherPages,
        .. Files("sections", 30), .. Files("codes", 260), .. Files("modifiers", 60),
        "codes/J1412.html", "codes/J1413.html", "codes/J1885.html", "codes/E0601.html", "codes/C9136.html", "codes/A0428.html",
    ];

    [SkippableFact]
    public async Task Axe_finds_nothing_on_pages_of_all_kinds()
    {
        await using var window = await site.OpenAsync("index.html");
        string[] pages = SamplePages();
        pages.Length.Should().BeGreaterThan(50);
        foreach (string file in pages)
        {
            await window.Page.GotoAsync(site.AddressOf(file));
            await ShouldPleaseAxeAsync(window, file);
        }
    }

    [SkippableFact]
    public async Task Axe_finds_nothing_in_the_dark_and_in_the_search()
    {
        await using var window = await site.OpenAsync(
            "index.html", "?q=wheelchair+cushion", new BrowserNewContextOptions { ColorScheme = ColorScheme.Dark });
        var page = window.Page;
        await Expect(page.Locator("#results .hits li")).ToHaveCountAsync(20);
        await ShouldPleaseAxeAsync(window, "results");

        await page.FocusAsync("input[type=search]");
        await page.Keyboard.TypeAsync(" g");
        await Expect(page.GetByRole(AriaRole.Option).First).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await ShouldPleaseAxeAsync(window, "suggestions");
        foreach (string file in (string[])["index.html", "codes/J1412.html", "codes/C9136.html", "sections/J7600-J7699.html", "modifiers/GT.html"])
        {
            await page.GotoAsync(site.AddressOf(file));
            await ShouldPleaseAxeAsync(window, file);
        }
    }

    [SkippableFact]
    public async Task Dark_screens_get_dark_pages()
    {
        await using var window = await site.OpenAsync("codes/J1412.html", options: new BrowserNewContextOptions { ColorScheme = ColorScheme.Dark });

        int[] background = await ColorAsync(window.Page, "backgroundColor"), text = await ColorAsync(window.Page, "color");
        background.Max().Should().BeLessThan(64);
        text.Min().Should().BeGreaterThan(160);
    }

    [SkippableFact]
    public async Task On_paper_stands_the_page_alone_in_black_on_white()
    {
        await using var window = await site.OpenAsync("codes/J1412.html", options: new BrowserNewContextOptions { ColorScheme = ColorScheme.Dark });
        await window.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        (await ColorAsync(window.Page, "color")).Should().AllBeEquivalentTo(0);
        await Expect(window.Page.Locator("form[role=search]")).ToBeHiddenAsync();
        await Expect(window.Page.Locator("nav").First).ToBeHiddenAsync();
        await Expect(window.Page.Locator("h1")).ToBeVisibleAsync();
    }

    [SkippableFact]
    public async Task No_page_is_wider_than_a_phone()
    {
        await using var window = await site.OpenAsync(
            "index.html", options: new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 390, Height = 844 } });
        foreach (string file in SamplePages())
        {
            await window.Page.GotoAsync(site.AddressOf(file));
            (await window.Page.EvaluateAsync<int>("document.documentElement.scrollWidth")).Should().BeLessThanOrEqualTo(390, file);
        }
    }

    [SkippableFact]
    public async Task Tables_sort_by_date_and_ended_codes_are_folded()
    {
        await using var window = await site.OpenAsync("sections/J0000-J6999.html");
        var page = window.Page;
        var ended = page.Locator("details");
        await Expect(ended).ToBeVisibleAsync();
        await Expect(ended.Locator("table")).ToBeHiddenAsync();

        var table = page.Locator("table").First;
        await table.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Valid from" }).ClickAsync();
        string[] days = await table.EvaluateAsync<string[]>("table => [...table.tBodies[0].rows].map(row => row.querySelector('time').dateTime)");
        days.Should().HaveCountGreaterThan(10).And.BeInAscendingOrder(StringComparer.Ordinal);
        await table.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Valid from" }).ClickAsync();
        (await table.EvaluateAsync<string[]>("table => [...table.tBodies[0].rows].map(row => row.querySelector('time').dateTime)"))
            .Should().BeInDescendingOrder(StringComparer.Ordinal);
    }

    [SkippableFact]
    public async Task Dates_are_written_as_in_the_US()
    {
        await using var window = await site.OpenAsync("sections/J0000-J6999.html");

        // CMS's record of J1412 has the added date 20240101.
        await Expect(window.Page.GetByRole(AriaRole.Row).Filter(new LocatorFilterOptions { HasText = "J1412" }).Locator("time"))
            .ToHaveTextAsync("Jan 1, 2024");
    }

    private IEnumerable<string> Files(string folder, int step) => Directory.EnumerateFiles(Path.Combine(site.Folder, folder)).Order(StringComparer.Ordinal)
        .Where((_, i) => i % step == 0).Select(file => $"{folder}/{Path.GetFileName(file)}");

    private static async Task ShouldPleaseAxeAsync(SiteWindow window, string what)
    {
        window.Faults.Should().BeEmpty(what);
        var result = await window.Page.RunAxe();
        result.Violations.Select(violation => $"{what}: {violation.Id}: {violation.Help}: {violation.Nodes[0].Html}").Should().BeEmpty();

        // Axe asks for the style a second time, which a page of a disk may not; the page itself did not.
        window.Faults.Clear();
    }

    private static async Task<int[]> ColorAsync(IPage page, string property)
    {
        string color = await page.EvaluateAsync<string>("property => getComputedStyle(document.body)[property]", property);
        return [.. Digits().Matches(color).Take(3).Select(match => int.Parse(match.Value))];
    }

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Digits();
}
