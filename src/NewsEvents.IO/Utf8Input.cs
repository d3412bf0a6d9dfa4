using System.Text;

namespace NewsEvents.IO;

/// <summary>Turns an input into UTF-8 without a byte order mark.</summary>
internal static class Utf8Input
{
    /// <summary>Skips a UTF-8 byte order mark; transcodes an input that starts with one of UTF-16.</summary>
    public static Stream Open(Stream input)
    {
        var peekable = new PeekableStream(input);
        var head = peekable.Peek(3);
        if (head.StartsWith(Encoding.UTF8.Preamble))
            peekable.Skip(3);
        else if (head.StartsWith(Encoding.Unicode.Preamble))
            return Transcode(peekable, Encoding.Unicode);
        else if (head.StartsWith(Encoding.BigEndianUnicode.Preamble))
            return Transcode(peekable, Encoding.BigEndianUnicode);
        return peekable;
    }

    private static Stream Transcode(PeekableStream input, Encoding encoding)
    {
        input.Skip(2);
        return Encoding.CreateTranscodingStream(input, encoding, Encoding.UTF8, leaveOpen: true);
    }
}
