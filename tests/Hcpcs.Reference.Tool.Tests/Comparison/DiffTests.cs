using System.IO.Compression;
using System.IO.Pipes;
using System.Text;
using System.Text.Json;
using Hcpcs.Reference.Tests;

namespace Hcpcs.Reference.Tool.Tests;

public sealed class DiffTests : IDisposable
{
    private const string January2025 = "2025-01/hcpcs-2025.zip", October2025 = "2025-10/HCPC2025_OCT_ANWEB_v4.xlsx";

    private static readonly HcpcsRecord s_record = new()
    {
        Code = HcpcsCode.Parse("J0570"),
        ShortDescription = "Implant",
        LongDescription = "Buprenorphine implant, 74.2 mg",
        AddedDate = new DateOnly(2017, 1, 1),
        TerminationDate = new DateOnly(2024, 12, 31),
        ActionCode = ActionCode.Discontinue,
    };

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [SkippableFact]
    public void From_January_2025_to_January_2026_the_summary_comes_first()
    {
        var run = ToolRun.Of("diff", OfficialFiles.Path(January2025), OfficialFiles.Path(OfficialFiles.January2026));

        run.ExitCode.Should().Be(0, "to differ is no failure");
        run.Error.Should().BeEmpty();
        run.OutputLines[..10].Should().Equal(
            "HCPCS releases compared: January 2025 with January 2026",
            "Older: January 2025, HCPC2025_JAN_ANWEB_12172024.txt, 8259 codes, 383 modifiers",
            "Newer: January 2026, HCPC2026_JAN_ANWEB_01122026.txt, 8623 codes, 383 modifiers",
            "Added: 364 codes, 0 modifiers",
            "Added, and already ended: 9 codes, 0 modifiers",
            "Given a termination date: 147 codes, 0 modifiers",
            "Given a termination date, retroactively: 20 codes, 0 modifiers  (3 to 2023-12-13, 17 to 2024-12-12)",
            "Reactivated: 1 code, 0 modifiers  (J0570 though its action code is N)",
            "Dropped though not ended: 0 codes, 0 modifiers",
            "Dropped after their end: 0 codes, 0 modifiers");
        run.OutputLines.Should().Contain("Added (364)").And.Contain("Given a termination date (147)").And.Contain(
            "  J0570  Buprenorphine implant 74.2mg; last valid day: none; before: 2024-12-31; action code: N, disagrees");
        run.OutputLines.Where(line => line.Contains("retroactive;")).Should().HaveCount(20);
        run.OutputLines.Should().Contain("  J0570  N (No maintenance for this code), but the termination date was removed");
    }

    [SkippableFact]
    public void A_side_is_a_table_a_zip_or_one_of_its_files_whatever_its_name()
    {
        string zip = OfficialFiles.Path(January2025), newer = OfficialFiles.Path(OfficialFiles.January2026);
        string table = _folder.File("table.zip"), text = _folder.File("text.hcpcs"), embedded = _folder.File("embedded");
        ToolRun.Of("compile", zip, "--output", table).ExitCode.Should().Be(0);
        HcpcsTable.Embedded.Save(embedded);
        using (var archive = ZipFile.OpenRead(zip))
        {
            archive.Entries.Single(entry => entry.Name == "HCPC2025_JAN_ANWEB_12172024.txt").ExtractToFile(text);
        }

        string expected = Changes(ToolRun.Of("diff", zip, newer, "--format", "json"));

        Changes(ToolRun.Of("diff", table, embedded, "--format", "json")).Should().Be(expected);
        var ofText = ToolRun.Of("diff", text, newer, "--format", "json");
        Changes(ofText).Should().Be(expected, "no code that both releases have was put on the list between them, or taken off it");
        ofText.ErrorLines.Should().ContainSingle().Which.Should().StartWith("warning: text.hcpcs: read without CMS's list of not otherwise classified codes");

        static string Changes(ToolRun run)
        {
            run.ExitCode.Should().Be(0);
            return JsonDocument.Parse(run.Output).RootElement.GetProperty("changes").GetRawText();
        }
    }

