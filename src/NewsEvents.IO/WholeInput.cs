using System.Globalization;

namespace NewsEvents.IO;

/// <summary>Reads an input that is one article as a whole.</summary>
internal static class WholeInput
{
    /// <summary>Reads all bytes; null where there are more than the limit.</summary>
    public static byte[]? ReadBytes(Stream input, int maxLength)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[64 << 10];
        int read;
        while ((read = input.Read(buffer)) > 0)
        {
            bytes.Write(buffer, 0, read);
            if (bytes.Length > maxLength)
                return null;
        }

        return bytes.ToArray();
    }

    /// <summary>Why bytes are no text; null where they may be.</summary>
    public static string? CauseNotText(ReadOnlySpan<byte> bytes)
    {
        var zero = bytes.IndexOf((byte)0);
        return zero < 0 ? null : string.Create(CultureInfo.InvariantCulture, $"it is not text: byte {zero} is zero");
    }

    public static string CauseTooLong(int maxLength) =>
        string.Create(CultureInfo.InvariantCulture, $"the article is longer than {maxLength} bytes");
}
