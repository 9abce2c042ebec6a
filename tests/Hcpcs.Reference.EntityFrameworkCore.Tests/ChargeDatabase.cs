using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Hcpcs.Reference.EntityFrameworkCore.Tests;

/// <summary>An empty database in memory, which lives as long as its connection is open.</summary>
internal sealed class ChargeDatabase : IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");
    private readonly DbContextOptions _options;
    private readonly HcpcsStorage _storage;

    public ChargeDatabase(HcpcsStorage storage = HcpcsStorage.Text)
    {
        _storage = storage;
        _connection.Open();
        _options = new DbContextOptionsBuilder().UseSqlite(_connection).Options;
        using var context = Open();
        context.Database.EnsureCreated();
    }

    /// <summary>A context of its own, which has nothing in memory yet.</summary>
    public ChargeContext Open() => _storage == HcpcsStorage.Text ? new ChargeContext(_options) : new NumberContext(_options);

    public ChargeDatabase With(params ChargeLine[] lines)
    {
        using var context = Open();
        context.Lines.AddRange(lines);
        context.SaveChanges();
        return this;
    }

    public int Run(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteNonQuery();
    }

    /// <summary>What stands in a column of the first line, without a converter.</summary>
    public object? Stored(string column)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = $"SELECT {column} FROM Lines ORDER BY Id LIMIT 1";
        object? value = command.ExecuteScalar();
        return value is DBNull ? null : value;
    }

    /// <summary>How SQLite would answer a query: SEARCH with an index, or SCAN.</summary>
    public static string Plan(IQueryable query)
    {
        using var command = ((IQueryable<object>)query).CreateDbCommand();
        command.CommandText = "EXPLAIN QUERY PLAN " + command.CommandText;
        using var reader = command.ExecuteReader();
        var steps = new List<string>();
        while (reader.Read())
        {
            steps.Add(Convert.ToString(reader["detail"], CultureInfo.InvariantCulture)!);
        }

        return string.Join('\n', steps);
    }

    public void Dispose() => _connection.Dispose();
}
