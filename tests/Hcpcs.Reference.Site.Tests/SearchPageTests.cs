using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Hcpcs.Reference.Site.Tests;

/// <summary>The search as people use it: with the keyboard, with a pointer, on the start page and on every other.</summary>
/// <remarks>What a page shows is waited for, not the events of its navigation, of which a busy machine may report one before it is waited for.</remarks>
[Collection(SharedSite.Name)]
public sealed class SearchPageTests(SiteFixture site)
{
    private const string Field = "input[type=search]";

    [SkippableFact]
    public async Task Typing_suggests_and_the_arrow_keys_lead_to_the_page()
    {
        await using var window = await site.OpenAsync("index.html");
        var page = window.Page;

        await page.FocusAsync(Field);
        await page.Keyboard.TypeAsync("roctav");
        var first = page.GetByRole(AriaRole.Option).First;
        await Expect(first).ToContainTextAsync("J1412");
        await Expect(first.Locator("mark")).ToHaveTextAsync("Roctav");
        await Expect(page.Locator(Field)).ToHaveAttributeAsync("aria-expanded", "true");

        await page.Keyboard.PressAsync("ArrowDown");
        await Expect(first).ToHaveAttributeAsync("aria-selected", "true");
        await Expect(page.Locator(Field)).ToHaveAttributeAsync("aria-activedescendant", (await first.GetAttributeAsync("id"))!);
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("h1")).ToContainTextAsync("J1412");
    }

    [SkippableFact]
    public async Task A_completed_word_is_searched_and_escape_closes_the_list()
    {
        await using var window = await site.OpenAsync("index.html");
        var page = window.Page;

        await page.FocusAsync(Field);
        await page.Keyboard.TypeAsync("power wheelc");
        await page.GetByRole(AriaRole.Option).Filter(new LocatorFilterOptions { HasText = "power wheelchair" }).First.ClickAsync();
        await Expect(page.Locator(Field)).ToHaveValueAsync("power wheelchair");
        await Expect(page.Locator("#results h2")).ToContainTextAsync("results for");

        await page.FocusAsync(Field);
        await page.Keyboard.TypeAsync(" g");
        await Expect(page.GetByRole(AriaRole.Listbox)).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.GetByRole(AriaRole.Listbox)).ToBeHiddenAsync();
    }

    [SkippableFact]
    public async Task Enter_shows_all_results_with_a_way_back()
    {
        await using var window = await site.OpenAsync("index.html");
        var page = window.Page;

        await page.FillAsync(Field, "knee scooter");
        await page.Keyboard.PressAsync("Enter");
        var hits = page.Locator("#results .hits li");
        await Expect(hits.First).ToContainTextAsync("E0118");
        await page.WaitForFunctionAsync("location.search === '?q=knee%20scooter'");
        await hits.First.Locator("a").ClickAsync();
        await Expect(page.Locator("h1")).ToContainTextAsync("E0118");
        await page.EvaluateAsync("history.back()");
        await Expect(hits.First).ToContainTextAsync("E0118");
    }

    [SkippableFact]
    public async Task A_code_typed_whole_leads_to_its_page_and_a_pointer_is_said()
    {
        await using var window = await site.OpenAsync("index.html", "?q=mammogram");
        var page = window.Page;
        await Expect(page.Locator("#results .note")).ToHaveTextAsync("mammogram: CPT 77065-77067.");

        await page.FillAsync(Field, "a0428");
        await page.ClickAsync("form[role=search] button");
        await Expect(page.Locator("h1")).ToContainTextAsync("A0428");
    }

    [SkippableFact]
    public async Task Results_are_shown_in_pages_with_ended_codes_marked()
    {
        await using var window = await site.OpenAsync("index.html", "?q=wheelchair");
        var page = window.Page;
        await Expect(page.Locator("#results .hits li")).ToHaveCountAsync(20);

        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Show more" }).ClickAsync();
        await Expect(page.Locator("#results .hits li")).ToHaveCountAsync(40);
        await Expect(page.Locator("#results .hits li:nth-child(21) a")).ToBeFocusedAsync();

        // J3370, 500 mg of vancomycin, ended on 2025-06-30.
        await page.GotoAsync(site.AddressOf("index.html", "?q=J337"));
        var link = page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "J3370", Exact = true });
        var ended = page.Locator("#results .hits li").Filter(new LocatorFilterOptions { Has = link });
        await Expect(ended.Locator(".ended")).ToHaveTextAsync("Ended Jun 30, 2025");
        await Expect(ended.Locator("time")).ToHaveAttributeAsync("datetime", "2025-06-30");
    }

    [SkippableFact]
    public async Task A_date_of_service_leaves_out_what_was_not_valid_on_it()
    {
        await using var window = await site.OpenAsync("index.html", "?q=vancomycin");
        var page = window.Page;
        await Expect(page.Locator("#results .hits")).ToContainTextAsync("J3373");

        await page.FillAsync("input[type=date]", "2025-06-30");
        await Expect(page.Locator("#results .hits")).ToContainTextAsync("J3370");
        await Expect(page.Locator("#results .hits")).Not.ToContainTextAsync("J3373");

        await page.FillAsync("input[type=date]", "2027-01-01");
        await Expect(page.Locator("#results .note")).ToContainTextAsync("It does not say what is valid after Mar 31, 2026.");
    }

    [SkippableFact]
    public async Task Every_page_has_the_search()
    {
        await using var window = await site.OpenAsync("codes/J1412.html");
        var page = window.Page;

        await page.Keyboard.PressAsync("/");
        await Expect(page.Locator(Field)).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("hoyer");
        await Expect(page.GetByRole(AriaRole.Option).First).ToContainTextAsync("E0630");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#results .hits li").First).ToContainTextAsync("E0630");
        (await page.EvaluateAsync<string>("location.search")).Should().Be("?q=hoyer");
    }

    [SkippableFact]
    public async Task Nothing_found_says_so()
    {
        await using var window = await site.OpenAsync("index.html", "?q=zzzzz");

        await Expect(window.Page.Locator("#results h2")).ToContainTextAsync("Nothing found for");
    }

    [SkippableFact]
    public async Task What_is_typed_is_never_markup()
    {
        await using var window = await site.OpenAsync("index.html", "?q=" + Uri.EscapeDataString("<img src=x onerror=alert(1)> walker"));

        await Expect(window.Page.Locator("#results h2")).ToContainTextAsync("<img src=x");
        await Expect(window.Page.Locator("#results img")).ToHaveCountAsync(0);
    }

    [SkippableFact]
    public async Task Without_script_the_sections_lead_to_every_code()
    {
        await using var window = await site.OpenAsync("index.html", options: new BrowserNewContextOptions { JavaScriptEnabled = false });
        var page = window.Page;
        await Expect(page.Locator("form")).ToBeHiddenAsync();

        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Inhalation drugs" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "J7620" }).ClickAsync();
        await Expect(page.Locator("h1")).ToContainTextAsync("J7620");
    }
}
