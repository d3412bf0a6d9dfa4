namespace NewsEvents.IO;

/// <summary>Reads lines of bytes, none longer than a limit.</summary>
internal sealed class Utf8LineReader(Stream input, int maxLength)
{
    private byte[] buffer = new byte[64 << 10];
    private int start;
    private int end;

    /// <summary>Number of the line read last, from 1.</summary>
    public long LineNumber { get; private set; }

    /// <summary>Whether the line read last was longer than the limit and was dropped.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>Reads a line without its end; it is valid until the next call.</summary>
    public bool TryRead(out ReadOnlyMemory<byte> line)
    {
        IsTooLong = false;
        line = default;
        var scanned = start;
        while (true)
        {
            var newline = buffer.AsSpan(scanned, end - scanned).IndexOf((byte)'\n');
            if (newline >= 0)
            {
                line = Take(scanned + newline, 1);
                return true;
            }

            if (end - start > maxLength)
            {
                IsTooLong = true;
                start = end;
            }

            var read = Fill();
            if (read == 0)
                return TakeLast(out line);
            scanned = end - read;
        }
    }

    private bool TakeLast(out ReadOnlyMemory<byte> line)
    {
        var any = end > start || IsTooLong;
        line = any ? Take(end, 0) : default;
        return any;
    }

    private ReadOnlyMemory<byte> Take(int lineEnd, int newlineLength)
    {
        LineNumber++;
        IsTooLong |= lineEnd - start > maxLength;
        var line = buffer.AsMemory(start, lineEnd - start);
        start = lineEnd + newlineLength;
        if (IsTooLong)
            return default;
        return line.Length > 0 && line.Span[^1] == '\r' ? line[..^1] : line;
    }

    // Reads more behind the bytes of the open line, which move to the front first; returns how many bytes came.
    private int Fill()
    {
        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            end -= start;
            start = 0;
        }

        if (end == buffer.Length)
            Array.Resize(ref buffer, buffer.Length * 2);
        var read = input.Read(buffer, end, buffer.Length - end);
        end += read;
        return read;
    }
}
