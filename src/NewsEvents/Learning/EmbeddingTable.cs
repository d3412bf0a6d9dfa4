using System.Runtime.Intrinsics;
using NewsEvents.Models;

namespace NewsEvents.Learning;

/// <summary>A vector for each of some numbered things, in signed bytes, read in place.</summary>
/// <remarks>Section "NAME": float scale, int32 size of a vector, then the vectors, one after the other.</remarks>
internal sealed class EmbeddingTable
{
    private const int Header = sizeof(float) + sizeof(int);

    private readonly ModelSection section;
    private readonly float scale;

    public EmbeddingTable(ModelFile file, string name)
    {
        section = file.Section(name);
        Size = section.Length < Header ? 0 : section.As<int>()[1];
        if (Size <= 0 || (section.Length - Header) % Size != 0)
            throw new ModelFormatException($"The vectors '{name}' are damaged.");
        scale = section.As<float>()[0];
        Count = (section.Length - Header) / Size;
    }

    /// <summary>Entries of a vector.</summary>
    public int Size { get; }

    /// <summary>Number of vectors.</summary>
    public int Count { get; }

    /// <summary>Writes a vector.</summary>
    public void Read(int index, Span<float> vector)
    {
        var bytes = section.As<sbyte>().Slice(Header + (index * Size), Size);
        var i = 0;
        for (; i + Vector128<sbyte>.Count <= bytes.Length; i += Vector128<sbyte>.Count)
        {
            var (low, high) = Vector128.Widen(Vector128.Create(bytes.Slice(i, Vector128<sbyte>.Count)));
            ScaleTo(low, vector[i..]);
            ScaleTo(high, vector[(i + Vector128<short>.Count)..]);
        }

        for (; i < bytes.Length; i++)
            vector[i] = bytes[i] * scale;
    }

    private void ScaleTo(Vector128<short> numbers, Span<float> vector)
    {
        var (low, high) = Vector128.Widen(numbers);
        (Vector128.ConvertToSingle(low) * scale).CopyTo(vector);
        (Vector128.ConvertToSingle(high) * scale).CopyTo(vector[Vector128<int>.Count..]);
    }
}
