using NewsEvents.Entities;
using NewsEvents.ModelCompiler.Learning;
using NewsEvents.ModelCompiler.Text;
using NewsEvents.Models;
using NewsEvents.Text;

namespace NewsEvents.ModelCompiler.Entities;

/// <summary>Trains the network of a <see cref="NameTagger"/> and writes its sections.</summary>
/// <param name="words">What is known of words.</param>
/// <param name="layers">Recurrent layers; the tagger that ships has one.</param>
/// <param name="hidden">Units of each layer that read in one direction.</param>
/// <param name="output">Where progress is told.</param>
internal sealed class NameNetworkLearner(TextCorpora words, int layers, int hidden, TextWriter output) : IDisposable
{
    /// <summary>What is seen less often in training has no vector of its own.</summary>
    private const int LeastCount = 3;

    private readonly List<FeatureIndex> rows = [];
    private readonly ModelFileWriter sections = new();

    /// <summary>Held, since what reads it in place does not hold it.</summary>
    private ModelFile? kinFile;

    /// <summary>Trains once, and keeps the epoch that does best on development documents.</summary>
    /// <param name="training">What is learnt from.</param>
    /// <param name="development">What chooses the epoch.</param>
    /// <param name="types">The coarse types that count there.</param>
    /// <param name="epochs">Passes over the training documents.</param>
    /// <returns>The F1 of the best epoch in percent, and the network with the values of its parameters.</returns>
    public (double Best, LabelerNetwork Network, float[] Values) Train(NameDocument[] training, NameDocument[] development, IReadOnlyList<int> types, int epochs)
    {
        var kin = WriteKin(training);
        foreach (var document in training.Concat(development))
            document.Load(kin);
        Number(training);
        var network = new LabelerNetwork(Design(), words.Vectors);
        var examples = training.SelectMany(document => Examples(document).Select(example => (Example: example, document.Source.Scheme))).ToList();
        var schemes = new Dictionary<LabelerExample, NameScheme>(ReferenceEqualityComparer.Instance);
        foreach (var (example, scheme) in examples)
            schemes[example] = scheme;
        var tests = development.Select(document => (document, Examples(document).ToList())).ToList();
        var best = 0.0;
        var values = new LabelerLearner(network, [.. examples.Select(static pair => pair.Example)], output).Train(
            epochs,
            workers =>
            {
                var score = NameScores.Measure(workers, tests, network.Labels, types);
                best = Math.Max(best, score);
                return score;
            },
            (example, token, guess) => guess != example.Labels[token] && schemes[example].Allows(guess, example.Labels[token]));
        return (best, network, values);
    }

    public void Dispose() => kinFile?.Dispose();

    /// <summary>The sections of a trained network.</summary>
    public ModelFileWriter Write(LabelerNetwork network, float[] values)
    {
        NameModelWriter.Write(sections, network, rows, values);
        return sections;
    }

    private LabelerDesign Design() => new()
    {
        Parts = [.. NameParts.All.Select((part, i) => (part.Name, rows[i].Count + 1, part.Size))],
        Labels = NameLabel.Count,
        Layers = layers,
        Hidden = hidden,
    };

    /// <summary>What type of name the words most like each word were part of.</summary>
    private TagLexicon WriteKin(NameDocument[] training)
    {
        var lexicon = new TagLexiconBuilder();
        foreach (var document in training)
        {
            for (var i = 0; i < document.Labels.Length; i++)
                lexicon.Add(document.Names.Table.Forms[i], NameLabel.TypeOf(document.Labels[i]) + 1, 1, NameLabel.Types + 1);
        }

        lexicon.Write(sections, NameTagger.KinSection, words.VectorSource);
        using var stream = new MemoryStream(sections.ToBytes());
        kinFile = ModelFile.Read(NameTagger.KinSection, stream);
        return new TagLexicon(kinFile, NameTagger.KinSection);
    }

    /// <summary>Numbers what has a vector of its own, the most frequent first.</summary>
    private void Number(NameDocument[] training)
    {
        var counts = NameParts.All.Select(static _ => new Dictionary<ulong, int>()).ToArray();
        Span<ulong> keys = stackalloc ulong[NameParts.All.Count];
        foreach (var document in training)
        {
            for (var token = 0; token < document.Labels.Length; token++)
            {
                NameParts.Keys(document.Context, token, keys);
                for (var part = 0; part < keys.Length; part++)
                    counts[part][keys[part]] = counts[part].GetValueOrDefault(keys[part]) + 1;
            }
        }

        rows.Clear();
        foreach (var ofPart in counts)
        {
            var index = new FeatureIndex();
            foreach (var (key, _) in ofPart.Where(static pair => pair.Value >= LeastCount).OrderByDescending(static pair => pair.Value).ThenBy(static pair => pair.Key))
                index.Add(key);
            rows.Add(index);
        }
    }

    /// <summary>Where the rules are the teacher, the pupil does not see what they say.</summary>
    private static bool IsAnswer(NameDocument document, int part) => document.IsLabelledByRules && NameParts.All[part].Name == NameParts.Rule;

    private IEnumerable<LabelerExample> Examples(NameDocument document)
    {
        var table = document.Names.Table;
        for (var sentence = 0; sentence < table.SentenceCount; sentence++)
            yield return Example(document, table.SentenceStarts[sentence], table.SentenceEnd(sentence));
    }

    private LabelerExample Example(NameDocument document, int start, int end)
    {
        var numbers = rows.Select(_ => new int[end - start]).ToArray();
        var vectors = new int[end - start];
        var right = new int[end - start];
        Span<ulong> keys = stackalloc ulong[NameParts.All.Count];
        for (var token = start; token < end; token++)
        {
            NameParts.Keys(document.Context, token, keys);
            for (var part = 0; part < keys.Length; part++)
                numbers[part][token - start] = IsAnswer(document, part) ? 0 : rows[part].Find(keys[part]) + 1;
            vectors[token - start] = words.Vectors.IndexOf(document.Names.Table.Forms[token]);
            right[token - start] = document.Labels[token];
        }

        return new LabelerExample(vectors, numbers, right);
    }
}
