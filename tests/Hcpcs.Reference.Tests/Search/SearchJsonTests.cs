using System.Text.Json;
using Hcpcs.Reference.Tests.Json;

namespace Hcpcs.Reference.Tests.Search;

/// <summary>The JSON of results is a contract: the same under any options, with and without source generation, and it reads back equal.</summary>
public class SearchJsonTests
{
    private static readonly HcpcsSearch s_search = new(HcpcsTable.Create(
        new HcpcsRelease(new HcpcsQuarter(2026, 1)),
        [new HcpcsRecord { Code = HcpcsCode.Parse("A1000"), ShortDescription = "Walker, rigid" }],
        [new HcpcsModifierRecord { Modifier = HcpcsModifier.Parse("A1"), ShortDescription = "Dressing for one wound" }]));

    [Theory]
    [MemberData(nameof(AnyOptions.Names), MemberType = typeof(AnyOptions))]
    public void A_search_result_is_written_and_read_as_promised(string name)
    {
        var options = AnyOptions.Of(name);
        Check(
            s_search.Search("walker"), options, name,
            """{"hits":[{"entry":{"code":"A1000","shortDescription":"Walker, rigid"},"match":"nameOrShortDescription","fields":["shortDescription"],"query":"walker"}],"total":1}""");
        Check(
            s_search.Search("a1"), options, name,
            """{"hits":[{"entry":{"modifier":"A1","shortDescription":"Dressing for one wound"},"match":"code","fields":["code"],"query":"a1"},{"entry":{"code":"A1000","shortDescription":"Walker, rigid"},"match":"codePrefix","fields":["code"],"query":"a1"}],"total":2}""");
        Check(s_search.Search("qzxwv"), options, name, """{"hits":[],"total":0}""");
        Check(
            s_search.Search("a1", new HcpcsSearchOptions { Offset = 0, Limit = 1, CountGroups = true }), options, name,
            """{"hits":[{"entry":{"modifier":"A1","shortDescription":"Dressing for one wound"},"match":"code","fields":["code"],"query":"a1"}],"total":2,"next":1,"groups":[{"total":1,"ended":0},{"modifiers":true,"total":1,"ended":0}]}""");
        Check(
            new HcpcsSearchResult { AlsoCalled = [new HcpcsSearchAlias { Text = "knee scooter", Words = "crutch substitute" }] }, options, name,
            """{"hits":[],"total":0,"alsoCalled":[{"text":"knee scooter","words":"crutch substitute"}]}""");
        Check(
            new HcpcsSearchHit { Entry = new HcpcsRecord { Code = HcpcsCode.Parse("A1000") }, Match = HcpcsSearchMatch.Code, Query = "" },
            options, name, """{"entry":{"code":"A1000"},"match":"code","query":""}""");
    }

    [Theory]
    [MemberData(nameof(AnyOptions.Names), MemberType = typeof(AnyOptions))]
    public void A_completion_result_is_written_and_read_as_promised(string name)
    {
        var options = AnyOptions.Of(name);
        Check(
            s_search.Complete("rig"), options, name,
            """{"completions":[{"kind":"word","text":"rigid","highlights":[{"start":0,"length":3}]},{"kind":"entry","text":"Walker, rigid","code":"A1000","highlights":[{"start":8,"length":3}]}],"total":2}""");
        Check(
            s_search.Complete("A1"), options, name,
            """{"completions":[{"kind":"code","text":"Dressing for one wound","modifier":"A1"},{"kind":"code","text":"Walker, rigid","code":"A1000"}],"total":2}""");
        Check(s_search.Complete("qzxwv"), options, name, """{"completions":[],"total":0}""");
    }

    [Fact]
    public void What_the_embedded_table_gives_reads_back_equal()
    {
        var search = new HcpcsSearch(HcpcsTable.Embedded);
        foreach (string text in (string[])["ambulance mileage", "J1", "valoctokogene", "back brace brake", "omnipaque 300", "roct"])
        {
            var hits = search.Search(text);
            var completions = search.Complete(text);

            JsonSerializer.Deserialize<HcpcsSearchResult>(JsonSerializer.Serialize(hits)).Should().Be(hits);
            JsonSerializer.Deserialize(
                JsonSerializer.Serialize(completions, HcpcsJsonContext.Default.HcpcsCompletionResult), HcpcsJsonContext.Default.HcpcsCompletionResult)
                .Should().Be(completions);
        }
    }

    [Theory]
    [InlineData("""{"kind":"word","text":"x","highlights":{}}""", "array")]
    [InlineData("""{"kind":"word","text":"x","highlights":[1]}""", "object")]
    [InlineData("""{"kind":"word","text":"x","highlights":[{"start":0}]}""", "'length'")]
    [InlineData("""{"kind":"word","text":"x","highlights":[{"start":-1,"length":2}]}""", "'start'")]
    [InlineData("""{"kind":"word","text":"x","highlights":[{"start":0,"length":"2"}]}""", "'length'")]
    [InlineData("""{"kind":"word","text":"x","highlights":[{"start":1,"length":2147483647}]}""", "lies in a text")]
    [InlineData("""{"kind":"words","text":"x"}""", "words")]
    [InlineData("""{"text":"x"}""", "kind")]
    public void Malformed_json_is_refused_by_name(string json, string message) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<HcpcsCompletion>(json)).Should().Throw<JsonException>().WithMessage($"*{message}*");

    [Fact]
    public void A_part_counted_from_the_end_has_no_json() =>
        FluentActions.Invoking(() => JsonSerializer.Serialize(
            new HcpcsCompletion { Kind = HcpcsCompletionKind.Word, Text = "walker", Highlights = [^2..] })).Should().Throw<JsonException>();

    private static void Check<T>(T value, JsonSerializerOptions options, string name, string expected)
    {
        string json = JsonSerializer.Serialize(value, options);
        json.Should().Be(expected, "of {0}", name);
        JsonSerializer.Deserialize<T>(json, options).Should().Be(value, "of {0}", name);
    }
}
