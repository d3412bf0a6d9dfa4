using Microsoft.Data.Sqlite;
using NewsEvents.IO;

namespace NewsEvents.Sqlite.Tests;

/// <summary>A database file that goes when the test ends.</summary>
internal sealed class TestDatabase : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("newsevents-test-").FullName;

    public string Path => System.IO.Path.Combine(folder, "out.db");

    public string[] Files => [.. Directory.GetFiles(folder).Select(path => System.IO.Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    public void Write(Action<IResultWriter> write, SqliteWriterOptions? options = null)
    {
        using var writer = new SqliteIncidentWriter(Path, options);
        write(writer);
        writer.Complete();
    }

    /// <summary>The rows of a query, each cell as SQLite gives it.</summary>
    public List<object[]> Query(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Path};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<object[]>();
        while (reader.Read())
        {
            var row = new object[reader.FieldCount];
            reader.GetValues(row);
            rows.Add(row);
        }

        return rows;
    }

    public object Value(string sql) => Query(sql)[0][0];

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