    [SkippableFact]
    public void A_workbook_is_a_side_and_a_list_that_it_lacks_is_not_compared()
    {
        var run = ToolRun.Of("diff", OfficialFiles.Path(October2025), OfficialFiles.Path(OfficialFiles.January2026));

        run.ExitCode.Should().Be(0);
        run.OutputLines.Should().Contain("Added: 160 codes, 0 modifiers").And.Contain("Given a termination date: 95 codes, 0 modifiers").And.Contain(
            "Note: The list of not otherwise classified codes is not compared: one of the releases was read without it.")
            .And.ContainSingle(line => line.StartsWith("Note: One release was read from a workbook, the other from a text"));
        run.Output.Should().NotContain("quarters apart");
        ToolRun.Of("diff", OfficialFiles.Path(January2025), OfficialFiles.Path(OfficialFiles.January2026)).Output.Should().NotContain("from a workbook");
    }

    [SkippableFact]
    public void A_pipe_is_refused_since_it_is_read_twice()
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "A pipe has a path there.");
        using var pipe = new AnonymousPipeServerStream();

        ToolRun.Of("diff", $"/proc/self/fd/{pipe.ClientSafePipeHandle.DangerousGetHandle()}", SaveNewer()).ShouldFailWith("pipe");
    }

    [Fact]
    public void The_text_has_every_change_but_clerical_ones_in_full()
    {
        var run = ToolRun.Of("diff", SaveOlder(), SaveNewer());

        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.OutputLines.Should().Equal(
            "HCPCS releases compared: January 2025 with July 2025",
            "Older: January 2025, 5 codes, 1 modifier",
            "Newer: July 2025, 5 codes, 1 modifier",
            "Added: 1 code, 0 modifiers  (A0003)",
            "Added, and already ended: 0 codes, 0 modifiers",
            "Given a termination date: 1 code, 0 modifiers  (A0002)",
            "Given a termination date, retroactively: 1 code, 0 modifiers  (1 to 2024-12-12)",
            "Reactivated: 1 code, 0 modifiers  (J0570 though its action code is N)",
            "Dropped though not ended: 0 codes, 0 modifiers",
            "Dropped after their end: 1 code, 0 modifiers  (A0001)",
            "Meaning replaced: 1 code, 0 modifiers  (J1440)",
            "Meaning probably replaced: 0 codes, 0 modifiers",
            "Reworded: 1 code, 1 modifier  (J1440, JZ)",
            "Changed in other fields: 1 code, 0 modifiers  (A0002)",
            "Changed only in the action code, its date, or blanks: 1 code, 0 modifiers  (listed in the JSON form)",
            "CMS's action code disagrees: 1 code, 0 modifiers  (1 with N)",
            "Note: The releases are 2 quarters apart. An action code is about the last of them only.",
            "Note: The list of not otherwise classified codes is not compared: one of the releases was read without it.",
            "",
            "Added (1)",
            "  A0003  A <new> | item; valid from: 2025-07-01; action code: A",
            "",
            "Given a termination date (1)",
            "  A0002  Second; last valid day: 2024-12-12; before: none; retroactive; action code: D",
            "",
            "Reactivated (1)",
            "  J0570  Implant; last valid day: none; before: 2024-12-31; action code: N, disagrees",
            "",
            "Dropped after their end (1)",
            "  A0001  First; to: 2014-06-30",
            "",
            "Meaning replaced (1)",
            "  J1440  HCPCS Long Description; old: Filgrastim; new: Fecal microbiota; shared wording: 0 %",
            "  J1440  HCPCS Code Added Date; old: 1996-01-01; new: 2025-07-01; shared wording: 0 %",
            "",
            "Reworded (2)",
            "  J1440  HCPCS Long Description; old: Filgrastim; new: Fecal microbiota",
            "  JZ     HCPCS Short Description; old: (blank); new: No waste",
            "",
            "Changed in other fields (1)",
            "  A0002  HCPCS Pricing Indicator Code; old: 51, 53; new: (blank)",
            "",
            "CMS's action code disagrees (1)",
            "  J0570  N (No maintenance for this code), but the termination date was removed");
    }

    [Fact]
    public void Markdown_is_tables_with_everything_escaped_that_would_be_markup()
    {
        var run = ToolRun.Of("diff", SaveOlder(), SaveNewer(), "--format", "markdown");

        run.ExitCode.Should().Be(0);
        run.Output.Should().StartWith(
            "## HCPCS Level II: January 2025 to July 2025\n\n"
            + "- Older: January 2025, 5 codes, 1 modifier\n"
            + "- Newer: July 2025, 5 codes, 1 modifier\n\n"
            + "| | codes | modifiers | |\n|---|---:|---:|---|\n"
            + "| Added | 1 | 0 | A0003 |\n");
        run.OutputLines.Should().ContainInOrder(
            "### Added (1)",
            "",
            "| code | description | valid from | to | action code |",
            "|---|---|---|---|---|",
            @"| A0003 | A \<new\> \| item | 2025-07-01 |  | A |",
            "",
            "### Given a termination date (1)");
        run.OutputLines.Where(line => line.StartsWith('|')).Should().OnlyContain(line => line.EndsWith('|'));
        Tables(run.OutputLines).Should().OnlyContain(rows => rows.Select(Columns).Distinct().Count() == 1, "each row has as many cells as the header");
        DiffPage.Escape("a*b_c `d` [e](f) <g> h|i \\ j~k &amp; #1 $x$\r\n\u001B[1m").Should()
            .Be(@"a\*b\_c \`d\` \[e\](f) \<g\> h\|i \\ j\~k \&amp; \#1 \$x\$   \[1m");
    }

    [SkippableFact]
    public void In_Markdown_codes_of_which_the_same_is_said_share_a_row()
    {
        string older = OfficialFiles.Path(January2025), newer = OfficialFiles.Path(OfficialFiles.January2026);

        var run = ToolRun.Of("diff", older, newer, "--format", "markdown");

        run.Output.Should().Contain("### Changed in other fields (394)").And.Contain("| Given a termination date | 147 | 0 |  |");
        var rows = Tables(run.OutputLines).Single(rows => rows[0] == "| code | field | old | new |" && rows.Any(row => row.Contains("Pricing Indicator")));
        rows.Skip(2).Select(row => row[row.IndexOf(" | ", StringComparison.Ordinal)..]).Should().OnlyHaveUniqueItems();
        Tables(run.OutputLines).Should().OnlyContain(rows => rows.Select(Columns).Distinct().Count() == 1);
    }

    [Fact]
    public void JSON_has_every_change_with_its_fields_under_stable_names()
    {
        var run = ToolRun.Of("diff", SaveOlder(), SaveNewer(), "--format", "json");

        run.ExitCode.Should().Be(0);
        run.Output.Should().Be("""
            {"older":{"release":"January 2025","firstDay":"2025-01-01","lastDay":"2025-03-31","sourceName":"","sourceSha256":"","codes":5,"modifiers":1},
            "newer":{"release":"July 2025","firstDay":"2025-07-01","lastDay":"2025-09-30","sourceName":"","sourceSha256":"","codes":5,"modifiers":1},
            "quartersApart":2,"comparesNotOtherwiseClassified":false,"summary":{
            "codes":{"added":1,"alreadyEnded":0,"terminated":1,"retroactive":1,"reactivated":1,"dropped":0,"droppedAfterEnd":1,"replaced":1,
            "reworded":1,"changed":1,"clerical":1,"probablyReplaced":0,"actionCodeDisagrees":1},
            "modifiers":{"added":0,"alreadyEnded":0,"terminated":0,"retroactive":0,"reactivated":0,"dropped":0,"droppedAfterEnd":0,"replaced":0,
            "reworded":1,"changed":0,"clerical":0,"probablyReplaced":0,"actionCodeDisagrees":0}},"changes":[
            {"code":"A0001","kinds":["droppedAfterEnd"],"entry":{"code":"A0001","shortDescription":"First","terminationDate":"2014-06-30"}},
            {"code":"A0002","kinds":["terminated","retroactive","changed"],"fields":[{"field":"pricingIndicators","old":["51","53"],"new":[]},
            {"field":"terminationDate","old":[],"new":["2024-12-12"]},{"field":"actionCode","old":[],"new":["D"]}]},
            {"code":"A0003","kinds":["added"],"entry":{"code":"A0003","shortDescription":"A <new> | item","addedDate":"2025-07-01","actionCode":"A"}},
            {"code":"J0570","kinds":["reactivated"],"actionCodeDisagreement":"N (No maintenance for this code), but the termination date was removed",
            "fields":[{"field":"terminationDate","old":["2024-12-31"],"new":[]},{"field":"actionCode","old":["D"],"new":["N"]}]},
            {"code":"J1440","kinds":["replaced","reworded"],"sharedWording":0,"fields":[{"field":"longDescription","old":["Filgrastim"],"new":["Fecal microbiota"]},
            {"field":"addedDate","old":["1996-01-01"],"new":["2025-07-01"]}]},
            {"code":"J9999","kinds":["clerical"],"fields":[{"field":"actionEffectiveDate","old":["2025-01-01"],"new":[]}]},
            {"modifier":"JZ","kinds":["reworded"],"fields":[{"field":"shortDescription","old":[],"new":["No waste"]}]}]}
            """.ReplaceLineEndings(string.Empty) + "\n");
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("markdown")]
    public void Releases_without_a_difference_are_no_failure(string format)
    {
        string table = SaveOlder();

        var run = ToolRun.Of("diff", table, table, "--format", format);

        run.ExitCode.Should().Be(0);
        run.Output.Should().NotContain("J0570");
    }

    [Fact]
    public void The_newer_release_first_is_refused()
    {
        ToolRun.Of("diff", SaveNewer(), SaveOlder()).ShouldFailWith("OLD is the release of July 2025, which is newer than January 2025 of NEW: give the older one first.");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_file_that_is_no_release_is_named_and_nothing_else_is_said(bool isOlder)
    {
        string good = WriteRelease(), bad = _folder.File("bad.zip"), damaged = _folder.File("damaged.hcpcs"), cut = _folder.File("cut.hcpcs");
        byte[] table = File.ReadAllBytes(SaveOlder());
        File.WriteAllBytes(cut, table[..^1]);
        table[^1] ^= 1;
        File.WriteAllBytes(damaged, table);
        foreach (string content in new[] { string.Empty, "<!DOCTYPE html><html></html>", "PK\u0003\u0004 no zip", "\u0089HCP", "no release" })
        {
            File.WriteAllText(bad, content, Encoding.Latin1);
            Run(bad).ShouldFailWith("bad.zip");
        }

        Run(damaged).ShouldFailWith(damaged);
        Run(cut).ShouldFailWith(cut);
        Run(_folder.File("missing.zip")).ShouldFailWith(_folder.File("missing.zip"));
        Run(Path.GetTempPath()).ShouldFailWith("folder");

        ToolRun Run(string file) => ToolRun.Of(["diff", .. isOlder ? new[] { file, good } : [good, file]]);
    }

    [Fact]
    public void On_a_terminal_the_summary_comes_first()
    {
        var run = ToolRun.OnTerminal("diff", SaveOlder(), SaveNewer());

        run.ExitCode.Should().Be(0);
        run.Output.Should().ContainAll(" Given a termination date", "  J0570  Implant; last valid day: none").And.NotContain("│");
    }

    [Fact]
    public void On_a_terminal_ten_entries_of_a_kind_are_shown_and_the_rest_counted()
    {
        string older = _folder.File("none.hcpcs"), newer = _folder.File("many.hcpcs");
        HcpcsTable.Create(new HcpcsRelease(new HcpcsQuarter(2026, 1)), [], []).Save(older);
        HcpcsTable.Create(
            new HcpcsRelease(new HcpcsQuarter(2026, 2)),
            [.. Enumerable.Range(0, 25).Select(number => s_record with { Code = HcpcsCode.Parse($"J{number:0000}"), TerminationDate = null })],
            []).Save(newer);

        string[] shown = ToolRun.OnTerminal("diff", older, newer).OutputLines;
        string[] full = ToolRun.OnTerminal("diff", older, newer, "--full").OutputLines;

        int added = Array.IndexOf(shown, "Added (25)");
        shown[added + 10].Should().StartWith("  J0009  Implant");
        shown[added + 11].Should().Be("  ... 15 more: --full, or pipe this command");
        full[Array.IndexOf(full, "Added (25)") + 25].Should().StartWith("  J0024  Implant");
        ToolRun.Of("diff", older, newer).OutputLines.Should().Contain(line => line.StartsWith("  J0024  Implant"), "a pipe gets all");
    }

    private static IEnumerable<List<string>> Tables(string[] lines)
    {
        var table = new List<string>();
        foreach (string line in lines.Append(string.Empty))
        {
            if (line.StartsWith('|'))
            {
                table.Add(line);
            }
            else if (table.Count > 0)
            {
                yield return table;
                table = [];
            }
        }
    }

    /// <summary>Bars that a backslash does not keep from ending a cell.</summary>
    private static int Columns(string row) => row.Replace(@"\|", string.Empty, StringComparison.Ordinal).Count(c => c == '|');

    private string SaveOlder() => Save("older.hcpcs", new DateOnly(2025, 1, 1), new HcpcsModifierRecord { Modifier = HcpcsModifier.Parse("JZ") },
        new HcpcsRecord { Code = HcpcsCode.Parse("A0001"), ShortDescription = "First", TerminationDate = new DateOnly(2014, 6, 30) },
        new HcpcsRecord { Code = HcpcsCode.Parse("A0002"), ShortDescription = "Second", PricingIndicators = [(PricingIndicator)51, (PricingIndicator)53] },
        s_record,
        new HcpcsRecord { Code = HcpcsCode.Parse("J1440"), LongDescription = "Filgrastim", AddedDate = new DateOnly(1996, 1, 1) },
        new HcpcsRecord { Code = HcpcsCode.Parse("J9999"), ActionEffectiveDate = new DateOnly(2025, 1, 1) });

    private string SaveNewer() => Save("newer.hcpcs", new DateOnly(2025, 7, 1), new HcpcsModifierRecord { Modifier = HcpcsModifier.Parse("JZ"), ShortDescription = "No waste" },
        new HcpcsRecord
        {
            Code = HcpcsCode.Parse("A0002"),
            ShortDescription = "Second",
            TerminationDate = new DateOnly(2024, 12, 12),
            ActionCode = ActionCode.Discontinue,
        },
        new HcpcsRecord
        {
            Code = HcpcsCode.Parse("A0003"),
            ShortDescription = "A <new> | item",
            AddedDate = new DateOnly(2025, 7, 1),
            ActionCode = ActionCode.Add,
        },
        s_record with { TerminationDate = null, ActionCode = ActionCode.NoMaintenance },
        new HcpcsRecord { Code = HcpcsCode.Parse("J1440"), LongDescription = "Fecal microbiota", AddedDate = new DateOnly(2025, 7, 1) },
        new HcpcsRecord { Code = HcpcsCode.Parse("J9999") });

    private string Save(string name, DateOnly firstDay, HcpcsModifierRecord modifier, params HcpcsRecord[] records)
    {
        string path = _folder.File(name);
        HcpcsTable.Create(new HcpcsRelease(HcpcsQuarter.Of(firstDay)), records, [modifier]).Save(path);
        return path;
    }

    /// <summary>A text of CMS's form with one code and no list of not otherwise classified codes, of which the tool would warn.</summary>
    private string WriteRelease()
    {
        string line = "J1412001003A drug".PadRight(268) + "2024010120260101" + new string(' ', 8) + "N";
        string path = _folder.File("HCPC2026_JAN_ANWEB.txt");
        File.WriteAllText(path, line.PadRight(320) + "\r\n", Encoding.Latin1);
        return path;
    }
}
