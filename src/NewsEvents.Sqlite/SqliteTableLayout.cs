using NewsEvents.IO;

namespace NewsEvents.Sqlite;

/// <summary>How a table lies in the database.</summary>
/// <param name="Table">Its columns.</param>
/// <param name="Key">The column of its primary key, an integer.</param>
/// <param name="Parent">The table that its rows belong to; null where they belong to none.</param>
internal sealed record SqliteTableLayout(OutputTable Table, string Key, SqliteTableLayout? Parent)
{
    /// <summary>The key of a row, from its incident's index; null where the database numbers the rows.</summary>
    public Func<SqliteKeys, int, long?> KeyOf { get; init; } = static (_, _) => null;

    /// <summary>Columns that people search by, an index each.</summary>
    public string[] Indexed { get; init; } = [];

    /// <summary>The names of all columns in order, keys first.</summary>
    public IEnumerable<string> ColumnNames =>
        (Parent is null ? [Key] : new[] { Key, Parent.Key }).Concat(Table.Columns.Select(static column => column.Name));
}
