using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Hcpcs.Reference.Web.Tests;

/// <summary>The attributes in the two ways of ASP.NET Core to validate a request. J1412 was added on 2024-01-01 (CMS's January 2026 release).</summary>
public sealed class ValidationTests(WebHost host) : IClassFixture<WebHost>
{
    private static readonly DateOnly s_before = new(2023, 12, 31), s_first = new(2024, 1, 1);

    [Theory]
    [InlineData("api")]
    [InlineData("mvc")]
    public async Task A_line_is_judged_on_its_dates(string way)
    {
        (await Errors($"{way}/line", new Line("J1412", s_first, Modifiers: ["JZ"]))).Should().BeEmpty();
        (await Errors($"{way}/line", new Line("J1412", s_before))).Should().ContainSingle().Which.Should().Contain("J1412").And.Contain("2023-12-31");
        (await Errors($"{way}/line", new Line("J1412", s_first, s_before))).Should().ContainSingle().Which.Should().Contain("lies before the first");
        (await Errors($"{way}/line", new Line("J1412", s_first, Modifiers: ["ZZ"]))).Should().ContainSingle().Which.Should().Contain("ZZ");
    }

    [Theory]
    [InlineData("api")]
    [InlineData("mvc")]
    public async Task A_line_within_a_claim_is_judged_on_its_own_dates_not_on_those_of_the_claim(string way)
    {
        var valid = new Line("J1412", s_first);
        var invalid = new Line("J1412", s_before);

        (await Errors($"{way}/claim", new Claim("J1412", s_before, valid, [valid, valid]))).Should().BeEmpty();
        (await Errors($"{way}/claim", new Claim("J1412", s_first, invalid, [valid]))).Should().ContainSingle().Which.Should().Contain("2023-12-31");
        (await Errors($"{way}/claim", new Claim("J1412", s_first, valid, [valid, invalid]))).Should().ContainSingle().Which.Should().Contain("2023-12-31");
    }

    [Fact]
    public async Task Lines_in_a_list_are_judged_each()
    {
        (await Errors("mvc/lines", new List<Line> { new("J1412", s_first), new("J1412", s_before) })).Should().ContainSingle();
        (await Errors("mvc/lines", new List<Line> { new("J1412", s_first), new("J1412", s_first) })).Should().BeEmpty();
    }

    [Theory]
    [InlineData("api")]
    [InlineData("mvc")]
    public async Task A_property_is_judged_by_itself(string way)
    {
        (await Errors($"{way}/form", new Form { Code = "J1412", Modifier = "JZ" })).Should().BeEmpty();
        (await Errors($"{way}/form", new Form { Code = "99213", Modifier = "J-" })).Should().HaveCount(2);
        (await Errors($"{way}/form", new Form { Code = "Z9999" })).Should().ContainSingle().Which.Should().Contain("January 2026");
    }

    /// <summary>The messages of a refusal; none where the request was accepted. Anything but the two is a fault of the server.</summary>
    private async Task<string[]> Errors(string path, object body)
    {
        using var response = await host.Client.PostAsJsonAsync(path, body);
        if (response.StatusCode == HttpStatusCode.OK)
        {
            return [];
        }

        response.StatusCode.Should().Be(HttpStatusCode.BadRequest, await response.Content.ReadAsStringAsync());
        using var problem = await JsonDocument.ParseAsync(await response.Content.ReadAsStreamAsync());
        return [.. problem.RootElement.GetProperty("errors").EnumerateObject().SelectMany(member => member.Value.EnumerateArray()).Select(text => text.GetString()!)];
    }
}
