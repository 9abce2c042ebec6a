using DuckDB.NET.Data;

// Writes the claim lines whose code the exported table does not hold, or whose date lies outside the code's days: all that a join can say.
// A row whose date is not a date is passed over, as a typed column demands.
//
//   Hcpcs.Reference.DuckDbPeer CLAIMS.csv EXPORT.csv OUTPUT.csv
if (args is not [var claims, var export, var output])
{
    await Console.Error.WriteLineAsync("Give the claims, the exported table and the output.");
    return 2;
}

using var connection = new DuckDBConnection("DataSource=:memory:");
connection.Open();
using var command = connection.CreateCommand();
command.CommandText = $"""
    COPY (
        SELECT c.*
        FROM read_csv({Quoted(claims)}, header = true, auto_detect = false, delim = ',', quote = '"', ignore_errors = true, columns = {NamesAndTypes(
            "claim BIGINT", "code VARCHAR", "modifier1 VARCHAR", "modifier2 VARCHAR", "date DATE", "units INTEGER")}) AS c
        LEFT JOIN (
            SELECT code, addedDate, terminationDate
            FROM read_csv({Quoted(export)}, header = true, all_varchar = true)
            WHERE kind = 'code'
        ) AS r ON r.code = c.code
        WHERE r.code IS NULL
           OR c.date < CAST(r.addedDate AS DATE)
           OR c.date > CAST(r.terminationDate AS DATE)
    ) TO {Quoted(output)} (HEADER)
    """;
command.ExecuteNonQuery();
return 0;

static string Quoted(string path) => $"'{path.Replace("'", "''", StringComparison.Ordinal)}'";

static string NamesAndTypes(params string[] columns) =>
    $"{{{string.Join(", ", columns.Select(column => column.Split(' ')).Select(parts => $"'{parts[0]}': '{parts[1]}'"))}}}";
