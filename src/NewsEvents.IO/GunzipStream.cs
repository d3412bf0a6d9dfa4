using System.IO.Compression;

namespace NewsEvents.IO;

/// <summary>Reads gzip data, of one member or several; damaged data is an <see cref="IOException"/> like any other input that breaks off.</summary>
/// <remarks>The inner stream stays open.</remarks>
internal sealed class GunzipStream(Stream inner) : ForwardStream
{
    private readonly GZipStream gzip = new(inner, CompressionMode.Decompress, leaveOpen: true);

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

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            gzip.Dispose();
        base.Dispose(disposing);
    }
}
