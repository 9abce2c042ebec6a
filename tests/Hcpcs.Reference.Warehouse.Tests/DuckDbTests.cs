using DuckDB.NET.Data;

namespace Hcpcs.Reference.Warehouse.Tests;

/// <summary>The SQL of the guides for DuckDB.</summary>
public sealed class DuckDbTests(Warehouse warehouse) : IClassFixture<Warehouse>, IDisposable
{
    private readonly DuckDBConnection _connection = Open();

    public void Dispose() => _connection.Dispose();

    [Fact]
    public void The_join_tells_which_lines_are_valid()
    {
        Directory.CreateDirectory(warehouse.PathOf("claims"));
        Run($"COPY (SELECT * FROM read_csv('{warehouse.PathOf("claims.csv")}', types = {{'hcpcs': 'VARCHAR', 'service_date': 'DATE'}})) TO '{warehouse.PathOf("claims/1.parquet")}' (FORMAT parquet)");

        string[] statements = GuideSql.Find("scale.md", "CREATE TABLE hcpcs AS");

        statements.Should().HaveCount(2);
        Run(statements[0]);
        Run(statements[1]).Order(StringComparer.Ordinal).Should().Equal(warehouse.ExpectedCounts);
        Run("SELECT string_split(pricingIndicators, '|')[1] FROM hcpcs WHERE code = 'J1412'").Should().Equal(["51"], "the guide splits lists so");
    }

    [Fact]
    public void The_bitemporal_join_tells_what_was_known_when_a_line_was_decided()
    {
        Run("CREATE TABLE claims (id integer, code text, service_date date, paid_date date)");
        foreach (var (id, code, service, paid, _, _) in Warehouse.Decided)
        {
            Run(string.Create(null, $"INSERT INTO claims VALUES ({id}, '{code}', '{service}', '{paid}')"));
        }

        Run(GuideSql.Find("history.md", "CREATE TABLE hcpcs_history AS").Single());

        Run($"SELECT id, status, shortDescription FROM ({GuideSql.Find("history.md", "SELECT c.*,").Single()}) ORDER BY id").Should().Equal(Warehouse.ExpectedDecisions);
        Run("SELECT count(*) = count(DISTINCT (kind, code, firstRelease)) FROM hcpcs_history").Should().Equal("True");
    }

    private static DuckDBConnection Open()
    {
        var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        return connection;
    }

    // The rows, with bars between their fields.
    private List<string> Run(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql.Replace("'hcpcs.csv'", $"'{warehouse.PathOf("hcpcs.csv")}'", StringComparison.Ordinal)
            .Replace("'history.csv'", $"'{warehouse.PathOf("history.csv")}'", StringComparison.Ordinal)
            .Replace("'claims/", $"'{warehouse.Folder}/claims/", StringComparison.Ordinal);
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? string.Empty : Convert.ToString(reader.GetValue(i), null))));
        }

        return rows;
    }
}
