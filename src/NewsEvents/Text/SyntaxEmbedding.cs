using NewsEvents.Learning;
using NewsEvents.Models;

namespace NewsEvents.Text;

/// <summary>Puts together the vectors of a token: that of its word, then learned ones of word, ending, shape, tag and inflection.</summary>
internal sealed class SyntaxEmbedding
{
    private readonly WordVectors words;
    private readonly EmbeddingTable forms;
    private readonly EmbeddingTable suffixes;
    private readonly EmbeddingTable shapes;
    private readonly EmbeddingTable tags;
    private readonly EmbeddingTable inflections;

    public SyntaxEmbedding(ModelFile file, WordVectors words)
    {
        this.words = words;
        forms = new EmbeddingTable(file, "form-vectors");
        suffixes = new EmbeddingTable(file, "suffix-vectors");
        shapes = new EmbeddingTable(file, "shape-vectors");
        tags = new EmbeddingTable(file, "tag-vectors");
        inflections = new EmbeddingTable(file, "inflection-vectors");
        if (shapes.Count < SyntaxFeatures.ShapeCount || tags.Count <= SyntaxFeatures.RootTag || inflections.Count < SyntaxFeatures.InflectionCount)
            throw new ModelFormatException("The vectors of shapes, tags and inflections are damaged.");
    }

    /// <summary>Entries of a token's vector.</summary>
    public int Size => words.Size + forms.Size + suffixes.Size + shapes.Size + tags.Size + inflections.Size;

    /// <summary>Writes the vectors of all tokens, one after the other.</summary>
    public void Read(SyntaxInput input, Span<float> rows)
    {
        for (var token = 0; token < input.Count; token++)
        {
            var row = rows.Slice(token * Size, Size);
            if (input.Vectors[token] < 0)
                row[..words.Size].Clear();
            else
                words.Read(input.Vectors[token], row[..words.Size]);
            row = Append(forms, input.Forms[token], row[words.Size..]);
            row = Append(suffixes, input.Suffixes[token], row);
            row = Append(shapes, input.Shapes[token], row);
            row = Append(tags, input.Tags[token], row);
            Append(inflections, input.Inflections[token], row);
        }
    }

    private static Span<float> Append(EmbeddingTable table, int index, Span<float> row)
    {
        table.Read(index, row[..table.Size]);
        return row[table.Size..];
    }
}
