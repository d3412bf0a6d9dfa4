using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace NewsEvents.IO;

/// <summary>Decodes HTML pages: UTF-8, or what a page that is no UTF-8 says of itself.</summary>
internal static class HtmlEncoding
{
    private const int DeclarationArea = 4096;

    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \"'>;/");

    public static string Decode(ReadOnlySpan<byte> bytes, ArticleFields fields)
    {
        if (!Utf8.IsValid(bytes) && Declared(bytes) is { } encoding)
            return encoding.GetString(bytes);
        return InvalidUtf8.Decode(bytes, fields);
    }

    // Pages that say UTF-8 and are not are decoded as UTF-8 with replacements.
    private static Encoding? Declared(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, DeclarationArea)]).AsSpan();
        var at = head.IndexOf("charset=", StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return null;
        var name = head[(at + "charset=".Length)..].TrimStart(" \"'");
        var end = name.IndexOfAny(NameEnds);
        return end < 0 ? null : Find(name[..end].ToString());
    }

    private static Encoding? Find(string name)
    {
        // Browsers read pages of these names as Windows-1252, and so they are written.
        if (name.ToLowerInvariant() is "iso-8859-1" or "latin1" or "us-ascii" or "ascii")
            name = "windows-1252";
        return CodePagesEncodingProvider.Instance.GetEncoding(name);
    }
}
