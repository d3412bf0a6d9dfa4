using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Data.Sqlite;
using NewsEvents.IO;

namespace NewsEvents.Sqlite;

/// <summary>Fills one table.</summary>
internal sealed class SqliteTable : IRowWriter, IDisposable
{
    private readonly SqliteDatabase database;
    private readonly SqliteTableLayout layout;
    private readonly SqliteKeys keys;
    private readonly SqliteCommand insert;
    private int next;

    public SqliteTable(SqliteDatabase database, SqliteTableLayout layout, SqliteKeys keys)
    {
        this.database = database;
        this.layout = layout;
        this.keys = keys;
        database.Execute(SqliteLayout.CreateStatement(layout));
        foreach (var statement in SqliteLayout.IndexStatements(layout))
            database.Execute(statement);
        insert = database.Prepare(SqliteLayout.InsertStatement(layout));
        var count = layout.ColumnNames.Count();
        for (var i = 0; i < count; i++)
            insert.Parameters.Add(new SqliteParameter { ParameterName = SqliteLayout.ParameterName(i) });
    }

    public void Write(ExtractionResult result, ImmutableArray<Diagnostic> readDiagnostics) => layout.Table.Write(result, readDiagnostics, this);

    public void WriteError(ArticleReadError failure) => layout.Table.WriteError(failure, this);

    public void StartRow(int incident)
    {
        next = 0;
        Whole(layout.KeyOf(keys, incident));
        if (layout.Parent is { } parent)
            Whole(parent.KeyOf(keys, incident));
    }

    public void Text(string? value) => Set(value);

    public void Whole(long? value) => Set(value);

    public void Real(double? value) => Set(value);

    public void Flag(bool? value) => Set(value is { } flag ? (flag ? 1L : 0L) : null);

    public void Day(DateOnly? value) => Set(value?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public void EndRow() => database.Execute(insert);

    public void Dispose() => insert.Dispose();

    private void Set(object? value) => insert.Parameters[next++].Value = value ?? DBNull.Value;
}
