using System.Text.Json;

namespace NewsEvents.IO;

/// <summary>Writes what was read of a document as fields of JSON.</summary>
internal static class ReadingJson
{
    public static void WriteHead(Utf8JsonWriter json, Document document)
    {
        var head = new ReadingHead(document);
        json.Optional("title"u8, head.Title);
        json.Optional("byline"u8, head.Byline);
        json.Optional("published"u8, head.Published);
        json.Optional("modified"u8, head.Modified);
        json.Optional("source"u8, head.Site);
        json.Optional("url"u8, head.Url);
        json.Optional("language"u8, head.Language);
        json.Optional("section"u8, head.Section);
        if (!head.Tags.IsEmpty)
            json.Strings("tags"u8, head.Tags);
        if (document.Layout.Dateline is { } dateline)
            WriteDateline(json, dateline, document.Text);
    }

    public static void WriteBlocks(Utf8JsonWriter json, Document document, bool showsRest)
    {
        json.WriteStartArray("blocks"u8);
        foreach (var block in ReadingBlock.Of(document))
        {
            if (block.Kind == TextBlockKind.Boilerplate && !showsRest)
                continue;
            json.WriteStartObject();
            json.WriteString("kind"u8, block.Name);
            json.Span(block.Span);
            json.WriteString("text"u8, block.Span.In(document.Text));
            json.Optional("path"u8, block.Path);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (document.Article.Page is { Captions.IsEmpty: false } page)
            WriteCaptions(json, page);
    }

    private static void WriteDateline(Utf8JsonWriter json, Dateline dateline, string text)
    {
        json.WriteStartObject("dateline"u8);
        json.Span(dateline.Span);
        json.Optional("place"u8, dateline.Place?.In(text).ToString());
        json.Optional("agency"u8, dateline.Agency?.In(text).ToString());
        json.Optional("date"u8, dateline.Date);
        json.WriteEndObject();
    }

    private static void WriteCaptions(Utf8JsonWriter json, PageInformation page)
    {
        json.WriteStartArray("captions"u8);
        foreach (var caption in page.Captions)
        {
            json.WriteStartObject();
            json.WriteString("text"u8, caption.Text);
            json.Optional("alt"u8, caption.AlternativeText);
            json.Optional("image"u8, caption.Image);
            json.WriteString("path"u8, caption.Path);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
