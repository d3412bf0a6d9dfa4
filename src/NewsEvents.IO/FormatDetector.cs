using System.Text;

namespace NewsEvents.IO;

/// <summary>Tells the format of an input by its name or its first bytes.</summary>
internal static class FormatDetector
{
    public const int SampleSize = 4096;

    /// <summary>The format that an extension stands for; <see cref="ArticleFormat.Auto"/> where it tells nothing.</summary>
    public static ArticleFormat FromName(string name) => Path.GetExtension(Unpacked(name)).ToLowerInvariant() switch
    {
        ".jsonl" or ".ndjson" or ".jsonlines" => ArticleFormat.JsonLines,
        ".csv" or ".tsv" => ArticleFormat.Csv,
        ".html" or ".htm" or ".xhtml" => ArticleFormat.Html,
        ".txt" or ".text" => ArticleFormat.Text,
        _ => ArticleFormat.Auto,
    };

    private static string Unpacked(string name) => name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? name[..^3] : name;

    /// <summary>The format that the first bytes look like; plain text where nothing speaks for another.</summary>
    public static ArticleFormat FromContent(ReadOnlySpan<byte> sample, string textField)
    {
        var text = Decode(sample).AsSpan().TrimStart();
        if (text.IsEmpty || text[0] == '{')
            return ArticleFormat.JsonLines;
        if (IsHtml(text))
            return ArticleFormat.Html;
        return HasCsvHeader(text, textField) ? ArticleFormat.Csv : ArticleFormat.Text;
    }

    private static string Decode(ReadOnlySpan<byte> sample)
    {
        if (sample.StartsWith(Encoding.Unicode.Preamble))
            return Encoding.Unicode.GetString(sample[2..]);
        if (sample.StartsWith(Encoding.BigEndianUnicode.Preamble))
            return Encoding.BigEndianUnicode.GetString(sample[2..]);
        return Encoding.UTF8.GetString(sample.StartsWith(Encoding.UTF8.Preamble) ? sample[3..] : sample);
    }

    private static bool IsHtml(ReadOnlySpan<char> text) =>
        text[0] == '<'
        && (text.StartsWith("<!doctype", StringComparison.OrdinalIgnoreCase)
            || text.Contains("<html", StringComparison.OrdinalIgnoreCase)
            || text.Contains("<head", StringComparison.OrdinalIgnoreCase)
            || text.Contains("<body", StringComparison.OrdinalIgnoreCase));

    // A header is a first line of short names, one of which is the field of the text.
    private static bool HasCsvHeader(ReadOnlySpan<char> text, string textField)
    {
        var end = text.IndexOfAny('\r', '\n');
        var line = end < 0 ? text : text[..end];
        foreach (var range in line.SplitAny(",;\t|"))
        {
            if (line[range].Trim(" \"").Equals(textField, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
