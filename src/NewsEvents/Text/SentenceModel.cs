using System.Runtime.InteropServices;
using NewsEvents.Learning;
using NewsEvents.Models;

namespace NewsEvents.Text;

/// <summary>Tells by trained weights whether a sentence ends in the gap after a token.</summary>
/// <remarks>Sections: those of the <see cref="LinearModel"/> "sentences" and "sentences/threshold" (an int32). Immutable.</remarks>
internal sealed class SentenceModel
{
    private readonly LinearModel weights;
    private readonly int threshold;

    public SentenceModel(ModelFile file)
    {
        weights = new LinearModel(file, "sentences");
        threshold = MemoryMarshal.Read<int>(file.Section("sentences/threshold").Bytes);
        if (weights.Labels != 2)
            throw new ModelFormatException("The sentence model has not two labels.");
    }

    /// <summary>How much there is for an end in the gap.</summary>
    public int Score(SentenceContext context, in SentenceProgress progress, int token)
    {
        Span<ulong> keys = stackalloc ulong[SentenceFeatures.Most];
        Span<short> scores = [0, 0];
        weights.Add(keys[..SentenceFeatures.Of(context, progress, token, keys)], scores);
        return scores[1] - scores[0];
    }

    public bool IsEnd(SentenceContext context, in SentenceProgress progress, int token) => Score(context, progress, token) > threshold;
}
