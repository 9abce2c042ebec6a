using System.Text;
using Hcpcs.Reference.Tests;

namespace Hcpcs.Reference.Tool.Tests;

public sealed class CompileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [SkippableFact]
    public void The_January_2026_release_gives_the_embedded_table()
    {
        string table = _folder.File("2026-01.hcpcs");

        var run = ToolRun.Of(
            "compile", OfficialFiles.Path(OfficialFiles.January2026), "--names", OfficialFiles.Path(OfficialDrugFile.Crosswalk), "--output", table);

        run.ExitCode.Should().Be(0);
        run.OutputLines.Should().Equal(
            "Compiled the HCPCS release of January 2026",
            $"Code table: {table}",
            "Source file: HCPC2026_JAN_ANWEB_01122026.txt",
            "SHA-256: 1a9ce53ae6546c54e8150fc51b25d2b3e3eeefbca657c2ab2f7f1d7888a2239e",
            "Codes: 8623",
            "Modifiers: 383",
            "Companion lists: not otherwise classified (NOC) codes",
            "Product names: crosswalk of January 2026",
            "Crosswalk file: section 508 version of January 2026 ASP NDC-HCPCS Crosswalk 121725.csv",
            "Crosswalk SHA-256: 3b8fd53b88537bc5c4242918b6870b2542d26f59d7917d00a6aec6b57bb30e9e",
            "Skipped lines: 1");
        run.ErrorLines.Should().OnlyContain(line => line.StartsWith("note: "), "a blank last line is nothing to be warned of");
        using var embedded = new MemoryStream();
        HcpcsTable.Embedded.Save(embedded);
        File.ReadAllBytes(table).AsSpan().SequenceEqual(embedded.ToArray()).Should().BeTrue();
        ToolRun.Of("show", "J1412", "--table", table).Should().Be(ToolRun.Of("show", "J1412"));
    }

    [SkippableFact]
    public void A_release_without_its_lists_leaves_them_unknown()
    {
        string table = _folder.File("2025-10.hcpcs");

        var run = ToolRun.Of("compile", OfficialFiles.Path("2025-10/HCPC2025_OCT_ANWEB_v4.xlsx"), "--output", table);

        run.ExitCode.Should().Be(0);
        run.OutputLines.Should().ContainInOrder("Codes: 8463", "Modifiers: 383", "Companion lists: none");
        ToolRun.Of("show", "A0999", "--table", table).Output.Should().Contain("unknown: the release was read without the list");
    }

    [Fact]
    public void An_older_table_of_the_same_name_is_replaced()
    {
        string table = _folder.File("table.hcpcs");
        File.WriteAllText(table, "older");

        ToolRun.Of("compile", WriteRelease(strayLines: 0), "--output", table).ExitCode.Should().Be(0);

        ToolRun.Of("show", "J1412", "--table", table).OutputLines.Should().Contain("HCPCS Pricing Indicator Code: 51  Drugs");
        _folder.FileNames.Should().Equal("HCPC2026_JAN_ANWEB.txt", "table.hcpcs");
    }

    [Fact]
    public void Notices_are_on_standard_error_with_file_and_line_and_skipped_lines_come_last()
    {
        var run = ToolRun.Of("compile", WriteRelease(strayLines: 2), "--output", _folder.File("table.hcpcs"));

        run.ExitCode.Should().Be(0);
        run.ErrorLines.Should().Contain(line => line.StartsWith("note: HCPC2026_JAN_ANWEB.txt, line 1: skipped"));
        run.ErrorLines[0].Should().StartWith("warning: HCPC2026_JAN_ANWEB.txt: read without CMS's list of not otherwise classified codes");
        run.ErrorLines.SkipWhile(line => line.StartsWith("warning: ")).Should().HaveCount(2).And.OnlyContain(line => line.StartsWith("note: "));
        run.OutputLines.Should().Contain("Skipped lines: 2");
    }

    [Fact]
    public void After_twenty_notices_the_rest_is_counted()
    {
        var run = ToolRun.Of("compile", WriteRelease(strayLines: 30), "--output", _folder.File("table.hcpcs"));

        run.ExitCode.Should().Be(0);
        run.ErrorLines.Should().HaveCount(21);
        run.ErrorLines[^1].Should().MatchRegex(@"^note: \d+ more, \d+ in all$");
        run.OutputLines.Should().Contain("Skipped lines: 30");
    }

    [Theory]
    [InlineData("<!DOCTYPE html>\n<html><head><title>CMS</title></head></html>")]
    [InlineData("")]
    [InlineData("PK\u0003\u0004 not a zip")]
    [InlineData("Nothing of this is a release.\n")]
    public void What_is_no_release_is_named_and_leaves_the_output_as_it_was(string content)
    {
        string release = _folder.File("release.zip"), table = _folder.File("table.hcpcs");
        File.WriteAllText(release, content);
        File.WriteAllText(table, "older");

        ToolRun.Of("compile", release, "--output", table).ShouldFailWith("release.zip");

        File.ReadAllText(table).Should().Be("older");
        _folder.FileNames.Should().Equal("release.zip", "table.hcpcs");
    }

    [Fact]
    public void A_correction_is_compiled_with_its_revision()
    {
        string first = _folder.File("first.hcpcs"), corrected = _folder.File("corrected.hcpcs");

        ToolRun.Of("compile", WriteRelease(strayLines: 0), "--output", first).ExitCode.Should().Be(0);
        var run = ToolRun.Of("compile", WriteRelease(strayLines: 0), "--revision", "2", "--output", corrected);

        run.ExitCode.Should().Be(0);
        run.OutputLines[0].Should().EndWith(" (revision 2)");
        HcpcsTable.Load(first).Release.Revision.Should().Be(1);
        HcpcsTable.Load(corrected).Release.Revision.Should().Be(2);
        ToolRun.Of("diff", corrected, first).ExitCode.Should().Be(0, "two editions of one quarter are compared in either order");
    }

    [Theory]
    [InlineData("0")]
    [InlineData("1000")]
    [InlineData("-1")]
    [InlineData("v2")]
    public void What_is_not_a_revision_is_refused(string revision)
    {
        string table = _folder.File("table.hcpcs");

        ToolRun.Of("compile", WriteRelease(strayLines: 0), "--revision", revision, "--output", table)
            .ShouldFailWith($"'{revision}' is not a revision");

        File.Exists(table).Should().BeFalse();
    }

    [Fact]
    public void Product_names_come_from_a_crosswalk_with_its_quarter()
    {
        string table = _folder.File("table.hcpcs"), crosswalk = _folder.File("names.csv");
        File.WriteAllText(
            crosswalk,
            """
            "Effective April 1, 2025 through June 30, 2025",,,,,,,,,
            _2025_CODE,Short Description,LABELER NAME,NDC2,Drug Name,HCPCS dosage,PKG SIZE,PKG QTY,BILLUNITS,BILLUNITSPKG
            J1412,text,Maker,00002-1433-80,Some Brand,1 MG,1,1,1,1
            99999,text,Maker,00002-1433-80,Dropped,1 MG,1,1,1,1

            """);

        var run = ToolRun.Of("compile", WriteRelease(strayLines: 0), "--names", crosswalk, "--output", table);

        run.ExitCode.Should().Be(0);
        run.OutputLines.Should().Contain(["Product names: crosswalk of April 2025", "Crosswalk file: names.csv"]);
        HcpcsTable.Load(table).Release.ProductNamesQuarter.Should().Be(new HcpcsQuarter(2025, 2));
        HcpcsTable.Load(table).GetProductNames(HcpcsCode.Parse("J1412")).Should().Equal("Some Brand");
    }

    [Theory]
    [InlineData("")]
    [InlineData("<!DOCTYPE html>\n<html></html>")]
    [InlineData("a,b\n1,2\n")]
    public void What_is_no_crosswalk_is_named_and_leaves_the_output_as_it_was(string content)
    {
        string table = _folder.File("table.hcpcs"), crosswalk = _folder.File("names.csv");
        File.WriteAllText(crosswalk, content);
        File.WriteAllText(table, "older");

        ToolRun.Of("compile", WriteRelease(strayLines: 0), "--names", crosswalk, "--output", table).ShouldFailWith("names.csv");
        ToolRun.Of("compile", WriteRelease(strayLines: 0), "--names", crosswalk, "--output", crosswalk).ShouldFailWith("names.csv");

        File.ReadAllText(table).Should().Be("older");
        File.ReadAllText(crosswalk).Should().Be(content);
    }

    [Fact]
    public void An_html_page_is_called_one()
    {
        string release = _folder.File("release.zip");
        File.WriteAllText(release, "<!DOCTYPE html>\n<html></html>");

        ToolRun.Of("compile", release, "--output", _folder.File("table.hcpcs")).ShouldFailWith("HTML");

        _folder.FileNames.Should().Equal("release.zip");
    }

    [Fact]
    public void A_missing_release_is_named()
    {
        string missing = _folder.File("missing.zip");

        ToolRun.Of("compile", missing, "--output", _folder.File("table.hcpcs")).ShouldFailWith(missing);

        _folder.FileNames.Should().BeEmpty();
    }

    [Fact]
    public void A_folder_that_does_not_exist_is_named_before_the_release_is_read()
    {
        string folder = _folder.File("missing");

        ToolRun.Of("compile", _folder.File("no.zip"), "--output", Path.Combine(folder, "table.hcpcs")).ShouldFailWith(folder);
    }

    [Fact]
    public void A_folder_in_place_of_the_output_is_refused_without_remains()
    {
        string release = WriteRelease(strayLines: 0), folder = _folder.File("table.hcpcs");
        Directory.CreateDirectory(folder);

        ToolRun.Of("compile", release, "--output", folder).ShouldFailWith(folder);

        _folder.FileNames.Should().Equal("HCPC2026_JAN_ANWEB.txt");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_release_is_not_overwritten(bool byAnotherPath)
    {
        string release = WriteRelease(strayLines: 0);
        byte[] content = File.ReadAllBytes(release);
        string output = byAnotherPath ? Path.Combine(Path.GetDirectoryName(release)!, ".", Path.GetFileName(release)) : release;

        ToolRun.Of("compile", release, "--output", output).ShouldFailWith("--output names the input itself");

        File.ReadAllBytes(release).Should().Equal(content);
    }

    [SkippableFact]
    public void The_release_is_not_overwritten_through_a_link()
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows lets only some users make links.");
        string release = WriteRelease(strayLines: 0), link = _folder.File("link.txt");
        File.CreateSymbolicLink(link, release);

        ToolRun.Of("compile", link, "--output", release).ShouldFailWith("--output names the input itself");
        ToolRun.Of("compile", release, "--output", link).ShouldFailWith("--output names the input itself");
    }

    [SkippableFact]
    public void A_link_to_an_older_table_stays_one()
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows lets only some users make links.");
        string older = _folder.File("older.hcpcs"), link = _folder.File("current.hcpcs");
        File.WriteAllText(older, "older");
        File.CreateSymbolicLink(link, older);

        ToolRun.Of("compile", WriteRelease(strayLines: 0), "--output", link).ExitCode.Should().Be(0);

        new FileInfo(link).LinkTarget.Should().Be(older);
        HcpcsTable.Load(older).Release.CodeCount.Should().BePositive();
    }

    /// <summary>A relative link is read from where it really lies, which the path that was given need not say.</summary>
    [SkippableFact]
    public void A_relative_link_behind_a_link_of_a_folder_is_followed_from_its_own_folder()
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows lets only some users make links.");
        Directory.CreateDirectory(_folder.File("b/real"));
        Directory.CreateDirectory(_folder.File("b/rel"));
        Directory.CreateDirectory(_folder.File("a/rel"));
        Directory.CreateSymbolicLink(_folder.File("a/data"), _folder.File("b/real"));
        File.CreateSymbolicLink(_folder.File("b/real/current.hcpcs"), "../rel/t.hcpcs");

        ToolRun.Of("compile", WriteRelease(strayLines: 0), "--output", _folder.File("a/data/current.hcpcs")).ExitCode.Should().Be(0);

        HcpcsTable.Load(_folder.File("b/rel/t.hcpcs")).Release.CodeCount.Should().BePositive();
        Directory.GetFiles(_folder.File("a/rel")).Should().BeEmpty();
    }

    [SkippableFact]
    public void A_link_to_a_device_and_one_to_itself_are_refused()
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows lets only some users make links.");
        string device = _folder.File("device.hcpcs"), loop = _folder.File("loop.hcpcs"), release = WriteRelease(strayLines: 0);
        File.CreateSymbolicLink(device, "/dev/hcpcs-test");
        File.CreateSymbolicLink(loop, loop);

        ToolRun.Of("compile", release, "--output", device).ShouldFailWith("names a device");
        ToolRun.Of("compile", release, "--output", loop).ShouldFailWith("leads to itself");
    }

    [Fact]
    public void On_a_terminal_the_names_of_the_summary_are_a_column()
    {
        var run = ToolRun.OnTerminal("compile", WriteRelease(strayLines: 0), "--output", _folder.File("table.hcpcs"));

        run.ExitCode.Should().Be(0);
        run.Output.Should().ContainAll("Compiled the HCPCS release of", " Skipped lines  ");
    }

    [Fact]
    public void On_a_terminal_a_failure_is_one_line_too()
    {
        string release = _folder.File("release [1].zip");
        File.WriteAllText(release, "<html></html>");

        var run = ToolRun.OnTerminal("compile", release, "--output", _folder.File("table.hcpcs"));

        run.ExitCode.Should().Be(2);
        run.ErrorLines.Should().ContainSingle().Which.Should().Contain("HTML");
    }

    /// <summary>A release of one code, its line as in the official file, after lines that are none.</summary>
    private string WriteRelease(int strayLines)
    {
        string first = "J1412001003Injection, valoctocogene roxaparvovec-rvox, per ml, containing nominal 2 x".PadRight(91)
            + "Inj roctavian ml 2x10^13vc g51      A".PadRight(138) + "CYY20240101".PadRight(27) + "O1E 1P     0202401012024010120260331N";
        var text = new StringBuilder();
        for (int i = 0; i < strayLines; i++)
        {
            text.Append("A banner line.\r\n");
        }

        text.Append(first.PadRight(320)).Append("\r\n");
        text.Append("J141200200410^13 vector genomes".PadRight(320)).Append("\r\n");
        string path = _folder.File("HCPC2026_JAN_ANWEB.txt");
        File.WriteAllText(path, text.ToString(), Encoding.Latin1);
        return path;
    }
}
