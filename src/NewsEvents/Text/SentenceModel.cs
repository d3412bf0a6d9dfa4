using NewsEvents.Learning;
using NewsEvents.Models;

namespace NewsEvents.Text;

/// <summary>Tells by trained weights whether a sentence ends in the gap after a token.</summary>
/// <remarks>
/// Sections: those of the <see cref="LinearModel"/> "sentences" and "sentences/unmarked" (int32: the score that an end
/// without a mark needs in running text). Immutable.
/// </remarks>
internal sealed class SentenceModel
{
    private readonly LinearModel weights;
    private readonly int unmarkedThreshold;

    /// <exception cref="ModelFormatException">The file is no sentence model.</exception>
    public SentenceModel(ModelFile file, WordClusters clusters)
    {
        Clusters = clusters;
        weights = new LinearModel(file, "sentences");
        var threshold = file.Section("sentences/unmarked");
        if (weights.Labels != 2 || threshold.Length != sizeof(int))
            throw new ModelFormatException("The sentence model is damaged.");
        unmarkedThreshold = threshold.As<int>()[0];
    }

    /// <summary>The clusters that its features use.</summary>
    public WordClusters Clusters { get; }

    public bool IsEnd(SentenceContext context, in SentenceProgress progress, int token)
    {
        Span<ulong> keys = stackalloc ulong[SentenceFeatures.Most];
        Span<short> scores = [0, 0];
        weights.Add(keys[..SentenceFeatures.Of(context, progress, token, keys)], scores);
        var lead = scores[1] - scores[0];
        return lead > 0 && (lead > unmarkedThreshold || !SentenceGaps.IsUnmarkedInText(context, token));
    }
}
