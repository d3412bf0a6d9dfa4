using System.Collections.Immutable;
using System.Text.Json;

namespace NewsEvents.IO;

/// <summary>Writes the record of an article as a JSON object.</summary>
internal static class RecordJson
{
    /// <summary>Grows by one when a field changes its meaning, never for a new field.</summary>
    public const int SchemaVersion = 1;

    public static void Write(
        Utf8JsonWriter json, ExtractionResult result, ImmutableArray<Diagnostic> readDiagnostics, ResultWriterOptions options)
    {
        var document = result.Document;
        json.WriteStartObject();
        WriteSchema(json, options);
        json.WriteString("id"u8, result.Article.Id);
        json.Optional("title"u8, document.Title);
        json.Optional("published"u8, document.Published ?? result.Article.Published);
        json.Optional("source"u8, result.Article.Source);
        json.Optional("url"u8, result.Article.Url);
        if (options.IncludeMetadata)
            json.WriteString("model"u8, result.ModelVersion);
        IncidentJson.WriteAll(json, result.Incidents);
        WriteDiagnostics(json, readDiagnostics, result.Diagnostics);
        json.WriteEndObject();
    }

    public static void WriteError(Utf8JsonWriter json, ArticleReadError error, ResultWriterOptions options)
    {
        json.WriteStartObject();
        WriteSchema(json, options);
        json.WriteString("id"u8, error.Id);
        json.WriteStartObject("error"u8);
        json.WriteString("code"u8, error.Code);
        json.WriteString("message"u8, error.Message);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    public static void WriteSchema(Utf8JsonWriter json, ResultWriterOptions options)
    {
        if (options.IncludeMetadata)
            json.WriteNumber("schema"u8, SchemaVersion);
    }

    public static void WriteDiagnostics(
        Utf8JsonWriter json, ImmutableArray<Diagnostic> readDiagnostics, ImmutableArray<Diagnostic> diagnostics)
    {
        if (readDiagnostics.IsDefaultOrEmpty && diagnostics.IsDefaultOrEmpty)
            return;
        json.WriteStartArray("diagnostics"u8);
        if (!readDiagnostics.IsDefault)
            WriteDiagnostics(json, readDiagnostics);
        WriteDiagnostics(json, diagnostics);
        json.WriteEndArray();
    }

    private static void WriteDiagnostics(Utf8JsonWriter json, ImmutableArray<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            json.WriteStartObject();
            json.WriteString("code"u8, diagnostic.Code);
            json.WriteString("level"u8, OutputNames.Of(diagnostic.Level));
            json.WriteString("message"u8, diagnostic.Message);
            json.Span(diagnostic.Span);
            json.WriteEndObject();
        }
    }
}
