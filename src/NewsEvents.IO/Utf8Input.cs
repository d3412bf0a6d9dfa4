using System.Text;

namespace NewsEvents.IO;

/// <summary>Turns an input into UTF-8 without a byte order mark.</summary>
internal static class Utf8Input
{
    private static ReadOnlySpan<byte> GzipMagic => [0x1F, 0x8B];

    /// <summary>Unpacks gzip; any other input is left as it is.</summary>
    public static Stream Unpack(Stream input)
    {
        var peekable = input as PeekableStream ?? new PeekableStream(input);
        return peekable.Peek(GzipMagic.Length).StartsWith(GzipMagic) ? new GunzipStream(peekable) : peekable;
    }

    /// <summary>Unpacks gzip, skips a UTF-8 byte order mark, and transcodes an input that starts with one of UTF-16.</summary>
    /// <param name="input">The input.</param>
    /// <param name="encoding">What an input without a byte order mark is written in; null for UTF-8.</param>
    public static Stream Open(Stream input, Encoding? encoding = null)
    {
        var unpacked = Unpack(input);
        var peekable = unpacked as PeekableStream ?? new PeekableStream(unpacked);
        var head = peekable.Peek(3);
        if (head.StartsWith(Encoding.UTF8.Preamble))
            peekable.Skip(3);
        else if (head.StartsWith(Encoding.Unicode.Preamble))
            return Transcode(peekable, Encoding.Unicode);
        else if (head.StartsWith(Encoding.BigEndianUnicode.Preamble))
            return Transcode(peekable, Encoding.BigEndianUnicode);
        else if (encoding is not null && encoding.CodePage != Encoding.UTF8.CodePage)
            return Encoding.CreateTranscodingStream(peekable, encoding, Encoding.UTF8, leaveOpen: true);
        return peekable;
    }

    private static Stream Transcode(PeekableStream input, Encoding encoding)
    {
        input.Skip(2);
        return Encoding.CreateTranscodingStream(input, encoding, Encoding.UTF8, leaveOpen: true);
    }
}
