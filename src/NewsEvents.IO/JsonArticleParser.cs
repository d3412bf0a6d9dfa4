using System.Globalization;
using System.Text;
using System.Text.Json;

namespace NewsEvents.IO;

/// <summary>Reads the fields of an article from a JSON object.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class JsonArticleParser(ArticleReaderOptions options)
{
    /// <summary>Fills the fields; returns what is wrong with the object, or null.</summary>
    public string? Parse(ReadOnlySpan<byte> line, ArticleFields fields)
    {
        var reader = new Utf8JsonReader(line);
        try
        {
            return ParseObject(ref reader, fields);
        }
        catch (JsonException e)
        {
            var cut = e.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
            var cause = (cut < 0 ? e.Message : e.Message[..cut]).TrimEnd('.');
            return string.Create(CultureInfo.InvariantCulture, $"malformed JSON at byte {e.BytePositionInLine}: {cause}");
        }
    }

    private string? ParseObject(ref Utf8JsonReader reader, ArticleFields fields)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
            return $"a JSON object is wanted on each line, but this is {Describe(reader.TokenType)}";
        string? wrong = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            wrong = ParseField(ref reader, fields) ?? wrong;

        // Anything behind the object on the same line is an error, which this raises.
        reader.Read();
        return wrong;
    }

    private string? ParseField(ref Utf8JsonReader reader, ArticleFields fields)
    {
        if (Is(ref reader, options.TextField))
        {
            reader.Read();
            if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.Null))
                return SkipWrong(ref reader);
            fields.Text = ReadScalar(ref reader);
        }
        else if (Is(ref reader, options.IdField))
            fields.Id = ReadValue(ref reader);
        else if (Is(ref reader, options.TitleField))
            fields.Title = ReadValue(ref reader);
        else if (Is(ref reader, options.DateField))
            fields.Date = ReadValue(ref reader);
        else if (Is(ref reader, options.SourceField))
            fields.Source = ReadValue(ref reader);
        else if (Is(ref reader, options.UrlField))
            fields.Url = ReadValue(ref reader);
        else
            reader.Skip();

        return null;
    }

    private string SkipWrong(ref Utf8JsonReader reader)
    {
        var found = Describe(reader.TokenType);
        reader.Skip();
        return $"the field '{options.TextField}' is {found}, not a string";
    }

    private static bool Is(ref Utf8JsonReader reader, string name) => reader.ValueTextEquals(name);

    private static string? ReadValue(ref Utf8JsonReader reader)
    {
        reader.Read();
        return ReadScalar(ref reader);
    }

    private static string? ReadScalar(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                return JsonStrings.Read(ref reader);
            case JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False:
                return Encoding.UTF8.GetString(reader.ValueSpan);
            default:
                reader.Skip();
                return null;
        }
    }

    private static string Describe(JsonTokenType type) => type switch
    {
        JsonTokenType.StartArray => "an array",
        JsonTokenType.StartObject => "an object",
        JsonTokenType.String => "a string",
        JsonTokenType.Number => "a number",
        JsonTokenType.Null => "null",
        _ => "a truth value",
    };
}
