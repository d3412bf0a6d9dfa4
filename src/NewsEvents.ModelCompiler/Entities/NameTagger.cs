using NewsEvents.Entities;
using NewsEvents.Learning;
using NewsEvents.Models;
using NewsEvents.Text;

namespace NewsEvents.ModelCompiler.Entities;

/// <summary>Labels the tokens of a document as parts of names, from left to right, each from the words around and the labels before.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class NameTagger(ModelFile file, string name)
{
    private readonly LinearModel weights = new(file, name);

    /// <summary>What training has learnt of words by the words most like them.</summary>
    public TagLexicon Kin { get; } = new(file, name + "/lexicon");

    /// <summary>The label of each token; what scores well and fits the label before it.</summary>
    public byte[] Label(NameTagContext context)
    {
        var names = context.Names;
        var labels = new byte[names.Table.Count];
        var history = new Dictionary<ulong, byte>();
        Span<ulong> keys = stackalloc ulong[NameTagFeatures.Most];
        Span<short> scores = stackalloc short[weights.ScoreLength];
        for (var i = 0; i < labels.Length; i++)
        {
            var start = names.SentenceStart(i);
            var previous = i > start ? labels[i - 1] : NameLabel.Outside;
            var beforePrevious = i > start + 1 ? labels[i - 2] : NameLabel.Outside;
            scores.Clear();
            var used = NameTagFeatures.OfWords(context, i, keys);
            used += NameTagFeatures.OfLabels(context, i, previous, beforePrevious, history.GetValueOrDefault(context.Words[i]), keys[used..]);
            weights.Add(keys[..used], scores);
            var label = Best(scores[..weights.Labels], previous, i + 1 == names.SentenceEnd(i));
            labels[i] = (byte)label;
            if (names.Levels[i] == NameLevel.Name)
                history[context.Words[i]] = (byte)(NameLabel.TypeOf(label) + 1);
        }

        return labels;
    }

    private static int Best(ReadOnlySpan<short> scores, int previous, bool isLast)
    {
        var best = -1;
        for (var label = 0; label < scores.Length; label++)
        {
            if ((best < 0 || scores[label] > scores[best]) && NameLabel.Follows(previous, label) && (!isLast || NameLabel.Ends(label)))
                best = label;
        }

        return Math.Max(best, NameLabel.Outside);
    }
}
