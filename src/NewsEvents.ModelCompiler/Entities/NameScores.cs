using NewsEvents.Entities;
using NewsEvents.Models;

namespace NewsEvents.ModelCompiler.Entities;

/// <summary>Scores a name tagger on documents: a name counts where its span and type are right.</summary>
internal static class NameScores
{
    /// <summary>The F1 in percent over some types.</summary>
    public static double Measure(ModelFileWriter sections, string name, IReadOnlyList<NameDocument> documents, IReadOnlyList<string> types)
    {
        using var stream = new MemoryStream(sections.ToBytes());
        using var file = ModelFile.Read(name, stream);
        var tagger = new NameTagger(file, name);
        foreach (var document in documents)
            document.Load(tagger.Kin);
        var (right, found, gold) = (0, 0, 0);
        Parallel.ForEach(documents, document =>
        {
            var names = NamesOf(document, tagger.Label(document.Context)).Where(found => types.Contains(NameCorpora.Types[found.Type])).ToHashSet();
            var wanted = document.Source.Names.Where(wanted => types.Contains(NameCorpora.Types[wanted.Type])).ToHashSet();
            Interlocked.Add(ref found, names.Count);
            Interlocked.Add(ref gold, wanted.Count);
            Interlocked.Add(ref right, names.Count(wanted.Contains));
        });
        return 200.0 * right / Math.Max(1, found + gold);
    }

    /// <summary>The names that labels tell of.</summary>
    public static IEnumerable<(TextSpan Span, int Type)> NamesOf(NameDocument document, byte[] labels)
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
                yield return (document.Context.Names.Table.Span(start, i - start + 1), NameLabel.TypeOf(labels[i]));
        }
    }
}
