using NewsEvents.Learning;
using NewsEvents.Models;
using NewsEvents.Text;

namespace NewsEvents.Entities;

/// <summary>
/// Scores for each token of a sentence the labels that it may have as part of a name: vectors of its parts, units that read the sentence
/// from both ends, and a layer of labels.
/// </summary>
/// <remarks>
/// Sections: "kin" (a <see cref="TagLexicon"/>), for each of <see cref="NameParts.All"/> "PART/keys" and "PART/numbers" (a
/// <see cref="FingerprintMap"/>) and "PART/vectors" (an <see cref="EmbeddingTable"/>), "layer" (weights and <see cref="RecurrentUnits"/>)
/// and "labels" (a <see cref="DenseLayer"/>). The units are those of Lei et al. 2018, "Simple Recurrent Units for Highly Parallelizable
/// Recurrence". Immutable and thread-safe.
/// </remarks>
internal sealed class NameTagger
{
    /// <summary>Name of the section of word classes.</summary>
    public const string KinSection = "kin";

    /// <summary>How many words' sums are kept, and how many sums of what depends on where a word stands; some 3 kB each.</summary>
    private const int MostWords = 8192;
    private const int MostPositions = 4096;

    private readonly WordVectors vectors;
    private readonly FingerprintMap[] numbers;
    private readonly ProjectionCache ofWords;
    private readonly ProjectionCache ofPositions;
    private readonly ProjectedTable words;
    private readonly ProjectedTable[] parts;
    private readonly float[] bias;
    private readonly RecurrentUnits units;
    private readonly DenseLayer labels;

    public NameTagger(ModelFile file, WordVectors vectors)
    {
        this.vectors = vectors;
        Kin = new TagLexicon(file, KinSection);
        numbers = [.. NameParts.All.Select(part => new FingerprintMap(file, part.Name + "/keys", part.Name + "/numbers"))];
        var tables = NameParts.All.Select(part => new EmbeddingTable(file, part.Name + "/vectors")).ToArray();
        var weights = DenseWeights.Read(file, "layer", out bias);
        ofWords = new ProjectionCache(MostWords, bias.Length);
        ofPositions = new ProjectionCache(MostPositions, bias.Length);
        units = new RecurrentUnits(file, "layer");
        labels = new DenseLayer(file, "labels");
        if (weights.Length != (vectors.Size + tables.Sum(static table => table.Size)) * bias.Length
            || bias.Length != units.Projections || labels.Inputs != units.Outputs || labels.Outputs < NameLabel.Count)
            throw new ModelFormatException("The layers of the name tagger do not fit each other.");
        var used = vectors.Size * bias.Length;
        words = new ProjectedTable(vectors.Values, weights[..used]);
        parts = new ProjectedTable[tables.Length];
        for (var part = 0; part < parts.Length; part++)
        {
            var size = tables[part].Size * bias.Length;
            parts[part] = new ProjectedTable(tables[part], weights[used..(used + size)]);
            used += size;
        }
    }

    /// <summary>What training has learnt of words by the words most like them.</summary>
    public TagLexicon Kin { get; }

    /// <summary>Entries of a token's row of scores, the first ones those of the labels.</summary>
    public int Stride => labels.Outputs;

    /// <summary>Scores the labels of the tokens of a sentence or a piece of one.</summary>
    /// <param name="context">The document.</param>
    /// <param name="first">Index of the first token.</param>
    /// <param name="count">Number of tokens.</param>
    /// <param name="scratch">Room to work in.</param>
    /// <returns>A row of <see cref="Stride"/> scores a token, in the scratch.</returns>
    public Span<float> Score(NameTagContext context, int first, int count, FloatRooms scratch)
    {
        var rows = MatrixProduct.PadRows(count);
        var sums = scratch.Room(0, count * units.Projections);
        var added = scratch.Room(3, units.Projections);
        Span<ulong> keys = stackalloc ulong[NameParts.All.Count];
        for (var i = 0; i < count; i++)
            Project(context, first + i, keys, added, sums.Slice(i * units.Projections, units.Projections));
        var states = scratch.Room(1, rows * units.Outputs);
        units.Run(sums, count, states);
        var scores = scratch.Room(2, rows * Stride);
        labels.Run(states, rows, scores);
        return scores[..(count * Stride)];
    }

    private void Project(NameTagContext context, int token, Span<ulong> keys, Span<float> added, Span<float> sums)
    {
        NameParts.Keys(context, token, keys);
        var form = context.Names.Table.Forms[token];
        var word = KeyOf(form, NameParts.OfWord, keys);
        var position = KeyOf(0, NameParts.OfPosition, keys);
        if (!ofPositions.TryCopy(position, added))
        {
            added.Clear();
            AddParts(NameParts.OfPosition, keys, added);
            ofPositions.Keep(position, added);
        }

        if (ofWords.TryAdd(word, added, sums))
            return;
        SumWord(form, keys, sums);
        ofWords.Keep(word, sums);
        ProjectedTable.Add(added, sums);
    }

    /// <summary>What a word adds wherever it stands.</summary>
    private void SumWord(ulong form, ReadOnlySpan<ulong> keys, Span<float> sums)
    {
        bias.CopyTo(sums);
        var vector = vectors.IndexOf(form);
        if (vector >= 0)
            words.AddTo(vector, sums);
        AddParts(NameParts.OfWord, keys, sums);
    }

    private void AddParts(int[] which, ReadOnlySpan<ulong> keys, Span<float> sums)
    {
        foreach (var part in which)
            parts[part].AddTo(numbers[part].Find(keys[part]), sums);
    }

    private static ulong KeyOf(ulong key, int[] which, ReadOnlySpan<ulong> keys)
    {
        foreach (var part in which)
            key = FeatureHasher.Key(part, key, keys[part]);
        return key;
    }
}
