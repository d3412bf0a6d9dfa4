using System.Buffers.Binary;

namespace NewsEvents.ModelCompiler.Learning;

/// <summary>Writes the section of an <see cref="NewsEvents.Learning.EmbeddingTable"/>, entries rounded to a byte.</summary>
internal static class EmbeddingTableWriter
{
    private const int Header = sizeof(float) + sizeof(int);

    public static void Write(ModelFileWriter writer, string name, ReadOnlySpan<float> vectors, int size)
    {
        var largest = 0f;
        foreach (var value in vectors)
            largest = Math.Max(largest, Math.Abs(value));
        var scale = Math.Max(largest, 1e-9f) / sbyte.MaxValue;
        var bytes = new byte[Header + vectors.Length];
        BinaryPrimitives.WriteSingleLittleEndian(bytes, scale);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(sizeof(float)), size);
        for (var i = 0; i < vectors.Length; i++)
            bytes[Header + i] = (byte)(sbyte)MathF.Round(vectors[i] / scale);
        writer.Add(name, bytes);
    }
}
