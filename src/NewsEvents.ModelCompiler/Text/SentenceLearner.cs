using System.Buffers.Binary;
using NewsEvents.Learning;
using NewsEvents.ModelCompiler.Learning;
using NewsEvents.Text;

namespace NewsEvents.ModelCompiler.Text;

/// <summary>Trains the weights of sentence ends; where the sentence before a gap begins is the weights' own guess.</summary>
internal sealed class SentenceLearner
{
    private const int Labels = 2;
    private const int SelectionEpochs = 5;
    private const double LeftOut = 0.3;
    private const int LeastCount = 2;
    private const int MostFeatures = 52_000;

    /// <summary>What is learned from: wrong answers, and right ones by no more than this.</summary>
    private const int LeastLead = 4;

    /// <summary>What an end without a mark must score in running text, where it is hardly ever one.</summary>
    private const int UnmarkedThreshold = 200;

    private readonly SentenceCorpus corpus;
    private readonly WordClusters clusters;
    private readonly TokenLexicons lexicons;
    private readonly SentenceContext context = new();
    private readonly Random random = new(17);
    private readonly FeatureIndex index;
    private readonly AveragedPerceptron model;

    /// <summary>Chooses the features: those that get the largest weights in a first training.</summary>
    public SentenceLearner(SentenceCorpus corpus, WordClusters clusters, TokenLexicons lexicons)
    {
        this.corpus = corpus;
        this.clusters = clusters;
        this.lexicons = lexicons;
        index = FeatureIndex.Frequent(corpus.Paragraphs.SelectMany(Keys), LeastCount);
        model = new AveragedPerceptron(index.Count, Labels);
        for (var epoch = 0; epoch < SelectionEpochs; epoch++)
            Learn();
        index = FeatureIndex.Strongest(index, model, MostFeatures);
        model = new AveragedPerceptron(index.Count, Labels);
    }

    /// <summary>Number of features that are trained.</summary>
    public int Features => index.Count;

    /// <summary>Learns from all paragraphs once.</summary>
    /// <returns>Number of gaps that were judged wrongly.</returns>
    public int Learn()
    {
        var order = Enumerable.Range(0, corpus.Paragraphs.Count).ToArray();
        random.Shuffle(order);
        return order.Sum(number => Learn(corpus.Paragraphs[number]));
    }

    public void Write(ModelFileWriter writer)
    {
        LinearModelWriter.Write(writer, "sentences", index, model);
        var threshold = new byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(threshold, UnmarkedThreshold);
        writer.Add("sentences/unmarked", threshold);
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

    private int Learn((int First, int End) paragraph)
    {
        context.Load(corpus.Text, corpus.Tokens, paragraph.First, paragraph.End, clusters, lexicons);
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
                ends = Learn(progress, token, right);
                wrong += ends == right ? 0 : 1;
            }

            if (ends)
                progress.Close(context, token);
        }

        return wrong;
    }

    /// <summary>Guesses whether a sentence ends after a token, and corrects the weights where the guess is wrong or hardly right.</summary>
    private bool Learn(in SentenceProgress progress, int token, bool right)
    {
        Span<ulong> keys = stackalloc ulong[SentenceFeatures.Most];
        Span<int> features = stackalloc int[SentenceFeatures.Most];
        Span<int> scores = [0, 0];
        features = features[..Find(keys[..SentenceFeatures.Of(context, progress, token, keys)], features)];
        foreach (var feature in features)
            model.Add(feature, scores);
        var lead = scores[1] - scores[0];
        if ((right ? lead : -lead) <= LeastLead)
        {
            foreach (var feature in features)
                model.Correct(feature, right ? 1 : 0, right ? 0 : 1);
        }

        model.Advance();
        return lead > 0;
    }

    /// <summary>The known features, some left out by chance, so that none is leant on alone.</summary>
    private int Find(ReadOnlySpan<ulong> keys, Span<int> features)
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
