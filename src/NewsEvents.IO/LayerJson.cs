using System.Collections.Immutable;
using System.Text.Json;

namespace NewsEvents.IO;

/// <summary>Writes the layers of a document as JSON.</summary>
internal static class LayerJson
{
    public static void Write(Utf8JsonWriter json, Document document, AnnotationLayers layers)
    {
        if (layers.HasFlag(AnnotationLayers.Tokens))
            WriteTokens(json, document.Tokens);
        if (layers.HasFlag(AnnotationLayers.Syntax))
            WriteSyntax(json, document.Tokens);
        if (layers.HasFlag(AnnotationLayers.Sentences))
            WriteSentences(json, document.Sentences);
        if (layers.HasFlag(AnnotationLayers.Entities))
            WriteEntities(json, document.Entities);
        if (layers.HasFlag(AnnotationLayers.Times))
            WriteTimes(json, document.Times);
        if (layers.HasFlag(AnnotationLayers.Places))
            WritePlaces(json, document);
    }

    private static void WriteTokens(Utf8JsonWriter json, IReadOnlyList<Token> tokens)
    {
        json.WriteStartArray("tokens"u8);
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            var span = token.Span;
            json.WriteStartArray();
            json.WriteNumberValue(span.Start);
            json.WriteNumberValue(span.End);
            json.WriteStringValue(token.PartOfSpeech.ToUniversalName());
            json.WriteStringValue(token.Lemma);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    /// <summary>For each token the index of its head (-1 for a root) and its relation.</summary>
    private static void WriteSyntax(Utf8JsonWriter json, IReadOnlyList<Token> tokens)
    {
        json.WriteStartArray("syntax"u8);
        for (var i = 0; i < tokens.Count; i++)
        {
            json.WriteStartArray();
            json.WriteNumberValue(tokens[i].Head?.Index ?? -1);
            json.WriteStringValue(tokens[i].Relation.ToUniversalName());
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static void WriteSentences(Utf8JsonWriter json, IReadOnlyList<Sentence> sentences)
    {
        json.WriteStartArray("sentences"u8);
        for (var i = 0; i < sentences.Count; i++)
        {
            var span = sentences[i].Span;
            json.WriteStartArray();
            json.WriteNumberValue(span.Start);
            json.WriteNumberValue(span.End);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static void WriteEntities(Utf8JsonWriter json, ImmutableArray<Entity> entities)
    {
        json.WriteStartArray("entities"u8);
        foreach (var entity in entities)
        {
            json.WriteStartObject();
            json.Span(entity.Span);
            json.WriteString("text"u8, entity.Text);
            json.WriteString("type"u8, entity.Type.Name);
            json.Optional("subtype"u8, entity.Subtype);
            json.WriteString("canonical"u8, entity.Canonical);
            if (!entity.Countries.IsEmpty)
                json.Strings("countries"u8, entity.Countries);
            json.Optional("office"u8, entity.Office);
            json.Confidence(entity.Confidence);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteTimes(Utf8JsonWriter json, ImmutableArray<TimeExpression> times)
    {
        json.WriteStartArray("times"u8);
        foreach (var time in times)
        {
            json.WriteStartObject();
            json.Span(time.Span);
            json.WriteString("text"u8, time.Text);
            json.WriteString("type"u8, OutputNames.Of(time.Type));
            json.WriteString("value"u8, time.Value);
            json.Optional("mod"u8, OutputNames.Of(time.Modifier));
            json.Optional("quant"u8, time.Quantifier);
            json.Optional("freq"u8, time.Frequency);
            json.Optional("offset"u8, time.RelativeOffset);
            json.Optional("earliest"u8, time.Earliest);
            json.Optional("latest"u8, time.Latest);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WritePlaces(Utf8JsonWriter json, Document document)
    {
        json.WriteStartArray("places"u8);
        foreach (var mention in document.Places)
        {
            json.WriteStartObject();
            json.Span(mention.Span);
            json.WriteString("text"u8, mention.Text);
            WritePlace(json, mention.Place);
            json.Confidence(mention.Confidence);
            if (mention.RunnerUp is { } other)
            {
                json.WriteStartObject("runner_up"u8);
                WritePlace(json, other);
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("focus"u8);
        WriteShares(json, "countries"u8, document.Focus.Countries);
        WriteShares(json, "provinces"u8, document.Focus.Provinces);
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, Place place)
    {
        json.WriteString("name"u8, place.Name);
        json.OnMap(place);
    }

    private static void WriteShares(Utf8JsonWriter json, ReadOnlySpan<byte> name, ImmutableArray<PlaceShare> shares)
    {
        json.WriteStartArray(name);
        foreach (var (place, share) in shares)
        {
            json.WriteStartObject();
            json.WriteString("name"u8, place.Name);
            json.Optional("country_code"u8, place.CountryCode);
            json.WriteNumber("share"u8, share);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
