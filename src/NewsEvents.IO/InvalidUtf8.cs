using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace NewsEvents.IO;

/// <summary>Decodes UTF-8 that may hold stray bytes.</summary>
internal static class InvalidUtf8
{
    /// <summary>Decodes; stray bytes become U+FFFD, and a warning counts them.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes, ArticleFields fields)
    {
        var text = Encoding.UTF8.GetString(bytes);
        if (!Utf8.IsValid(bytes))
            Warn(bytes, text, fields);
        return text;
    }

    private static void Warn(ReadOnlySpan<byte> bytes, string text, ArticleFields fields)
    {
        var first = -1;
        var count = 0;
        for (var at = 0; at < bytes.Length;)
        {
            if (Rune.DecodeFromUtf8(bytes[at..], out _, out var length) != OperationStatus.Done)
            {
                first = first < 0 ? at : first;
                count++;
            }

            at += length;
        }

        var message = string.Create(
            CultureInfo.InvariantCulture,
            $"{count} byte sequences are no UTF-8 and were replaced, the first at byte {first}.");
        fields.Warn(DiagnosticCodes.InvalidCharacters, message, new TextSpan(text.IndexOf('\uFFFD', StringComparison.Ordinal), 1));
    }
}
