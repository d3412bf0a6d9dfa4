using System.IO.Compression;

namespace NewsEvents.IO;

/// <summary>Reads gzip data, of one member or several; damaged data is an <see cref="IOException"/> like any other input that breaks off.</summary>
/// <remarks>The inner stream stays open.</remarks>
internal sealed class GunzipStream(Stream inner) : Stream
{
    private readonly GZipStream gzip = new(inner, CompressionMode.Decompress, leaveOpen: true);

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        try
        {
            return gzip.Read(buffer);
        }
        catch (InvalidDataException e)
        {
            throw new IOException($"the gzip data is damaged: {e.Message}", e);
        }
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            gzip.Dispose();
        base.Dispose(disposing);
    }
}
