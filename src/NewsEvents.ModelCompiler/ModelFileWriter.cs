using System.Buffers.Binary;
using System.Text;
using NewsEvents.Models;

namespace NewsEvents.ModelCompiler;

/// <summary>Writes a model file (.nem); sections come out in the order they were added.</summary>
internal sealed class ModelFileWriter
{
    private readonly List<(string Name, byte[] Bytes)> sections = [];

    public void Add(string name, byte[] bytes)
    {
        if (sections.Exists(section => section.Name == name))
            throw new InvalidDataException($"The section '{name}' is there twice.");
        sections.Add((name, bytes));
    }

    /// <summary>Adds the sections of another file.</summary>
    public void AddAll(ModelFileWriter other)
    {
        foreach (var (name, bytes) in other.sections)
            Add(name, bytes);
    }

    public byte[] ToBytes()
    {
        var tableLength = 16 + sections.Sum(section => 24 + ((Encoding.UTF8.GetByteCount(section.Name) + 7) & ~7));
        var offset = Align(tableLength);
        using var stream = new MemoryStream();
        var header = new byte[16];
        BinaryPrimitives.WriteUInt32LittleEndian(header, ModelFile.Magic);
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(4), ModelFile.FormatVersion);
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(8), sections.Count);
        stream.Write(header);
        foreach (var (name, bytes) in sections)
        {
            WriteTableRow(stream, name, bytes, offset);
            offset = Align(offset + bytes.Length);
        }

        foreach (var (_, bytes) in sections)
        {
            stream.Write(new byte[Align((int)stream.Length) - (int)stream.Length]);
            stream.Write(bytes);
        }

        return stream.ToArray();
    }

    public void Write(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        File.WriteAllBytes(path, ToBytes());
    }

    private static void WriteTableRow(MemoryStream stream, string name, byte[] bytes, int offset)
    {
        var nameBytes = Encoding.UTF8.GetBytes(name);
        var row = new byte[24 + ((nameBytes.Length + 7) & ~7)];
        BinaryPrimitives.WriteInt64LittleEndian(row, offset);
        BinaryPrimitives.WriteInt32LittleEndian(row.AsSpan(8), bytes.Length);
        BinaryPrimitives.WriteInt32LittleEndian(row.AsSpan(12), nameBytes.Length);
        BinaryPrimitives.WriteUInt64LittleEndian(row.AsSpan(16), ModelFile.Checksum(bytes));
        nameBytes.CopyTo(row, 24);
        stream.Write(row);
    }

    private static int Align(int offset) => (offset + ModelFile.Alignment - 1) & ~(ModelFile.Alignment - 1);
}
