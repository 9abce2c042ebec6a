namespace Hcpcs.Reference.Tool.Tests.Site;

/// <summary>hcpcs site: which folder becomes a site, and what stands in it.</summary>
public sealed class SiteTests : IDisposable
{
    private static readonly HcpcsRelease s_release = new(new HcpcsQuarter(2026, 1));

    private readonly TemporaryFolder _folder = new();

    private string Site => _folder.File("site");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_same_table_gives_the_same_files()
    {
        string table = SaveTable();
        Write("--table", table).ExitCode.Should().Be(0);
        var first = ReadAll();

        Write("--table", table).ExitCode.Should().Be(0);
        ReadAll().Should().Equal(first);
        first.Keys.Should().Contain(
        [
            "index.html", "changes.html", "fields.html", "sources.html", "about.html", "site.css", "site.js", "search.js", "search-index.js", "icon.svg",
            "codes/J0001.html", "codes/J0002.html", "modifiers/ZZ.html", "modifiers/index.html", "sections/J0000-J6999.html",
        ]);
    }

    [Fact]
    public void The_answer_is_one_line_and_nothing_else_is_left_beside_the_site()
    {
        var run = Write("--table", SaveTable());

        run.OutputLines.Should().ContainSingle().Which.Should().MatchRegex("^[0-9]+ pages, [0-9.]+ MB: ").And.EndWith(Site);
        Directory.GetFileSystemEntries(_folder.File(".")).Select(Path.GetFileName).Should().BeEquivalentTo("site", "table.hcpcs");
    }

    [Fact]
    public void An_older_site_is_replaced_with_all_its_pages()
    {
        Write("--table", SaveTable()).ExitCode.Should().Be(0);
        Write("--table", SaveTable(Record("J0003", "Inj third"))).ExitCode.Should().Be(0);

        File.Exists(Path.Combine(Site, "codes/J0003.html")).Should().BeTrue();
        File.Exists(Path.Combine(Site, "codes/J0001.html")).Should().BeFalse();
    }

    [Fact]
    public void An_empty_folder_becomes_a_site()
    {
        Directory.CreateDirectory(Site);

        Write("--table", SaveTable()).ExitCode.Should().Be(0);
        File.Exists(Path.Combine(Site, "index.html")).Should().BeTrue();
    }

    [Fact]
    public void A_folder_of_something_else_is_refused_and_stays()
    {
        Directory.CreateDirectory(Site);
        File.WriteAllText(Path.Combine(Site, "index.html"), "mine");

        Write("--table", SaveTable()).ShouldFailWith("neither empty nor a site of this command");
        File.ReadAllText(Path.Combine(Site, "index.html")).Should().Be("mine");
    }

    [Fact]
    public void A_site_to_which_something_was_added_is_refused_and_stays()
    {
        Write("--table", SaveTable()).ExitCode.Should().Be(0);
        Directory.CreateDirectory(Path.Combine(Site, ".git"));

        Write("--table", SaveTable()).ShouldFailWith("holds '.git', which this command did not write");
        Directory.Exists(Path.Combine(Site, ".git")).Should().BeTrue();
    }

    [Fact]
    public void A_file_in_place_of_the_folder_is_refused()
    {
        File.WriteAllText(Site, "mine");

        Write("--table", SaveTable()).ShouldFailWith("--output names a file");
    }

    [Fact]
    public void A_folder_in_a_folder_that_does_not_exist_is_refused() =>
        ToolRun.Of("site", "--table", SaveTable(), "--output", _folder.File("none/site")).ShouldFailWith("does not exist");

    [Fact]
    public void A_table_that_cannot_be_read_leaves_the_older_site()
    {
        Write("--table", SaveTable()).ExitCode.Should().Be(0);
        string damaged = _folder.File("damaged.hcpcs");
        File.WriteAllText(damaged, "nothing");

        Write("--table", damaged).ExitCode.Should().Be(2);
        File.Exists(Path.Combine(Site, "codes/J0001.html")).Should().BeTrue();
    }

    [Fact]
    public void Texts_of_the_data_are_never_markup()
    {
        Write("--table", SaveTable(Record("J0001", "<script>alert(1)</script> \"x\" & y"))).ExitCode.Should().Be(0);

        foreach (string file in (string[])["codes/J0001.html", "sections/J0000-J6999.html"])
        {
            File.ReadAllText(Path.Combine(Site, file)).Should().NotContain("<script>").And.Contain("&lt;script&gt;");
        }
    }

    [Fact]
    public void Ended_codes_are_folded_below_those_in_use_with_their_last_valid_day()
    {
        Write("--table", SaveTable()).ExitCode.Should().Be(0);

        string html = File.ReadAllText(Path.Combine(Site, "sections/J0000-J6999.html"));
        html.Should().Contain("1 codes in use, 1 ended.");
        html[..html.IndexOf("<details>", StringComparison.Ordinal)].Should().Contain("J0001.html").And.NotContain("J0002.html");
        html.Should().Contain("<time datetime=\"2025-12-31\">Dec 31, 2025</time>");
    }

    [Fact]
    public void Changes_since_an_older_release_are_those_of_the_comparison()
    {
        string older = _folder.File("older.hcpcs");
        HcpcsTable.Create(new HcpcsRelease(new HcpcsQuarter(2025, 4)), [Record("J0001", "Inj old name")], []).Save(older);

        Write("--table", SaveTable(), "--previous", older).ExitCode.Should().Be(0);
        string html = File.ReadAllText(Path.Combine(Site, "changes.html"));
        html.Should().Contain("Changes from October 2025 to January 2026").And.Contain("Reworded (1)").And.Contain("Inj old name")
            .And.Contain("href=\"codes/J0001.html\"");
    }

    [Fact]
    public void A_newer_release_is_not_a_previous_one()
    {
        string newer = _folder.File("newer.hcpcs");
        HcpcsTable.Create(new HcpcsRelease(new HcpcsQuarter(2026, 2)), [Record("J0001", "Inj")], []).Save(newer);

        Write("--table", SaveTable(), "--previous", newer).ShouldFailWith("is newer than January 2026 of the site");
        Directory.Exists(Site).Should().BeFalse();
    }

    private static HcpcsRecord Record(string code, string description, DateOnly? end = null) => new()
    {
        Code = HcpcsCode.Parse(code),
        ShortDescription = description,
        LongDescription = description,
        AddedDate = new DateOnly(2020, 1, 1),
        TerminationDate = end,
    };

    private string SaveTable(params HcpcsRecord[] records) => _folder.SaveTable(
        s_release,
        records.Length > 0 ? records : [Record("J0001", "Inj first"), Record("J0002", "Inj second", new DateOnly(2025, 12, 31))],
        new HcpcsModifierRecord { Modifier = HcpcsModifier.Parse("ZZ"), ShortDescription = "Test", LongDescription = "Test modifier" });

    private ToolRun Write(params string[] options) => ToolRun.Of(["site", "--output", Site, .. options]);

    private SortedDictionary<string, string> ReadAll() => new(
        Directory.EnumerateFiles(Site, "*", SearchOption.AllDirectories).ToDictionary(
            file => Path.GetRelativePath(Site, file).Replace('\\', '/'), File.ReadAllText, StringComparer.Ordinal),
        StringComparer.Ordinal);
}
