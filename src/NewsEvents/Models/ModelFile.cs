using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace NewsEvents.Models;

/// <summary>
/// A compiled model or lexicon (.nem): magic "NEM1", format version, a table of named sections with checksums, then the
/// sections, each aligned to 16 bytes from the start of the file. All numbers are little-endian.
/// </summary>
internal sealed unsafe class ModelFile : IDisposable
{
    public const uint Magic = 0x314D454E;
    public const int FormatVersion = 1;
    public const int Alignment = 16;

    private readonly Dictionary<string, (long Offset, int Length)> sections = new(StringComparer.Ordinal);
    private readonly byte* start;
    private readonly UnmanagedMemoryStream? resource;
    private bool owned;

    private ModelFile(string name, byte* start, long length, UnmanagedMemoryStream? resource, bool verify)
    {
        Name = name;
        Length = length;
        this.start = start;
        this.resource = resource;
        ReadTable(verify);
    }

    ~ModelFile() => Free();

    public string Name { get; }

    public long Length { get; }

    public IReadOnlyCollection<string> SectionNames => sections.Keys;

    /// <summary>Opens a model embedded in this assembly; nothing is copied or verified.</summary>
    /// <exception cref="ModelFormatException">There is none of that name.</exception>
    public static ModelFile OpenEmbedded(string name) =>
        TryOpenEmbedded(name) ?? throw new ModelFormatException($"The model '{name}' is not part of this build.");

    public static ModelFile? TryOpenEmbedded(string name)
    {
        var stream = (UnmanagedMemoryStream?)typeof(ModelFile).Assembly.GetManifestResourceStream(name);
        return stream is null ? null : new ModelFile(name, stream.PositionPointer, stream.Length, stream, verify: false);
    }

    /// <summary>Reads a model from a stream into memory of its own and verifies its checksums.</summary>
    /// <exception cref="ModelFormatException">The stream holds no sound model.</exception>
    public static ModelFile Read(string name, Stream stream)
    {
        using var buffer = new MemoryStream();
        stream.CopyTo(buffer);
        var length = checked((int)buffer.Length);
        var memory = (byte*)NativeMemory.AlignedAlloc((nuint)Math.Max(length, 1), Alignment);
        buffer.GetBuffer().AsSpan(0, length).CopyTo(new Span<byte>(memory, length));
        try
        {
            return new ModelFile(name, memory, length, null, verify: true) { owned = true };
        }
        catch
        {
            NativeMemory.AlignedFree(memory);
            throw;
        }
    }

    public bool Has(string section) => sections.ContainsKey(section);

    /// <exception cref="ModelFormatException">The section is not there.</exception>
    public ModelSection Section(string section)
    {
        if (!sections.TryGetValue(section, out var place))
            throw new ModelFormatException($"The model '{Name}' has no section '{section}'.");
        return new ModelSection(start + place.Offset, place.Length);
    }

    public void Dispose()
    {
        Free();
        GC.SuppressFinalize(this);
    }

    /// <summary>The checksum of a section: FNV-1a over 8-byte words, then over the bytes left.</summary>
    public static ulong Checksum(ReadOnlySpan<byte> bytes)
    {
        var hash = 0xcbf29ce484222325;
        foreach (var word in MemoryMarshal.Cast<byte, ulong>(bytes))
            hash = (hash ^ word) * 0x100000001b3;
        foreach (var b in bytes[(bytes.Length & ~7)..])
            hash = (hash ^ b) * 0x100000001b3;
        return hash;
    }

    private void ReadTable(bool verify)
    {
        var bytes = new ReadOnlySpan<byte>(start, checked((int)Length));
        if (bytes.Length < 16 || BinaryPrimitives.ReadUInt32LittleEndian(bytes) != Magic)
            throw new ModelFormatException($"'{Name}' is not a NewsEvents model.");
        var version = BinaryPrimitives.ReadInt32LittleEndian(bytes[4..]);
        if (version != FormatVersion)
            throw new ModelFormatException($"'{Name}' has model format {version}; this build reads format {FormatVersion}.");
        var count = BinaryPrimitives.ReadInt32LittleEndian(bytes[8..]);
        var at = 16;
        for (var i = 0; i < count; i++)
            at = ReadTableRow(bytes, at, verify);
    }

    private int ReadTableRow(ReadOnlySpan<byte> bytes, int at, bool verify)
    {
        if (at + 28 > bytes.Length)
            throw new ModelFormatException($"'{Name}' ends inside its section table.");
        var offset = BinaryPrimitives.ReadInt64LittleEndian(bytes[at..]);
        var length = BinaryPrimitives.ReadInt32LittleEndian(bytes[(at + 8)..]);
        var nameLength = BinaryPrimitives.ReadInt32LittleEndian(bytes[(at + 12)..]);
        var checksum = BinaryPrimitives.ReadUInt64LittleEndian(bytes[(at + 16)..]);
        if (nameLength < 0 || nameLength > bytes.Length - at - 24 || length < 0 || offset < 0 || offset > bytes.Length - length)
            throw new ModelFormatException($"'{Name}' has a damaged section table.");
        var section = Encoding.UTF8.GetString(bytes.Slice(at + 24, nameLength));
        if (verify && Checksum(bytes.Slice((int)offset, length)) != checksum)
            throw new ModelFormatException($"Section '{section}' of '{Name}' is damaged: its checksum differs.");
        sections[section] = (offset, length);
        return at + 24 + ((nameLength + 7) & ~7);
    }

    private void Free()
    {
        resource?.Dispose();
        if (!owned)
            return;
        owned = false;
        NativeMemory.AlignedFree(start);
    }
}
