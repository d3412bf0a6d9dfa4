using System.IO.Compression;
using System.Numerics;

namespace NewsEvents.ModelCompiler.Text;

/// <summary>Vectors of words, to tell which words keep the same company; whole numbers, so the same on every machine.</summary>
internal sealed class VectorSource
{
    /// <summary>Entries of a vector.</summary>
    public const int Dimensions = 100;

    /// <summary>What a step of an entry stands for.</summary>
    public const float Scale = 1 / 254f;

    /// <summary>Rows are padded to whole vectors of any width.</summary>
    private const int Stride = 112;

    private readonly float[] rows;

    private VectorSource(string[] words, float[] rows)
    {
        Words = words;
        this.rows = rows;
    }

    /// <summary>Words, most frequent first.</summary>
    public string[] Words { get; }

    /// <summary>Reads a list of words, one a line, and as many rows of signed bytes, both gzipped.</summary>
    public static VectorSource Read(string wordFile, string vectorFile)
    {
        using var reader = new StreamReader(Open(wordFile));
        var words = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        using var vectors = Open(vectorFile);
        var rows = new float[words.Length * Stride];
        var row = new byte[Dimensions];
        for (var word = 0; word < words.Length; word++)
        {
            vectors.ReadExactly(row);
            for (var i = 0; i < Dimensions; i++)
                rows[(word * Stride) + i] = (sbyte)row[i];
        }

        return new VectorSource(words, rows);
    }

    /// <summary>The vector of a word, in whole steps.</summary>
    public ReadOnlySpan<float> Row(int word) => rows.AsSpan(word * Stride, Dimensions);

    /// <summary>How alike two words are: exact, as all sums stay below what a float counts without loss.</summary>
    public float Likeness(int first, int second)
    {
        var left = rows.AsSpan(first * Stride, Stride);
        var right = rows.AsSpan(second * Stride, Stride);
        var sum = Vector<float>.Zero;
        for (var i = 0; i <= Stride - Vector<float>.Count; i += Vector<float>.Count)
            sum += new Vector<float>(left[i..]) * new Vector<float>(right[i..]);
        return Vector.Sum(sum);
    }

    private static GZipStream Open(string path) => new(File.OpenRead(path), CompressionMode.Decompress);
}
