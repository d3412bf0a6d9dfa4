using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace NewsEvents.IO;

/// <summary>Decodes HTML pages: UTF-8, or what a page that is no UTF-8 says of itself, or what its bytes look like.</summary>
internal static class HtmlEncoding
{
    private const int DeclarationArea = 4096;

    /// <summary>Share of letters outside ASCII from which a page is in letters other than Latin ones.</summary>
    private const double MostLatin = 0.4;

    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \"'>;/");

    public static string Decode(ReadOnlySpan<byte> bytes, ArticleFields fields)
    {
        if (Utf8.IsValid(bytes))
            return Encoding.UTF8.GetString(bytes);
        if (Declared(bytes) is { } encoding)
            return encoding.GetString(bytes);
        return Guess(bytes) is { } guess ? DecodeGuessed(bytes, guess, fields) : InvalidUtf8.Decode(bytes, fields);
    }

    private static string DecodeGuessed(ReadOnlySpan<byte> bytes, Encoding encoding, ArticleFields fields)
    {
        fields.Warn(
            DiagnosticCodes.InvalidCharacters,
            string.Create(CultureInfo.InvariantCulture, $"The page is no UTF-8 and names no other encoding that fits; it was read as {encoding.WebName}."));
        return encoding.GetString(bytes);
    }

    // What a page says of itself is right unless it says UTF-8, which this one is not.
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

    // One of the two that pages without a word of it are mostly in; null where it is UTF-8 with a few stray bytes.
    private static Encoding? Guess(ReadOnlySpan<byte> bytes)
    {
        var (sequences, stray, letters, high) = (0, 0, 0, 0);
        for (var at = 0; at < bytes.Length;)
        {
            var isDone = Rune.DecodeFromUtf8(bytes[at..], out _, out var length) == OperationStatus.Done;
            sequences += isDone && length > 1 ? 1 : 0;
            stray += isDone ? 0 : 1;
            at += length;
        }

        foreach (var value in bytes)
        {
            high += value >= 0xC0 ? 1 : 0;
            letters += value >= 0xC0 || char.IsAsciiLetter((char)value) ? 1 : 0;
        }

        if (sequences > stray)
            return null;
        return CodePagesEncodingProvider.Instance.GetEncoding(high > MostLatin * letters ? "windows-1251" : "windows-1252");
    }
}
