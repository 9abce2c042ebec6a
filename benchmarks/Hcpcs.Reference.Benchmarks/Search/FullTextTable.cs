using Microsoft.Data.Sqlite;

namespace Hcpcs.Reference.Benchmarks;

/// <summary>
/// The same texts in an SQLite FTS5 table in memory: prepared statements over one open connection, ordered by bm25, with prefix indexes
/// for the beginnings of words.
/// </summary>
internal sealed class FullTextTable : IDisposable
{
    public const int Limit = 20, CompletionLimit = 10;

    private readonly SqliteConnection _connection = new("Data Source=:memory:");
    private readonly SqliteCommand _query;
    private readonly SqliteCommand _prefixQuery;

    private FullTextTable(IEnumerable<HcpcsRecord> records, Func<HcpcsCode, ValueList<string>> namesOf)
    {
        _connection.Open();
        Fill(records, namesOf);
        _query = Prepare(Limit);
        _prefixQuery = Prepare(CompletionLimit);
    }

    public static FullTextTable Of(IEnumerable<HcpcsRecord> records, Func<HcpcsCode, ValueList<string>> namesOf) => new(records, namesOf);

    /// <summary>Finds the entries that have all words; gives their number.</summary>
    public int Search(string text) => Run(_query, string.Join(' ', Words(text)));

    /// <summary>Finds the entries that have all words but the last, and one that begins with that.</summary>
    public int Complete(string text)
    {
        string words = string.Join(' ', Words(text));
        return words.Length == 0 ? 0 : Run(_prefixQuery, words + "*");
    }

    public void Dispose()
    {
        _query.Dispose();
        _prefixQuery.Dispose();
        _connection.Dispose();
    }

    private static IEnumerable<string> Words(string text) =>
        text.Split([' ', '-', '/', '(', ')', '%', '.', ',', '\'', '"', '&', '+'], StringSplitOptions.RemoveEmptyEntries).Select(word => $"\"{word}\"");

    private static int Run(SqliteCommand query, string match)
    {
        query.Parameters[0].Value = match;
        int count = 0;
        using var reader = query.ExecuteReader();
        while (reader.Read())
        {
            _ = reader.GetString(0);
            count++;
        }

        return count;
    }

    private SqliteCommand Prepare(int limit)
    {
        var command = _connection.CreateCommand();
        command.CommandText = $"SELECT code FROM entries WHERE entries MATCH $match ORDER BY rank LIMIT {limit}";
        command.Parameters.Add("$match", SqliteType.Text);
        command.Prepare();
        return command;
    }

    private void Fill(IEnumerable<HcpcsRecord> records, Func<HcpcsCode, ValueList<string>> namesOf)
    {
        using var transaction = _connection.BeginTransaction();
        using var command = _connection.CreateCommand();
        command.CommandText = "CREATE VIRTUAL TABLE entries USING fts5(code, short, long, names, section, prefix='1 2 3')";
        command.ExecuteNonQuery();
        command.CommandText = "INSERT INTO entries VALUES ($code, $short, $long, $names, $section)";
        foreach (var record in records)
        {
            command.Parameters.Clear();
            command.Parameters.AddWithValue("$code", record.Code.ToString());
            command.Parameters.AddWithValue("$short", record.ShortDescription);
            command.Parameters.AddWithValue("$long", record.LongDescription);
            command.Parameters.AddWithValue("$names", string.Join(' ', namesOf(record.Code)));
            command.Parameters.AddWithValue("$section", HcpcsSection.Of(record.Code)?.Name ?? string.Empty);
            command.ExecuteNonQuery();
        }

        command.Parameters.Clear();
        command.CommandText = "INSERT INTO entries(entries) VALUES('optimize')";
        command.ExecuteNonQuery();
        transaction.Commit();
    }
}
