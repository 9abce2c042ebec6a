namespace Hcpcs.Reference.Tool.Tests;

public sealed class TableOptionTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string[]> Commands => [new[] { "show", "J1412" }, new[] { "export" }, new[] { "info" }];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Another_table_is_asked_in_place_of_the_embedded_one()
    {
        string table = _folder.SaveTable(
            new HcpcsRelease(new HcpcsQuarter(2031, 3)),
            [new HcpcsRecord { Code = HcpcsCode.Parse("J9998"), ShortDescription = "Of another table" }]);

        ToolRun.Of("show", "J9998", "--table", table).Output.Should().Contain("Of another table").And.Contain("July 2031");
        ToolRun.Of("show", "J1412", "--table", table).ShouldSayNoWith("The HCPCS release of July 2031 does not hold the code 'J1412'.");
        ToolRun.Of("info", "--table", table).Output.Should().Contain("July 2031");
        ToolRun.Of("export", "--table", table).OutputLines.Should().Equal("""{"code":"J9998","shortDescription":"Of another table"}""");
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_table_that_does_not_exist_is_named(string[] command)
    {
        string missing = _folder.File("missing.hcpcs");

        ToolRun.Of([.. command, "--table", missing]).ShouldFailWith(missing);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_damaged_table_is_named(string[] command)
    {
        string table = SaveEmbedded();
        byte[] content = File.ReadAllBytes(table);
        content[content.Length / 2] ^= 1;
        File.WriteAllBytes(table, content);

        ToolRun.Of([.. command, "--table", table]).ShouldFailWith(table);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_table_that_was_cut_short_is_named(string[] command)
    {
        string table = SaveEmbedded();
        File.WriteAllBytes(table, File.ReadAllBytes(table)[..^1]);

        ToolRun.Of([.. command, "--table", table]).ShouldFailWith(table);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<!DOCTYPE html>")]
    public void A_file_of_another_kind_is_named(string content)
    {
        string file = _folder.File("page.html");
        File.WriteAllText(file, content);

        ToolRun.Of("info", "--table", file).ShouldFailWith(file);
    }

    [Fact]
    public void A_folder_is_no_table() => ToolRun.Of("info", "--table", Path.GetTempPath()).ShouldFailWith("folder");

    private string SaveEmbedded()
    {
        string path = _folder.File("table.hcpcs");
        HcpcsTable.Embedded.Save(path);
        return path;
    }
}
