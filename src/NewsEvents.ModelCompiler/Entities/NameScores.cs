using NewsEvents.Entities;
using NewsEvents.ModelCompiler.Learning;

namespace NewsEvents.ModelCompiler.Entities;

/// <summary>Scores a network of names on documents: a name counts where its span and type are right.</summary>
internal static class NameScores
{
    private const int BatchSize = 40;

    /// <summary>The F1 in percent over some coarse types.</summary>
    /// <param name="workers">Each runs the network on a share of the documents.</param>
    /// <param name="tests">Documents with their sentences.</param>
    /// <param name="stride">Entries of a row of scores.</param>
    /// <param name="types">The coarse types that count.</param>
    public static double Measure(LabelerWorker[] workers, List<(NameDocument Document, List<LabelerExample> Sentences)> tests, int stride, IReadOnlyList<int> types)
    {
        var (right, found, gold) = (0, 0, 0);
        Parallel.For(0, workers.Length, worker =>
        {
            foreach (var (document, sentences) in tests.Where((_, i) => i % workers.Length == worker))
            {
                var names = NamesOf(document, Label(workers[worker], sentences, stride)).Where(name => types.Contains(name.Type)).ToHashSet();
                var wanted = document.Source.Names.Where(name => types.Contains(name.Type)).ToHashSet();
                Interlocked.Add(ref found, names.Count);
                Interlocked.Add(ref gold, wanted.Count);
                Interlocked.Add(ref right, names.Count(wanted.Contains));
            }
        });
        return 200.0 * right / Math.Max(1, found + gold);
    }

    private static byte[] Label(LabelerWorker worker, List<LabelerExample> sentences, int stride)
    {
        var given = new List<byte>();
        foreach (var (example, scores) in sentences.Chunk(BatchSize).SelectMany(worker.Score))
        {
            var labels = new byte[example.Count];
            NameDecoder.Decode(scores, stride, labels);
            given.AddRange(labels);
        }

        return [.. given];
    }

    /// <summary>The names that labels tell of.</summary>
    private static IEnumerable<(TextSpan Span, int Type)> NamesOf(NameDocument document, byte[] labels)
    {
        var start = 0;
        for (var i = 0; i < labels.Length; i++)
        {
            if (labels[i] == NameLabel.Outside)
                continue;
            var position = NameLabel.PositionOf(labels[i]);
            if (position is NameLabel.Begin or NameLabel.Unit)
                start = i;
            if (position is NameLabel.Last or NameLabel.Unit)
                yield return (document.Names.Table.Span(start, i - start + 1), NameLabel.TypeOf(labels[i]));
        }
    }
}
