using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using NewsEvents.IO;

namespace NewsEvents.Sqlite;

/// <summary>Writes a SQLite database: tables of articles, incidents and casualty claims, and on request of entities.</summary>
/// <remarks>
/// The columns are those of <see cref="OutputTable"/>, behind integer keys that hold even where two articles have the same id. Rows are
/// written in transactions of many articles; memory does not grow with their number. What was written when the writer is disposed
/// stays, as a sound database, whether or not it was completed; a process that is killed leaves all but the last transaction.
/// Not thread-safe.
/// </remarks>
/// <example>
/// <code>
/// using var writer = new SqliteIncidentWriter("incidents.db");
/// foreach (var article in articles)
///     writer.Write(NewsPipeline.Default.Extract(article));
/// writer.Complete();
/// </code>
/// </example>
public sealed class SqliteIncidentWriter : IResultWriter
{
    /// <summary>The version of the tables, in the database's user_version; grows when a column changes its meaning.</summary>
    public const int SchemaVersion = 1;

    private const int ArticlesPerTransaction = 1000;

    private readonly SqliteDatabase database;
    private readonly SqliteKeys keys = new();
    private readonly ImmutableArray<SqliteTable> tables;
    private readonly ModelVersions? models;
    private int uncommitted;
    private bool hasFailed;
    private bool isDisposed;

    /// <summary>Creates the database.</summary>
    /// <param name="path">Its file, which must not be there yet.</param>
    /// <param name="options">What it holds; null for the defaults.</param>
    /// <exception cref="IOException">The file is there already, or cannot be made.</exception>
    public SqliteIncidentWriter(string path, SqliteWriterOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        options ??= new SqliteWriterOptions();
        database = SqliteDatabase.Create(path);
        try
        {
            database.Execute($"PRAGMA user_version={SchemaVersion}");
            tables = [.. SqliteLayout.Tables(options.IncludeEntities).Select(layout => new SqliteTable(database, layout, keys))];
            models = options.IncludeMetadata ? new ModelVersions(database, SchemaVersion) : null;
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    /// <exception cref="IOException">The database cannot be written.</exception>
    public void Write(ExtractionResult result, ImmutableArray<Diagnostic> readDiagnostics = default)
    {
        ArgumentNullException.ThrowIfNull(result);
        Add(() =>
        {
            models?.Add(result.ModelVersion);
            foreach (var table in tables)
                table.Write(result, readDiagnostics);
            keys.EndArticle(result.Incidents.Length);
        });
    }

    /// <inheritdoc/>
    /// <exception cref="IOException">The database cannot be written.</exception>
    public void WriteError(ArticleReadError failure)
    {
        ArgumentNullException.ThrowIfNull(failure);
        Add(() =>
        {
            foreach (var table in tables)
                table.WriteError(failure);
            keys.EndArticle(0);
        });
    }

    /// <summary>Commits everything written so far.</summary>
    /// <exception cref="IOException">The database cannot be written.</exception>
    public void Flush()
    {
        if (uncommitted > 0)
            Guard(Commit);
    }

    /// <summary>Commits everything and makes the database one file.</summary>
    /// <exception cref="IOException">The database cannot be written.</exception>
    public void Complete() => Guard(() =>
    {
        Commit();
        database.LeaveOneFile();
    });

    /// <summary>Commits what was written and closes the database.</summary>
    public void Dispose()
    {
        if (isDisposed)
            return;
        isDisposed = true;
        try
        {
            if (!hasFailed)
                Complete();
        }
        catch (IOException)
        {
            // The transaction that cannot be committed goes; those before it stay.
        }

        foreach (var table in tables)
            table.Dispose();
        models?.Dispose();
        database.Dispose();
    }

    private void Add(Action write) => Guard(() =>
    {
        database.Begin();
        write();
        if (++uncommitted >= ArticlesPerTransaction)
            Commit();
    });

    private void Commit()
    {
        database.Commit();
        uncommitted = 0;
    }

    // Half an article must not be committed by Dispose.
    private void Guard(Action act)
    {
        try
        {
            act();
        }
        catch (SqliteException e)
        {
            hasFailed = true;
            throw new IOException(e.Message, e);
        }
    }
}
