namespace NewsEvents.Sqlite;

/// <summary>Numbers articles and incidents in the order of writing.</summary>
internal sealed class SqliteKeys
{
    private long incidents;

    /// <summary>The key of the article that is being written.</summary>
    public long Article { get; private set; } = 1;

    /// <summary>The key of one of its incidents.</summary>
    public long Incident(int index) => incidents + index + 1;

    public void EndArticle(int incidentCount)
    {
        Article++;
        incidents += incidentCount;
    }
}
