namespace Hcpcs.Reference.Tool.Tests;

public sealed class InfoTests
{
    [Fact]
    public void The_embedded_table_is_the_January_2026_release()
    {
        var run = ToolRun.Of("info");

        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.OutputLines.Should().Equal(
            "HCPCS release of January 2026",
            "First day: 2026-01-01",
            "Last day: 2026-03-31",
            "Source file: HCPC2026_JAN_ANWEB_01122026.txt",
            "SHA-256: 1a9ce53ae6546c54e8150fc51b25d2b3e3eeefbca657c2ab2f7f1d7888a2239e",
            "Codes: 8623",
            "Modifiers: 383",
            "Companion lists: not otherwise classified (NOC) codes",
            "Product names: crosswalk of January 2026",
            "Crosswalk file: section 508 version of January 2026 ASP NDC-HCPCS Crosswalk 121725.csv",
            "Crosswalk SHA-256: 3b8fd53b88537bc5c4242918b6870b2542d26f59d7917d00a6aec6b57bb30e9e",
            "Earliest code termination: 2014-06-30",
            "Earliest modifier termination: 2012-03-31",
            "Table format version: 1");
    }

    [Fact]
    public void What_a_table_does_not_know_is_called_none()
    {
        using var folder = new TemporaryFolder();
        string table = folder.SaveTable(new HcpcsRelease(new HcpcsQuarter(2024, 4)), []);

        ToolRun.Of("info", "--table", table).OutputLines.Should().Equal(
            "HCPCS release of October 2024",
            "First day: 2024-10-01",
            "Last day: 2024-12-31",
            "Source file: none, made from records",
            "SHA-256: none, made from records",
            "Codes: 0",
            "Modifiers: 0",
            "Companion lists: none",
            "Product names: none, compiled without a crosswalk",
            "Earliest code termination: none",
            "Earliest modifier termination: none",
            "Table format version: 1");
    }

    [Fact]
    public void A_terminal_gets_names_in_a_column()
    {
        var run = ToolRun.OnTerminal("info");

        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("HCPCS release of January 2026").And.MatchRegex("\n Codes {10,}8623\n").And.NotContain("│");
    }
}
