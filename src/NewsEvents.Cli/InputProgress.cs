namespace NewsEvents.Cli;

/// <summary>How much of the input has been read; counted by the thread that reads, seen by the one that reports.</summary>
internal sealed class InputProgress
{
    private long readBytes;

    /// <summary>Bytes of all files; null where a part of the input has no known length, as a pipe.</summary>
    public long? TotalBytes { get; init; }

    public long ReadBytes => Interlocked.Read(ref readBytes);

    public void Add(int bytes) => Interlocked.Add(ref readBytes, bytes);
}
