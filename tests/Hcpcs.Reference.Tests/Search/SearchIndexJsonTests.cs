using System.Text.Json;

namespace Hcpcs.Reference.Tests.Search;

/// <summary>What a search elsewhere is given: the texts, days and traits of every entry, and the tables of words.</summary>
public class SearchIndexJsonTests
{
    [Fact]
    public void It_has_the_texts_days_and_traits_of_every_entry()
    {
        var search = new HcpcsSearch(HcpcsTable.Create(
            new HcpcsRelease(new HcpcsQuarter(2026, 1)),
            [
                new HcpcsRecord
                {
                    Code = HcpcsCode.Parse("E0143"),
                    ShortDescription = "Walker folding wheeled w/o s",
                    LongDescription = "Walker, folding, wheeled, adjustable or fixed height",
                    AddedDate = new DateOnly(1970, 1, 2),
                    TerminationDate = new DateOnly(1970, 1, 11),
                },
                new HcpcsRecord { Code = HcpcsCode.Parse("E0159"), ShortDescription = "Brake attachment, replacement" },
            ],
            [new HcpcsModifierRecord { Modifier = HcpcsModifier.Parse("NU"), ShortDescription = "New equipment" }]));

        using var index = Write(search);
        var root = index.RootElement;
        root.GetProperty("release").GetString().Should().Be("January 2026");
        root.GetProperty("lastDay").GetInt32().Should().Be((int)(new DateTime(2026, 3, 31) - DateTime.UnixEpoch).TotalDays);
        root.GetProperty("codeCount").GetInt32().Should().Be(2);
        Texts(root, "identities").Should().Equal("E0143", "E0159", "NU");
        Texts(root, "short").Should().Equal("Walker folding wheeled w/o s", "Brake attachment, replacement", "New equipment");
        root.GetProperty("long")[0].GetString().Should().Be("Walker, folding, wheeled, adjustable or fixed height");
        root.GetProperty("first").GetRawText().Should().Be("[1,null,null]");
        root.GetProperty("last").GetRawText().Should().Be("[10,null,null]");

        // An attachment and a replacement are parts; CMS names the thing by up to two words before the second comma.
        root.GetProperty("traits").GetString().Should().Be("040");
        root.GetProperty("heads").GetString().Should().Be("200");
        root.GetProperty("sections").GetRawText().Should().StartWith("[0,2,\"");
    }

    [Fact]
    public void It_has_every_entry_and_name_of_the_embedded_table_and_the_same_bytes_each_time()
    {
        var table = HcpcsTable.Embedded;
        using var index = Write(new HcpcsSearch(table));
        var root = index.RootElement;

        Texts(root, "identities").Should().Equal(
            [.. table.EnumerateCodes().Select(record => record.Identity), .. table.EnumerateModifiers().Select(record => record.Identity)]);
        Texts(root, "long").Should().Equal(
            [.. table.EnumerateCodes().Select(record => record.LongDescription), .. table.EnumerateModifiers().Select(record => record.LongDescription)]);
        root.GetProperty("names").EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString())
            .Should().Contain(["Roctavian", "Elevidys"]);
        root.GetProperty("layWords").GetString().Should().Contain("knee scooter").And.NotContain("#");
        using var again = Write(new HcpcsSearch(table));
        again.RootElement.GetRawText().Should().Be(root.GetRawText());
    }

    [Fact]
    public void A_stream_is_needed() =>
        FluentActions.Invoking(() => new HcpcsSearch(HcpcsTable.Embedded).WriteIndex(null!)).Should().Throw<ArgumentNullException>();

    private static IEnumerable<string?> Texts(JsonElement root, string name) => root.GetProperty(name).EnumerateArray().Select(item => item.GetString());

    private static JsonDocument Write(HcpcsSearch search)
    {
        using var stream = new MemoryStream();
        search.WriteIndex(stream);
        return JsonDocument.Parse(stream.ToArray());
    }
}
