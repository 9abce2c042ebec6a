using System.Text.Json;
using System.Text.Json.Serialization;
using Hcpcs.Reference.Pages;
using Hcpcs.Reference.Tests.Json;

namespace Hcpcs.Reference.Tests.Pages;

/// <summary>A page that an endpoint returns is the JSON of <see cref="HcpcsPage.ToJson"/>, whatever the options of the application.</summary>
public partial class PageJsonTests
{
    // Parts by themselves are an application's own context's; the library's has whole pages.
    [JsonSerializable(typeof(PageEntry))]
    [JsonSerializable(typeof(PageFact))]
    [JsonSerializable(typeof(PageField))]
    [JsonSerializable(typeof(PageItem))]
    [JsonSerializable(typeof(PageName))]
    [JsonSerializable(typeof(PagePart))]
    [JsonSerializable(typeof(PageQuestion))]
    [JsonSerializable(typeof(PageSource))]
    [JsonSerializable(typeof(PageStanding))]
    [JsonSerializable(typeof(PageStatement))]
    [JsonSerializable(typeof(PageValue))]
    private sealed partial class PartsContext : JsonSerializerContext;

    private static readonly HcpcsPage s_page = new HcpcsPages(
            HcpcsTable.Embedded, new HcpcsPageData { Drugs = HcpcsDrugTable.Embedded, Fees = HcpcsFeeTable.Embedded })
        .Find(HcpcsCode.Parse("J9298"), new DateOnly(2026, 1, 1))!;

    private static readonly JsonSerializerOptions s_indented = new() { WriteIndented = true };

    [Theory]
    [MemberData(nameof(AnyOptions.Names), MemberType = typeof(AnyOptions))]
    public void A_page_is_written_as_ToJson_writes_it(string options)
    {
        JsonSerializer.Serialize(s_page, AnyOptions.Of(options)).Should().Be(s_page.ToJson());
        JsonSerializer.Serialize(PageOf.Modifier("JZ"), AnyOptions.Of(options)).Should().Be(PageOf.Modifier("JZ").ToJson());
    }

    [Fact]
    public void Indentation_is_the_applications_and_changes_no_content()
    {
        string json = JsonSerializer.Serialize(new { page = s_page }, s_indented);

        json.Should().Contain("\n    \"code\": \"J9298\"");
        using var written = JsonDocument.Parse(json);
        using var expected = JsonDocument.Parse(s_page.ToJson());
        JsonElement.DeepEquals(written.RootElement.GetProperty("page"), expected.RootElement).Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(AnyOptions.Names), MemberType = typeof(AnyOptions))]
    public void What_a_page_is_made_of_is_written_as_it_stands_in_the_page(string options)
    {
        var page = s_page with { Sources = [.. PageOf.Code("J1413").Sources] };
        using var json = JsonDocument.Parse(page.ToJson());

        Compare("fields", page.Fields);
        Compare("names", page.Names);
        Compare("facts", page.Facts);
        Compare("neighbors", page.Neighbors);
        JsonSerializer.Serialize(page.Standing, AnyOptions.With(PartsContext.Default, options)).Should().Be(json.RootElement.GetProperty("standing").GetRawText());
        Compare("payment", page.Payment);
        Compare("billing", page.Billing);
        Compare("questions", page.Questions);
        Compare("sources", page.Sources);
        JsonSerializer.Serialize(page.BillingUnit, AnyOptions.With(PartsContext.Default, options)).Should().Be(json.RootElement.GetProperty("billingUnit").GetRawText());

        void Compare<T>(string name, ValueList<T> items)
        {
            items.IsEmpty.Should().BeFalse();
            items.Select(item => JsonSerializer.Serialize(item, AnyOptions.With(PartsContext.Default, options))).Should()
                .Equal(json.RootElement.GetProperty(name).EnumerateArray().Select(item => item.GetRawText()));
        }
    }

    [Theory]
    [MemberData(nameof(AnyOptions.Names), MemberType = typeof(AnyOptions))]
    public void The_parts_that_renderers_walk_have_JSON_that_reads_back_equal(string options)
    {
        foreach (var part in PageOf.Code("J1413").GetParts(includeEmptyFields: true))
        {
            string json = JsonSerializer.Serialize(part, AnyOptions.With(PartsContext.Default, options));

            json.Should().StartWith($$"""{"id":"{{part.Id}}","heading":"{{part.Heading}}",""");
            JsonSerializer.Deserialize<PagePart>(json, AnyOptions.With(PartsContext.Default, options)).Should().Be(part);
        }

        JsonSerializer.Serialize(
            new PageItem { Name = "N", Values = [new PageValue { Text = "T", Meaning = "M" }], Remark = "R", Url = "U", Footnotes = [1, 2], IsWarning = true, IsRemark = true },
            AnyOptions.With(PartsContext.Default, options)).Should()
            .Be("""{"name":"N","values":[{"value":"T","meaning":"M"}],"remark":"R","url":"U","footnotes":[1,2],"isWarning":true,"isRemark":true}""");
    }

    [Theory]
    [MemberData(nameof(AnyOptions.Names), MemberType = typeof(AnyOptions))]
    public void A_page_is_not_read_from_JSON_and_the_exception_says_so(string options)
    {
        FluentActions.Invoking(() => JsonSerializer.Deserialize<HcpcsPage>(s_page.ToJson(), AnyOptions.Of(options)))
            .Should().Throw<NotSupportedException>().WithMessage("A HcpcsPage is written as JSON but not read from it*IHcpcsPages*");
        FluentActions.Invoking(() => JsonSerializer.Deserialize<PageField>("{}", AnyOptions.With(PartsContext.Default, options)))
            .Should().Throw<NotSupportedException>().WithMessage("A PageField is written as JSON but not read from it*IHcpcsPages*");
    }
}
