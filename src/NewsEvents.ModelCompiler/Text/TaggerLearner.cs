using NewsEvents.Learning;
using NewsEvents.ModelCompiler.Learning;
using NewsEvents.Text;

namespace NewsEvents.ModelCompiler.Text;

/// <summary>Trains the part-of-speech tagger on treebank sentences, the tags before each token being its own guesses.</summary>
internal sealed class TaggerLearner
{
    private const int Labels = 17;
    private const int Epochs = 10;
    private const double LeftOut = 0.3;
    private const int LeastCount = 2;
    private const int MostFeatures = 104_000;

    private readonly List<TaggedSentence> sentences;
    private readonly WordClusters clusters;
    private readonly TagContext context = new();

    public TaggerLearner(IReadOnlyList<ConlluSentence> treebank, WordClusters clusters)
    {
        this.clusters = clusters;
        sentences = [];
        for (var i = 0; i < treebank.Count; i++)
            AddCopies(treebank[i].Words, i);
    }

    /// <summary>Trains, keeps the strongest features and trains on these again.</summary>
    public void Write(ModelFileWriter writer, TextWriter output)
    {
        var all = FeatureIndex.Frequent(sentences.SelectMany(Keys), LeastCount);
        output.WriteLine($"{sentences.Count} sentences, {all.Count} features");
        var index = FeatureIndex.Strongest(all, Train(all, Epochs / 2, output), MostFeatures);
        var model = Train(index, Epochs, output);
        LinearModelWriter.Write(writer, "tags", index, model);
    }

    /// <summary>Copies in capitals, in small letters and in headline style make the tagger lean less on case.</summary>
    private void AddCopies(IReadOnlyList<ConlluWord> words, int number)
    {
        sentences.Add(TaggedSentence.Create(words, static form => form, caseless: false));
        if (number % 8 == 0)
            sentences.Add(TaggedSentence.Create(words, static form => form.ToUpperInvariant(), caseless: true));
        if (number % 8 == 3)
            sentences.Add(TaggedSentence.Create(words, static form => form.ToLowerInvariant(), caseless: false));
        if (number % 8 == 6)
            sentences.Add(TaggedSentence.Create(words, Capitalize, caseless: false));
    }

    private static string Capitalize(string form) => char.ToUpperInvariant(form[0]) + form[1..];

    private ulong[] Keys(TaggedSentence sentence)
    {
        var keys = new List<ulong>();
        Span<ulong> scratch = stackalloc ulong[TagFeatures.Most];
        context.Load(sentence.Text, sentence.Table, 0, sentence.Count, clusters);
        var previous = Tagger.NoTag;
        var beforePrevious = Tagger.NoTag;
        for (var i = 0; i < sentence.Count; i++)
        {
            var count = TagFeatures.OfWords(context, i, sentence.Table.Form(sentence.Text, i), scratch);
            count += TagFeatures.OfTags(context, i, previous, beforePrevious, scratch[count..]);
            keys.AddRange(scratch[..count]);
            beforePrevious = previous;
            previous = sentence.Tag(i);
        }

        return [.. keys];
    }

    private AveragedPerceptron Train(FeatureIndex index, int epochs, TextWriter output)
    {
        var model = new AveragedPerceptron(index.Count, Labels);
        var order = Enumerable.Range(0, sentences.Count).ToArray();
        var random = new Random(17);
        for (var epoch = 1; epoch <= epochs; epoch++)
        {
            random.Shuffle(order);
            var wrong = 0;
            foreach (var number in order)
                wrong += Learn(model, index, sentences[number], random);
            output.WriteLine($"epoch {epoch}: {wrong} wrong");
        }

        return model;
    }

    private int Learn(AveragedPerceptron model, FeatureIndex index, TaggedSentence sentence, Random random)
    {
        Span<ulong> keys = stackalloc ulong[TagFeatures.Most];
        Span<int> features = stackalloc int[TagFeatures.Most];
        Span<int> scores = stackalloc int[Labels];
        context.Load(sentence.Text, sentence.Table, 0, sentence.Count, clusters);
        var wrong = 0;
        var previous = Tagger.NoTag;
        var beforePrevious = Tagger.NoTag;
        for (var i = 0; i < sentence.Count; i++)
        {
            var count = TagFeatures.OfWords(context, i, sentence.Table.Form(sentence.Text, i), keys);
            count += TagFeatures.OfTags(context, i, previous, beforePrevious, keys[count..]);
            var used = Find(index, keys[..count], features);
            used = Thin(features[..used], random);
            var guess = Guess(model, features[..used], scores);
            if (guess != sentence.Tag(i))
            {
                wrong++;
                foreach (var feature in features[..used])
                    model.Correct(feature, sentence.Tag(i), guess);
            }

            model.Advance();
            beforePrevious = previous;
            previous = guess;
        }

        return wrong;
    }

    /// <summary>Leaves some features out by chance, so that none is leant on alone.</summary>
    private static int Thin(Span<int> features, Random random)
    {
        var kept = 0;
        foreach (var feature in features)
        {
            if (random.NextDouble() >= LeftOut)
                features[kept++] = feature;
        }

        return kept;
    }

    private static int Find(FeatureIndex index, ReadOnlySpan<ulong> keys, Span<int> features)
    {
        var used = 0;
        foreach (var key in keys)
        {
            var feature = index.Find(key);
            if (feature >= 0)
                features[used++] = feature;
        }

        return used;
    }

    private static int Guess(AveragedPerceptron model, ReadOnlySpan<int> features, Span<int> scores)
    {
        scores.Clear();
        foreach (var feature in features)
            model.Add(feature, scores);
        var best = 0;
        for (var label = 1; label < scores.Length; label++)
            best = scores[label] > scores[best] ? label : best;
        return best;
    }
}
