using NewsEvents.Learning;
using NewsEvents.Models;

namespace NewsEvents.Text;

/// <summary>
/// Finds how the words of a sentence depend on each other: recurrent layers read the sentence from both ends, each pair of words
/// is scored as head and dependent, and the best tree is taken.
/// </summary>
/// <remarks>
/// After Dozat and Manning 2017, "Deep Biaffine Attention for Neural Dependency Parsing", with simple recurrent units in place
/// of LSTMs and a layer of sums in place of the second biaffine one. Immutable and thread-safe.
/// </remarks>
internal sealed class Parser
{
    /// <summary>Longer sentences are parsed in pieces, so that time stays linear in their length.</summary>
    private const int LongestPiece = 160;

    private readonly SyntaxFeatures features;
    private readonly SyntaxEmbedding embedding;
    private readonly RecurrentLayer[] layers;
    private readonly DenseLayer keys;
    private readonly DenseLayer arcs;
    private readonly DenseLayer relations;

    public Parser(ModelFile file, WordVectors vectors)
    {
        features = new SyntaxFeatures(file, vectors);
        embedding = new SyntaxEmbedding(file, vectors);
        layers = [.. Enumerable.Range(0, file.SectionNames.Count(static name => name.StartsWith("layer", StringComparison.Ordinal) && name.EndsWith("/vectors", StringComparison.Ordinal)))
            .Select(number => new RecurrentLayer(file, $"layer{number}"))];
        keys = new DenseLayer(file, "keys");
        arcs = new DenseLayer(file, "arcs");
        relations = new DenseLayer(file, "relations");
        if (layers.Length == 0 || layers[0].Inputs != embedding.Size || keys.Inputs != layers[^1].Outputs || keys.Outputs != 2 * (arcs.Inputs + relations.Inputs))
            throw new ModelFormatException("The layers of the parser do not fit each other.");
    }

    /// <summary>Parses a sentence.</summary>
    public SentenceTree Parse(string text, TokenTable table, int sentence)
    {
        var first = table.SentenceStarts[sentence];
        var count = table.SentenceEnd(sentence) - first;
        var tree = new SentenceTree(new int[count], new DependencyRelation[count]);
        var scratch = ParserScratch.Rent();
        for (var start = 0; start < count; start += LongestPiece)
        {
            var length = Math.Min(LongestPiece, count - start);
            ParsePiece(text, table, first + start, length, scratch);
            Copy(scratch, start, length, tree);
        }

        scratch.Return();
        return tree;
    }

    /// <summary>Adds the tree of a piece; what would be the root of a later piece hangs on the first root.</summary>
    private static void Copy(ParserScratch scratch, int start, int length, SentenceTree tree)
    {
        for (var i = 0; i < length; i++)
        {
            var head = scratch.Heads[i + 1];
            tree.Heads[start + i] = head == 0 ? -1 : start + head - 1;
            tree.Relations[start + i] = scratch.Relations[i + 1];
            if (head > 0 || start == 0)
                continue;
            tree.Heads[start + i] = Array.IndexOf(tree.Heads, -1, 0, LongestPiece);
            tree.Relations[start + i] = DependencyRelation.Parataxis;
        }
    }

    private void ParsePiece(string text, TokenTable table, int first, int count, ParserScratch scratch)
    {
        features.Load(text, table, first, count, scratch.Input);
        var tokens = count + 1;
        var rows = MatrixProduct.PadRows(tokens);
        var state = scratch.Room(0, rows * embedding.Size);
        embedding.Read(scratch.Input, state);
        for (var i = 0; i < layers.Length; i++)
        {
            var next = scratch.Room(1 + (i % 2), rows * layers[i].Outputs);
            layers[i].Run(state, tokens, scratch.Room(3, rows * layers[i].Scratch), next);
            state = next;
        }

        var keyRows = scratch.Room(4, rows * keys.Outputs);
        keys.Run(state, rows, keyRows);
        var stride = MatrixProduct.PadColumns(tokens);
        var scores = scratch.Room(5, rows * stride);
        ScoreArcs(keyRows, tokens, scratch, scores, stride);
        scratch.Decode(scores, tokens, stride);
        LabelArcs(keyRows, tokens, scratch);
    }

    /// <summary>Scores every token as head of every other: key of the dependent, times a matrix, times key of the head.</summary>
    private void ScoreArcs(Span<float> keyRows, int tokens, ParserScratch scratch, Span<float> scores, int stride)
    {
        var size = arcs.Inputs;
        var rows = MatrixProduct.PadRows(tokens);
        var heads = scratch.Room(6, rows * size);
        var dependents = scratch.Room(7, rows * size);
        for (var row = 0; row < rows; row++)
        {
            var key = keyRows.Slice(row * keys.Outputs, 2 * size);
            Activations.Rectify(key);
            key[..size].CopyTo(heads[(row * size)..]);
            key[size..].CopyTo(dependents[(row * size)..]);
        }

        var turned = scratch.Room(8, rows * arcs.Outputs);
        arcs.Run(dependents, rows, turned);
        var panels = scratch.Room(9, size * stride);
        MatrixProduct.PackTransposed(heads, tokens, size, panels);
        scores.Clear();
        MatrixProduct.Add(turned, rows, size, panels, stride, scores);
    }

    private void LabelArcs(Span<float> keyRows, int tokens, ParserScratch scratch)
    {
        var size = relations.Inputs;
        var rows = MatrixProduct.PadRows(tokens);
        var sums = scratch.Room(6, rows * size);
        for (var token = 1; token < tokens; token++)
        {
            var head = keyRows.Slice((scratch.Heads[token] * keys.Outputs) + (2 * arcs.Inputs), size);
            var dependent = keyRows.Slice((token * keys.Outputs) + (2 * arcs.Inputs) + size, size);
            var sum = sums.Slice(token * size, size);
            for (var i = 0; i < size; i++)
                sum[i] = Math.Max(head[i] + dependent[i], 0);
        }

        var scores = scratch.Room(7, rows * relations.Outputs);
        relations.Run(sums, rows, scores);
        scratch.Label(scores, tokens, relations.Outputs);
    }
}
