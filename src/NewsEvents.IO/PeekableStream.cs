namespace NewsEvents.IO;

/// <summary>A forward-only view of a stream whose first bytes can be looked at before they are read.</summary>
/// <remarks>The inner stream stays open.</remarks>
internal sealed class PeekableStream(Stream inner) : ForwardStream
{
    private byte[] peeked = [];
    private int start;
    private int end;

    /// <summary>
    /// The bytes that come next, as many as are asked for unless the stream ends before, or a line that is not blank has
    /// ended: it must do, since whoever writes the stream may wait for an answer to it.
    /// </summary>
    public ReadOnlySpan<byte> Peek(int count)
    {
        if (peeked.Length < count)
            Array.Resize(ref peeked, count);
        while (end < count && !peeked.AsSpan(0, end).TrimStart(" \t\r\n"u8).Contains((byte)'\n'))
        {
            var read = inner.Read(peeked, end, count - end);
            if (read == 0)
                break;
            end += read;
        }

        return peeked.AsSpan(start, Math.Min(count, end - start));
    }

    /// <summary>Drops bytes that were looked at.</summary>
    public void Skip(int count) => start += count;

    public override int Read(Span<byte> buffer)
    {
        if (start == end)
            return inner.Read(buffer);
        var count = Math.Min(buffer.Length, end - start);
        peeked.AsSpan(start, count).CopyTo(buffer);
        start += count;
        return count;
    }
}
