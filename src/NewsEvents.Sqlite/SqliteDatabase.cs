using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace NewsEvents.Sqlite;

/// <summary>A database file while it is written by one connection.</summary>
internal sealed class SqliteDatabase : IDisposable
{
    private readonly SqliteConnection connection;
    private SqliteTransaction? transaction;

    static SqliteDatabase() => Batteries_V2.Init();

    private SqliteDatabase(SqliteConnection connection) => this.connection = connection;

    /// <exception cref="IOException">The file is there already, or cannot be made.</exception>
    public static SqliteDatabase Create(string path)
    {
        // SQLite would add to an empty file that another process has just made; this one belongs to us from here on.
        new FileStream(path, FileMode.CreateNew, FileAccess.Write).Dispose();
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = SqliteOpenMode.ReadWrite,
            Pooling = false,
            ForeignKeys = true,
        }.ConnectionString);
        var database = new SqliteDatabase(connection);
        try
        {
            connection.Open();
            database.Configure();
            return database;
        }
        catch (Exception e)
        {
            database.Dispose();
            File.Delete(path);
            if (e is SqliteException)
                throw new IOException(e.Message, e);
            throw;
        }
    }

    public SqliteCommand Prepare(string sql)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        return command;
    }

    public void Execute(string sql)
    {
        using var command = Prepare(sql);
        command.Transaction = transaction;
        command.ExecuteNonQuery();
    }

    /// <summary>Runs a prepared command inside the open transaction.</summary>
    public void Execute(SqliteCommand command)
    {
        command.Transaction = transaction;
        command.ExecuteNonQuery();
    }

    /// <summary>Starts a transaction unless one is open.</summary>
    public void Begin() => transaction ??= connection.BeginTransaction();

    public void Commit()
    {
        if (transaction is null)
            return;
        transaction.Commit();
        transaction.Dispose();
        transaction = null;
    }

    /// <summary>Brings the log of transactions into the database file.</summary>
    public void LeaveOneFile() => Execute("PRAGMA journal_mode=DELETE");

    public void Dispose()
    {
        try
        {
            transaction?.Dispose();
        }
        catch (SqliteException)
        {
            // It could not be rolled back, so that the next who opens the file does it.
        }

        connection.Dispose();
    }

    // A log written ahead makes small transactions cheap and survives a killed process; with the file locked for us alone it
    // needs no shared memory, which network drives lack.
    private void Configure()
    {
        Execute("PRAGMA locking_mode=EXCLUSIVE");
        Execute("PRAGMA journal_mode=WAL");
        Execute("PRAGMA synchronous=NORMAL");
    }
}
