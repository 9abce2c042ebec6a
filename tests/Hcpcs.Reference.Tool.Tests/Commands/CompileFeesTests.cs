using Hcpcs.Reference.Tests;

namespace Hcpcs.Reference.Tool.Tests;

public sealed class CompileFeesTests : IDisposable
{
    private const string Physician = "payment/PPRRVU2025_Oct.csv", Outpatient = "payment/508 version of October 2025 Web Addendum B.10.31.25.csv",
        Dmepos = "payment/DMEPOS26_JAN.xlsx", Enteral = "payment/DMEPEN26_JAN.xlsx", Laboratory = "payment/CLFS_2026_Q1V1.csv";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [SkippableFact]
    public void The_five_files_in_any_order_give_the_embedded_table()
    {
        string table = _folder.File("fees.hcpcs-fees");

        var run = ToolRun.Of(
            "compile-fees", OfficialFiles.Path(Laboratory), OfficialFiles.Path(Dmepos), OfficialFiles.Path(Physician), OfficialFiles.Path(Enteral),
            OfficialFiles.Path(Outpatient), "--output", table);

        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.OutputLines.Should().ContainInOrder(
            "Compiled the fee files", $"Fee table: {table}", "The clinical laboratory fee schedule: CLFS_2026_Q1V1.csv", "Quarter: January 2026", "Rows: 48",
            "The DMEPOS fee schedule: DMEPOS26_JAN.xlsx", "Rows: 3515", "Quarter: October 2025", "Rows: 5183", "Dropped CPT and dental rows: 0", "Rows: 50", "Rows: 6542");
        File.ReadAllBytes(Path.Combine(OfficialFiles.RepositoryRoot, "src", "Hcpcs.Reference.Fees", "Embedded.hcpcs-fees"))
            .AsSpan().SequenceEqual(File.ReadAllBytes(table)).Should().BeTrue();
        ToolRun.Of("fees", "E0601", "--table", table).Should().Be(ToolRun.Of("fees", "E0601"));
    }

    [SkippableFact]
    public void Any_of_the_files_make_a_table()
    {
        string table = _folder.File("laboratory.hcpcs-fees");

        ToolRun.Of("compile-fees", OfficialFiles.Path(Laboratory), "--output", table).ExitCode.Should().Be(0);

        ToolRun.Of("fees", "G0475", "--table", table).OutputLines.Should().Contain("Laboratory fee schedule: CLFS_2026_Q1V1.csv of January 2026").And.NotContain(
            line => line.Contains("DMEPOS", StringComparison.Ordinal), "of a file that the table does not have nothing is said");
        ToolRun.Of("fees", "E0601", "--table", table).ShouldSayNoWith(
            "E0601 is not listed in the clinical laboratory fee schedule of January 2026 or Part B payment limit file of January 2026. That does not");
    }

    [SkippableFact]
    public void A_text_that_was_cut_at_the_end_of_a_line_shows_by_its_rows_and_its_last_code()
    {
        string cut = _folder.File("CLFS_2026_Q1V1.csv");
        File.WriteAllLines(cut, File.ReadLines(OfficialFiles.Path(Laboratory)).Take(15));

        var run = ToolRun.Of("compile-fees", cut, "--output", _folder.File("cut.hcpcs-fees"));

        run.ExitCode.Should().Be(0);
        run.OutputLines.Should().ContainInOrder("Rows: 10", "Last code: G0307");
        run.Error.Should().Be("warning: CLFS_2026_Q1V1.csv has 10 rows of Level II codes, where that of this package has 48: it may have been cut short.\n");
    }

    [SkippableFact]
    public void What_is_wrong_is_one_line_and_leaves_the_output_as_it_was()
    {
        string table = _folder.File("table.hcpcs-fees"), laboratory = OfficialFiles.Path(Laboratory), wrong = _folder.File("CLFS_2026_Q2V1.csv");
        File.WriteAllText(table, "older");
        File.WriteAllText(wrong, File.ReadAllText(laboratory).Replace(",6.50,", ",six,", StringComparison.Ordinal));

        ToolRun.Of("compile-fees", laboratory, wrong, "--output", table).ShouldFailWith("CLFS_2026_Q2V1.csv, line 6, column 6 ('RATE'): 'six' is not an amount.");
        File.WriteAllText(wrong, File.ReadAllText(laboratory));
        ToolRun.Of("compile-fees", laboratory, wrong, "--output", table).ShouldFailWith("two files of one kind");
        ToolRun.Of("compile-fees", OfficialFiles.Path(OfficialDrugFile.Crosswalk), "--output", table).ShouldFailWith("is not a fee file");
        ToolRun.Of("compile-fees", laboratory, "--output", laboratory).ShouldFailWith("--output names the input itself");

        File.ReadAllText(table).Should().Be("older");
    }
}
