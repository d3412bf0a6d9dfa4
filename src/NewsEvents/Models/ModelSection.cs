using System.Runtime.InteropServices;

namespace NewsEvents.Models;

/// <summary>One section of a model file, read in place.</summary>
/// <remarks>Valid as long as its <see cref="ModelFile"/>; embedded models live as long as the process.</remarks>
internal readonly unsafe struct ModelSection(byte* start, int length)
{
    private readonly byte* start = start;

    public int Length { get; } = length;

    /// <summary>Where it starts in memory, for tables that are asked very often and check their own bounds.</summary>
    public byte* Start => start;

    public ReadOnlySpan<byte> Bytes => new(start, Length);

    /// <summary>The section as an array of little-endian values.</summary>
    public ReadOnlySpan<T> As<T>()
        where T : unmanaged => MemoryMarshal.Cast<byte, T>(Bytes);
}
