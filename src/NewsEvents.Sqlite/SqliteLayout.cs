using System.Collections.Immutable;
using System.Text;
using NewsEvents.IO;

namespace NewsEvents.Sqlite;

/// <summary>The tables of a database and the statements that make and fill them.</summary>
internal static class SqliteLayout
{
    public static SqliteTableLayout Articles { get; } = new(OutputTable.Articles, "article_key", null)
    {
        KeyOf = static (keys, _) => keys.Article,
        Indexed = ["article_id", "published"],
    };

    public static SqliteTableLayout Incidents { get; } = new(OutputTable.Incidents, "incident_key", Articles)
    {
        KeyOf = static (keys, incident) => keys.Incident(incident),
        Indexed = ["article_key", "incident_id", "type", "date_start", "country_code"],
    };

    public static SqliteTableLayout Claims { get; } = new(OutputTable.Claims, "claim_key", Incidents)
    {
        Indexed = ["incident_key", "kind"],
    };

    public static SqliteTableLayout Entities { get; } = new(OutputTable.Entities, "entity_key", Articles)
    {
        Indexed = ["article_key", "canonical"],
    };

    /// <summary>The tables, those that others belong to first.</summary>
    public static ImmutableArray<SqliteTableLayout> Tables(bool withEntities) =>
        withEntities ? [Articles, Incidents, Claims, Entities] : [Articles, Incidents, Claims];

    public static string CreateStatement(SqliteTableLayout layout)
    {
        var sql = new StringBuilder($"CREATE TABLE {Quoted(layout.Table.Name)} (\n  {Quoted(layout.Key)} INTEGER PRIMARY KEY");
        if (layout.Parent is { } parent)
            sql.Append($",\n  {Quoted(parent.Key)} INTEGER NOT NULL REFERENCES {Quoted(parent.Table.Name)}({Quoted(parent.Key)})");
        foreach (var column in layout.Table.Columns)
            sql.Append($",\n  {Quoted(column.Name)} {TypeOf(column)}");
        return sql.Append("\n)").ToString();
    }

    public static IEnumerable<string> IndexStatements(SqliteTableLayout layout)
    {
        foreach (var column in layout.Indexed)
            yield return $"CREATE INDEX {Quoted($"{layout.Table.Name}_{column}")} ON {Quoted(layout.Table.Name)}({Quoted(column)})";
    }

    public static string InsertStatement(SqliteTableLayout layout)
    {
        var names = layout.ColumnNames.ToArray();
        return $"INSERT INTO {Quoted(layout.Table.Name)} ({string.Join(", ", names.Select(Quoted))}) "
            + $"VALUES ({string.Join(", ", names.Select(static (_, i) => ParameterName(i)))})";
    }

    public static string ParameterName(int index) => $"$p{index}";

    /// <summary>What a column is declared as.</summary>
    public static string TypeOf(OutputColumn column) => column.Type switch
    {
        OutputColumnType.Whole => "INTEGER",
        OutputColumnType.Real => "REAL",
        OutputColumnType.Flag => $"INTEGER CHECK ({Quoted(column.Name)} IN (0, 1))",
        _ => column.Name is "article_id" or "incident_id" ? "TEXT NOT NULL" : "TEXT",
    };

    // Names such as "end" are words of SQL too.
    private static string Quoted(string name) => $"\"{name}\"";
}
