using System.Text.Json;

namespace Hcpcs.Reference.Tool.Tests;

/// <summary>The fee files for warehouses: a row for each code, its modifiers and file.</summary>
public sealed class FeeExportTests
{
    // The rows of the five files.
    private const int RowCount = 5_183 + 3_515 + 50 + 6_542 + 48;

    private static readonly Lazy<string[][]> s_csv = new(() =>
        [.. ToolRun.Of("export", "--fees", "--format", "csv").OutputLines.Select(line => line.Split(','))]);

    [Fact]
    public void CSV_has_a_row_for_each_code_its_modifiers_and_file()
    {
        string[] header = s_csv.Value[0];

        s_csv.Value.Should().HaveCount(1 + RowCount);
        header.Should().StartWith(["schedule", "code", "modifiers", "file", "quarter"]).And.OnlyHaveUniqueItems();
        header.Count(name => name.EndsWith("ural", StringComparison.Ordinal)).Should().Be(106, "53 states have two columns each");
        s_csv.Value.Skip(1).Select(row => (row[0], row[1], row[2])).Should().OnlyHaveUniqueItems();
        s_csv.Value.Skip(1).GroupBy(row => row[0]).Select(rows => (rows.Key, rows.Count())).Should().BeEquivalentTo(
            new[] { ("physician", 5_183), ("dmepos", 3_515), ("enteral", 50), ("outpatient", 6_542), ("laboratory", 48) });
        string[] rental = s_csv.Value.Single(row => row[..3] is ["dmepos", "E0601", "RR"]);
        rental[Array.IndexOf(header, "TX_nonRural")].Should().Be("50.91");
        rental[Array.IndexOf(header, "TX_rural")].Should().Be("91.52");
        rental[Array.IndexOf(header, "category")].Should().Be("CR");
        rental[3..5].Should().Equal("DMEPOS26_JAN.xlsx", "2026-01");
    }

    [Fact]
    public void NDJSON_has_the_same_rows_as_the_library_writes_them()
    {
        string[] lines = ToolRun.Of("export", "--fees").OutputLines;

        lines.Should().HaveCount(RowCount);
        var rows = lines.Select(line => JsonDocument.Parse(line).RootElement).ToArray();
        rows.Select(row => (row.GetProperty("schedule").GetString(), row.GetProperty("code").GetString())).Should().Equal(s_csv.Value.Skip(1).Select(row => (row[0], row[1]))!);
        string visit = lines.Single(line => line.StartsWith("""{"schedule":"physician","code":"G2211",""", StringComparison.Ordinal));
        visit["""{"schedule":"physician",""".Length..].Should().Be(
            JsonSerializer.Serialize(HcpcsFeeTable.Embedded.FindFees(HcpcsCode.Parse("G2211"))!.Physician[0], HcpcsFeesJsonContext.Default.PhysicianFee)[1..]);
    }
}
