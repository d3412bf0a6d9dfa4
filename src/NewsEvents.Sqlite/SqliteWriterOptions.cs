namespace NewsEvents.Sqlite;

/// <summary>What a database holds.</summary>
public sealed class SqliteWriterOptions
{
    /// <summary>Whether there is a table of named entities, which is by far the largest; false by default.</summary>
    public bool IncludeEntities { get; init; }

    /// <summary>Whether there is a table of the versions of schema and model; true by default.</summary>
    public bool IncludeMetadata { get; init; } = true;
}
