using Microsoft.Data.Sqlite;

namespace NewsEvents.Sqlite;

/// <summary>The table of what made a database: the versions of the schema and of the model.</summary>
internal sealed class ModelVersions : IDisposable
{
    private readonly SqliteDatabase database;
    private readonly SqliteCommand insert;
    private string? last;

    public ModelVersions(SqliteDatabase database, int schema)
    {
        this.database = database;
        database.Execute("CREATE TABLE \"metadata\" (\"name\" TEXT NOT NULL, \"value\" TEXT NOT NULL, PRIMARY KEY (\"name\", \"value\"))");
        insert = database.Prepare("INSERT OR IGNORE INTO \"metadata\" (\"name\", \"value\") VALUES ($name, $value)");
        insert.Parameters.Add(new SqliteParameter { ParameterName = "$name" });
        insert.Parameters.Add(new SqliteParameter { ParameterName = "$value" });
        Insert("schema", schema.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    public void Add(string version)
    {
        if (version == last)
            return;
        Insert("model", version);
        last = version;
    }

    public void Dispose() => insert.Dispose();

    private void Insert(string name, string value)
    {
        insert.Parameters[0].Value = name;
        insert.Parameters[1].Value = value;
        database.Execute(insert);
    }
}
