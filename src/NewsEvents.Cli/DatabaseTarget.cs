using NewsEvents.IO;
using NewsEvents.Sqlite;

namespace NewsEvents.Cli;

/// <summary>
/// A database to write, under a name of its own until all is done. A run that is stopped leaves what it has written there.
/// </summary>
internal sealed class DatabaseTarget
{
    private readonly string path;
    private readonly string partialPath;

    private DatabaseTarget(string path)
    {
        this.path = path;
        partialPath = path + OutputTarget.PartialEnding;
    }

    /// <summary>Where a stopped run left what it had written; null where it left nothing.</summary>
    public string? PartialPath => File.Exists(partialPath) ? partialPath : null;

    /// <summary>Makes sure that the names are free.</summary>
    /// <exception cref="CommandException">A file of that name is there and may not be replaced, or cannot be.</exception>
    public static DatabaseTarget Prepare(string path, bool force)
    {
        var target = new DatabaseTarget(path);
        foreach (var name in new[] { target.path, target.partialPath })
        {
            if (File.Exists(name) && !force)
                throw new CommandException(ExitCode.Usage, $"the file '{name}' is there already; --force replaces it");
        }

        try
        {
            target.DeletePartial();
            return target;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandException(ExitCode.Usage, $"the file '{path}' cannot be written: {e.Message}");
        }
    }

    /// <exception cref="CommandException">The database cannot be made.</exception>
    public IResultWriter CreateWriter(SqliteWriterOptions options)
    {
        try
        {
            return new SqliteIncidentWriter(partialPath, options);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandException(ExitCode.Usage, $"the file '{path}' cannot be written: {e.Message}");
        }
        catch (Exception e) when (e is DllNotFoundException or TypeInitializationException)
        {
            DeletePartial();
            throw new CommandException(ExitCode.Failed, "the tool brings no SQLite library for this platform; the other formats work");
        }
    }

    /// <summary>Gives the finished database its name.</summary>
    public void Commit() => File.Move(partialPath, path, overwrite: true);

    // A log left behind by a killed run would be taken for the new database's.
    private void DeletePartial()
    {
        foreach (var suffix in new[] { "", "-wal", "-shm", "-journal" })
        {
            if (File.Exists(partialPath + suffix))
                File.Delete(partialPath + suffix);
        }
    }
}
