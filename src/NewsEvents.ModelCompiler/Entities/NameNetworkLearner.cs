using NewsEvents.Entities;
using NewsEvents.Learning;
using NewsEvents.ModelCompiler.Learning;
using NewsEvents.ModelCompiler.Text;
using NewsEvents.Models;
using NewsEvents.Text;

namespace NewsEvents.ModelCompiler.Entities;

/// <summary>Trains the network of names.</summary>
internal sealed class NameNetworkLearner
{
    private const int LeastCount = 3;

    private readonly NameDocument[] training;
    private readonly WordVectors vectors;
    private readonly int labels;
    private readonly List<Dictionary<ulong, int>> rows = [];

    public NameNetworkLearner(NameDocument[] training, WordVectors vectors, int labels)
    {
        this.training = training;
        this.vectors = vectors;
        this.labels = labels;
        for (var part = 0; part < NameParts.All.Count; part++)
            rows.Add([]);
        Number();
    }

    /// <summary>Trains; gives the F1 of the best epoch on the development documents.</summary>
    public double Train(NameDocument[] development, int epochs, IReadOnlyList<string> types, TextWriter output)
    {
        var design = new LabelerDesign
        {
            Parts = [.. NameParts.All.Select((part, i) => (part.Name, rows[i].Count + 1, part.Size))],
            Labels = labels,
        };
        var network = new LabelerNetwork(design, vectors);
        var schemes = new Dictionary<LabelerExample, NameScheme>(ReferenceEqualityComparer.Instance);
        var examples = training.SelectMany(document => Examples(document).Select(example => (Example: example, document.Source.Scheme))).ToList();
        foreach (var (example, scheme) in examples)
            schemes[example] = scheme;
        var tests = development.Select(document => (Document: document, Sentences: Examples(document).ToList())).ToList();
        var best = 0.0;
        new LabelerLearner(network, [.. examples.Select(static pair => pair.Example)], output).Train(
            epochs,
            workers =>
            {
                var score = Score(workers, tests, network, types);
                best = Math.Max(best, score);
                return score;
            },
            (example, token, guess) => guess != example.Labels[token] && schemes[example].Allows(guess, example.Labels[token]));
        return best;
    }

    private double Score(LabelerWorker[] workers, List<(NameDocument Document, List<LabelerExample> Sentences)> tests, LabelerNetwork network, IReadOnlyList<string> types)
    {
        var (right, found, gold) = (0, 0, 0);
        Parallel.For(0, workers.Length, worker =>
        {
            foreach (var (document, sentences) in tests.Where((_, i) => i % workers.Length == worker))
            {
                var given = new List<byte>();
                foreach (var chunk in sentences.Chunk(40))
                {
                    foreach (var (example, scores) in workers[worker].Score(chunk))
                        given.AddRange(NameDecoder.Decode(scores, example.Count, network.Labels, labels));
                }

                var names = NameScores.NamesOf(document, [.. given]).Where(name => types.Contains(NameCorpora.Types[name.Type])).ToHashSet();
                var wanted = document.Source.Names.Where(name => types.Contains(NameCorpora.Types[name.Type])).ToHashSet();
                Interlocked.Add(ref found, names.Count);
                Interlocked.Add(ref gold, wanted.Count);
                Interlocked.Add(ref right, names.Count(wanted.Contains));
            }
        });
        return 200.0 * right / Math.Max(1, found + gold);
    }

    private void Number()
    {
        var counts = rows.Select(static _ => new Dictionary<ulong, int>()).ToArray();
        Span<ulong> keys = stackalloc ulong[NameParts.All.Count];
        foreach (var document in training)
        {
            for (var token = 0; token < document.Labels.Length; token++)
            {
                NameParts.Keys(document.Context, token, keys);
                for (var part = 0; part < keys.Length; part++)
                {
                    var count = counts[part].GetValueOrDefault(keys[part]) + 1;
                    counts[part][keys[part]] = count;
                    if (count == LeastCount)
                        rows[part][keys[part]] = rows[part].Count + 1;
                }
            }
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
        var parts = rows.Select(_ => new int[end - start]).ToArray();
        var words = new int[end - start];
        var right = new int[end - start];
        Span<ulong> keys = stackalloc ulong[NameParts.All.Count];
        for (var token = start; token < end; token++)
        {
            NameParts.Keys(document.Context, token, keys);
            for (var part = 0; part < keys.Length; part++)
                parts[part][token - start] = IsAnswer(document, part) ? 0 : rows[part].GetValueOrDefault(keys[part]);
            words[token - start] = vectors.IndexOf(document.Names.Table.Forms[token]);
            right[token - start] = document.Labels[token];
        }

        return new LabelerExample(words, parts, right);
    }
}
