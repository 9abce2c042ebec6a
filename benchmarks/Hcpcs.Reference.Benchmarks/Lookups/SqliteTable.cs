using Microsoft.Data.Sqlite;

namespace Hcpcs.Reference.Benchmarks;

/// <summary>
/// The records in an SQLite table in memory: a column a field, clustered by the code, so that a query descends one tree once; asked by
/// one prepared statement over one open connection.
/// </summary>
internal sealed class SqliteTable : IDisposable
{
    /// <summary>What a code has: not the modifier, and not the record kind, which has no name in JSON.</summary>
    private static readonly HcpcsField[] s_fields =
        [.. HcpcsField.All.Where(field => field != HcpcsField.Modifier && field != HcpcsField.RecordKind)];

    private static readonly string[] s_columns = [.. s_fields.Select(field => field.JsonName)];
    private static readonly int s_coverage = Array.IndexOf(s_fields, HcpcsField.Coverage);

    private readonly SqliteConnection _connection = new("Data Source=:memory:");
    private readonly SqliteCommand _query;
    private readonly SqliteParameter _code;

    private SqliteTable(IEnumerable<HcpcsRecord> records)
    {
        _connection.Open();
        Fill(records);
        _query = _connection.CreateCommand();
        _query.CommandText = $"SELECT {string.Join(", ", s_columns)} FROM records WHERE code = $code";
        _code = _query.Parameters.Add("$code", SqliteType.Text);
        _query.Prepare();
    }

    public static SqliteTable Of(IEnumerable<HcpcsRecord> records) => new(records);

    public bool TryGetCoverage(string code, out char coverage)
    {
        _code.Value = code;
        using var reader = _query.ExecuteReader();
        bool found = reader.Read();
        coverage = found && !reader.IsDBNull(s_coverage) ? reader.GetString(s_coverage)[0] : default;
        return found;
    }

    public void Dispose()
    {
        _query.Dispose();
        _connection.Dispose();
    }

    private void Fill(IEnumerable<HcpcsRecord> records)
    {
        var columns = s_columns.Select(column => column == HcpcsField.Code.JsonName ? $"{column} TEXT PRIMARY KEY" : column);
        using var transaction = _connection.BeginTransaction();
        using var command = _connection.CreateCommand();
        command.CommandText = $"CREATE TABLE records ({string.Join(", ", columns)}) WITHOUT ROWID";
        command.ExecuteNonQuery();
        command.CommandText = $"INSERT INTO records VALUES ({string.Join(", ", s_columns.Select(column => $"${column}"))})";
        foreach (var record in records)
        {
            command.Parameters.Clear();
            foreach (var field in s_fields)
            {
                string[] values = [.. field.GetValues(record)];
                command.Parameters.AddWithValue($"${field.JsonName}", values.Length == 0 ? DBNull.Value : string.Join(' ', values));
            }

            command.ExecuteNonQuery();
        }

        transaction.Commit();
    }
}
