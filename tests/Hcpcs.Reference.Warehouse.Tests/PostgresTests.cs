namespace Hcpcs.Reference.Warehouse.Tests;

/// <summary>
/// The SQL of the guides for PostgreSQL, on a server that <c>.ci/postgres</c> starts: the variable HCPCS_POSTGRES is the folder of its socket.
/// </summary>
public sealed class PostgresTests(Warehouse warehouse) : IClassFixture<Warehouse>
{
    private static readonly string? s_server = Environment.GetEnvironmentVariable("HCPCS_POSTGRES");

    [SkippableFact]
    public void The_export_loads_and_the_join_tells_which_lines_are_valid()
    {
        Run("DROP TABLE IF EXISTS hcpcs, claims", "CREATE TABLE claims (hcpcs text, service_date date)");
        Run($"COPY claims FROM '{warehouse.PathOf("claims.csv")}' WITH (FORMAT csv, HEADER)");

        Run(GuideSql.Find("scale.md", "CREATE TABLE hcpcs ("));

        // The join of the guide is DuckDB's, but for where its lines are and how a pattern is written.
        string join = GuideSql.Find("scale.md", "CREATE TABLE hcpcs AS")[1].Replace("read_parquet('claims/*.parquet')", "claims", StringComparison.Ordinal)
            .Replace("regexp_matches(c.hcpcs, '^[A-CE-Z][0-9]{4}$')", "c.hcpcs ~ '^[A-CE-Z][0-9]{4}$'", StringComparison.Ordinal);
        Run(join).Order(StringComparer.Ordinal).Should().Equal(warehouse.ExpectedCounts);
        Run("SELECT (string_to_array(pricingIndicators, '|'))[1] FROM hcpcs WHERE code = 'J1412'").Should().Equal(["51"], "the guide splits lists so");
    }

    [SkippableFact]
    public void The_bitemporal_join_tells_what_was_known_when_a_line_was_decided()
    {
        Run("DROP TABLE IF EXISTS claims, hcpcs_history", "CREATE TABLE claims (id integer, code text, service_date date, paid_date date)");
        Run([.. Warehouse.Decided.Select(line => string.Create(null, $"INSERT INTO claims VALUES ({line.Id}, '{line.Code}', '{line.Service}', '{line.Paid}')"))]);

        Run(GuideSql.Find("history.md", "CREATE TABLE hcpcs_history ("));

        Run($"SELECT id, status, shortDescription FROM ({GuideSql.Find("history.md", "SELECT c.*,").Single()}) joined ORDER BY id")
            .Should().Equal(Warehouse.ExpectedDecisions);
    }

    /// <summary>J1412 was added on 2024-01-01.</summary>
    [SkippableFact]
    public void The_command_is_a_step_in_both_directions()
    {
        File.WriteAllText(warehouse.PathOf("claims.837.csv"), "code,date\nJ1412,2023-12-31\nJ1412,2024-01-01\n");
        Run("DROP TABLE IF EXISTS findings, service_lines", "CREATE TABLE service_lines (code text, date date)");
        Run("INSERT INTO service_lines VALUES ('J1412', '2024-01-01'), ('J1412', '2023-12-31')");
        string[] statements = GuideSql.Find("scale.md", "CREATE TABLE findings");

        statements.Should().HaveCount(3);
        string command = warehouse.MakeCommand();
        Run([.. statements.Select(sql => sql.Replace("PROGRAM 'hcpcs ", $"PROGRAM '{command} ", StringComparison.Ordinal)
            .Replace("/data/claims.837", warehouse.PathOf("claims.837.csv"), StringComparison.Ordinal))]);

        Run("SELECT line, code, reason FROM findings").Should().Equal("2|J1412|NotYetEffective");
        File.ReadAllLines(warehouse.PathOf("findings.csv"))[1].Should().StartWith("3,J1412,code,NotYetEffective,");
    }

    // The rows of the last statement, with bars between their fields. Absent is empty.
    private List<string> Run(params string[] statements)
    {
        Skip.If(s_server is null, "HCPCS_POSTGRES does not name the socket of a PostgreSQL server: '.ci/postgres COMMAND' starts one for a command.");
        string sql = string.Join(";\n", statements).Replace("/data/", $"{warehouse.Folder}/", StringComparison.Ordinal);
        string output = Warehouse.Start("psql", ["-h", s_server!, "-U", "postgres", "-d", "postgres", "-v", "ON_ERROR_STOP=1", "-qAtX", "-c", sql]);
        return [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries)];
    }
}
