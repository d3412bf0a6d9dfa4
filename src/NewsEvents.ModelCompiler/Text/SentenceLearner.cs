using System.Buffers.Binary;
using NewsEvents.Learning;
using NewsEvents.ModelCompiler.Learning;
using NewsEvents.Models;
using NewsEvents.Text;

namespace NewsEvents.ModelCompiler.Text;

/// <summary>Trains the weights of sentence ends, the sentence before each gap being as the weights so far cut it.</summary>
internal sealed class SentenceLearner(SentenceCorpus corpus, WordClusters clusters, TokenLexicons lexicons)
{
    private const int Labels = 2;
    private const double LeftOut = 0.3;
    private const int LeastCount = 2;
    private const int MostFeatures = 104_000;

    private readonly SentenceContext context = new();
    private readonly Random random = new(17);

    /// <summary>The features that are seen often enough.</summary>
    public FeatureIndex Index()
    {
        var index = FeatureIndex.Frequent(corpus.Paragraphs.SelectMany(Keys), LeastCount);
        return index;
    }

    public static AveragedPerceptron Create(FeatureIndex index) => new(index.Count, Labels);

    public static FeatureIndex Strongest(FeatureIndex index, AveragedPerceptron model) => FeatureIndex.Strongest(index, model, MostFeatures);

    /// <summary>Learns from all paragraphs once.</summary>
    /// <returns>Number of gaps that were judged wrongly.</returns>
    public int Learn(FeatureIndex index, AveragedPerceptron model)
    {
        var order = Enumerable.Range(0, corpus.Paragraphs.Count).ToArray();
        random.Shuffle(order);
        return order.Sum(number => Learn(index, model, corpus.Paragraphs[number]));
    }

    public static byte[] Write(FeatureIndex index, AveragedPerceptron model, int threshold)
    {
        var writer = new ModelFileWriter();
        Write(writer, index, model, threshold);
        return writer.ToBytes();
    }

    public static void Write(ModelFileWriter writer, FeatureIndex index, AveragedPerceptron model, int threshold)
    {
        LinearModelWriter.Write(writer, "sentences", index, model);
        var bytes = new byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, threshold);
        writer.Add("sentences/threshold", bytes);
    }

    private ulong[] Keys((int First, int End) paragraph)
    {
        context.Load(corpus.Text, corpus.Tokens, paragraph.First, paragraph.End, clusters, lexicons);
        var all = new List<ulong>();
        Span<ulong> keys = stackalloc ulong[SentenceFeatures.Most];
        var progress = SentenceProgress.AtStart;
        for (var token = 0; token < context.Count; token++)
        {
            progress.Pass(context, token);
            if (SentenceGaps.After(context, progress, token) == SentenceGap.Open)
                all.AddRange(keys[..SentenceFeatures.Of(context, progress, token, keys)]);
            if (corpus.EndsSentence(paragraph.First + token))
                progress.Close(context, token);
        }

        return [.. all];
    }

    private int Learn(FeatureIndex index, AveragedPerceptron model, (int First, int End) paragraph)
    {
        context.Load(corpus.Text, corpus.Tokens, paragraph.First, paragraph.End, clusters, lexicons);
        Span<ulong> keys = stackalloc ulong[SentenceFeatures.Most];
        Span<int> features = stackalloc int[SentenceFeatures.Most];
        Span<int> scores = stackalloc int[Labels];
        var progress = SentenceProgress.AtStart;
        var wrong = 0;
        for (var token = 0; token < context.Count; token++)
        {
            progress.Pass(context, token);
            var gap = SentenceGaps.After(context, progress, token);
            var ends = gap == SentenceGap.End;
            if (gap == SentenceGap.Open)
            {
                var right = corpus.EndsSentence(paragraph.First + token);
                var used = Find(index, keys[..SentenceFeatures.Of(context, progress, token, keys)], features);
                scores.Clear();
                foreach (var feature in features[..used])
                    model.Add(feature, scores);
                ends = scores[1] > scores[0];
                var margin = right ? scores[1] - scores[0] : scores[0] - scores[1];
                if (ends != right)
                    wrong++;
                if (margin <= Margin)
                {
                    foreach (var feature in features[..used])
                        model.Correct(feature, right ? 1 : 0, right ? 0 : 1);
                }

                model.Advance();
            }

            if (ends)
                progress.Close(context, token);
        }

        return wrong;
    }

    private static readonly int Margin = int.Parse(Environment.GetEnvironmentVariable("MARGIN") ?? "0");

    /// <summary>The known features, some left out by chance, so that none is leant on alone.</summary>
    private int Find(FeatureIndex index, ReadOnlySpan<ulong> keys, Span<int> features)
    {
        var used = 0;
        foreach (var key in keys)
        {
            var feature = index.Find(key);
            if (feature >= 0 && random.NextDouble() >= LeftOut)
                features[used++] = feature;
        }

        return used;
    }
}
