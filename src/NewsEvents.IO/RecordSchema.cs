namespace NewsEvents.IO;

/// <summary>The JSON Schema (draft 2020-12) of the records that <see cref="JsonLinesIncidentWriter"/> and <see cref="JsonIncidentWriter"/> write.</summary>
public static class RecordSchema
{
    /// <summary>The version of the schema, in the field "schema" of each record; grows when a field changes its meaning, never for a new field.</summary>
    public const int Version = RecordJson.SchemaVersion;

    /// <summary>Opens the schema.</summary>
    /// <returns>A stream of UTF-8.</returns>
    public static Stream Open() => typeof(RecordSchema).Assembly.GetManifestResourceStream("record.schema.json")!;
}
