using Hcpcs.Reference.Tests;

namespace Hcpcs.Reference.Tool.Tests;

public sealed class CompileDrugsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [SkippableFact]
    public void The_files_of_January_2026_give_the_embedded_table()
    {
        string table = _folder.File("2026-01.hcpcs-drugs");

        var run = ToolRun.Of(
            "compile-drugs", OfficialFiles.Path(OfficialDrugFile.Crosswalk), OfficialFiles.Path(OfficialDrugFile.PaymentLimits), "--output", table);

        run.ExitCode.Should().Be(0);
        run.OutputLines.Should().ContainInOrder(
            "Compiled the drug products of January 2026", $"Drug table: {table}", "Products: 7098", "Dropped CPT rows: 27", "Payment limits: 844", "Dropped CPT rows: 33");
        run.ErrorLines.Should().ContainSingle().Which.Should().Contain("'N/A' is not a number");
        using var embedded = new MemoryStream();
        HcpcsDrugTable.Embedded.Save(embedded);
        File.ReadAllBytes(table).AsSpan().SequenceEqual(embedded.ToArray()).Should().BeTrue();
        File.ReadAllBytes(Path.Combine(OfficialFiles.RepositoryRoot, "src", "Hcpcs.Reference.Drugs", "Embedded.hcpcs-drugs"))
            .AsSpan().SequenceEqual(embedded.ToArray()).Should().BeTrue();
        ToolRun.Of("ndc", "00781-3400-95", "--table", table).Should().Be(ToolRun.Of("ndc", "00781-3400-95"));
    }

    [SkippableFact]
    public void Files_of_different_quarters_are_a_warning()
    {
        var run = ToolRun.Of(
            "compile-drugs", OfficialFiles.Path(OfficialDrugFile.OlderCrosswalk), OfficialFiles.Path(OfficialDrugFile.PaymentLimits),
            "--output", _folder.File("table.hcpcs-drugs"));

        run.ExitCode.Should().Be(0);
        run.ErrorLines.Should().Contain("warning: the crosswalk is of October 2025, the payment limits of January 2026");
    }

    [SkippableFact]
    public void Files_in_the_wrong_order_are_refused_and_leave_the_output_as_it_was()
    {
        string table = _folder.File("table.hcpcs-drugs");
        File.WriteAllText(table, "older");

        ToolRun.Of(
            "compile-drugs", OfficialFiles.Path(OfficialDrugFile.PaymentLimits), OfficialFiles.Path(OfficialDrugFile.Crosswalk), "--output", table)
            .ShouldFailWith("the column 'NDC2'");

        File.ReadAllText(table).Should().Be("older");
    }

    [Fact]
    public void An_input_is_not_overwritten()
    {
        string crosswalk = _folder.File("crosswalk.csv"), limits = _folder.File("limits.csv");
        File.WriteAllText(crosswalk, "1");
        File.WriteAllText(limits, "2");

        ToolRun.Of("compile-drugs", crosswalk, limits, "--output", crosswalk).ShouldFailWith("--output names the input itself");
        ToolRun.Of("compile-drugs", crosswalk, limits, "--output", limits).ShouldFailWith("--output names the input itself");
        ToolRun.Of("compile-drugs", crosswalk, limits, "--output", Path.Combine(_folder.File("none"), "x")).ShouldFailWith("none");
    }
}
