using System.IO.Compression;

namespace NewsEvents.Cli;

/// <summary>Writes gzip as members one after the other, so that what is written up to the end of one can be read by itself.</summary>
/// <remarks>The inner stream stays open.</remarks>
internal sealed class GzipMembers(Stream inner) : Stream
{
    private GZipStream? member;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Ends the member; the next byte starts another.</summary>
    public void EndMember()
    {
        member?.Dispose();
        member = null;
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (buffer.IsEmpty)
            return;
        member ??= new GZipStream(inner, CompressionLevel.Fastest, leaveOpen: true);
        member.Write(buffer);
    }

    // A flush in the middle would cost much of the compression; the end of a member flushes all.
    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            EndMember();
        base.Dispose(disposing);
    }
}
