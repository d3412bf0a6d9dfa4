using System.Buffers;
using System.Text.Json;

namespace NewsEvents.IO;

/// <summary>A JSON writer before a stream, which takes records whole.</summary>
internal sealed class JsonOutput(Stream output, bool leaveOpen) : IDisposable
{
    private const int FlushSize = 64 << 10;

    private readonly ArrayBufferWriter<byte> buffer = new(4096);
    private readonly Utf8JsonWriter json = new(Stream.Null, JsonFields.WriterOptions);

    /// <summary>Starts a JSON value of its own.</summary>
    public Utf8JsonWriter StartValue()
    {
        json.Reset(buffer);
        return json;
    }

    /// <summary>Ends the value begun last.</summary>
    public void EndValue()
    {
        json.Flush();
        if (buffer.WrittenCount >= FlushSize)
            Drain();
    }

    /// <summary>Ends the value begun last and its line.</summary>
    public void EndLine()
    {
        EndValue();
        WriteRaw("\n"u8);
    }

    /// <summary>Writes what stands between values.</summary>
    public void WriteRaw(ReadOnlySpan<byte> bytes) => buffer.Write(bytes);

    public void Flush()
    {
        Drain();
        output.Flush();
    }

    public void Dispose()
    {
        json.Dispose();
        if (!leaveOpen)
            output.Dispose();
    }

    private void Drain()
    {
        output.Write(buffer.WrittenSpan);
        buffer.ResetWrittenCount();
    }
}
