using System.Globalization;
using NewsEvents.Learning;
using NewsEvents.ModelCompiler.Learning;
using NewsEvents.Models;
using NewsEvents.Text;

namespace NewsEvents.ModelCompiler.Text;

/// <summary>Trains a <see cref="SequenceLabeler"/>, the labels before each token being its own guesses.</summary>
internal sealed class SequenceLearner
{
    private const int Epochs = 12;
    private const double LeftOut = 0.3;
    private const int LeastCount = 2;

    /// <summary>By how much the right label has to win before an example is taken for learnt.</summary>
    private const int Margin = 2;

    private readonly IReadOnlyList<TaggedSentence> sentences;
    private readonly IReadOnlyList<int[]> labels;
    private readonly int labelCount;
    private readonly WordClusters clusters;
    private readonly TagLexiconBuilder lexiconTable = new();
    private readonly TagContext context = new();

    /// <param name="sentences">The sentences.</param>
    /// <param name="labels">The label of each token of each sentence.</param>
    /// <param name="labelCount">Number of labels.</param>
    /// <param name="clusters">The word clusters as they are shipped.</param>
    public SequenceLearner(IReadOnlyList<TaggedSentence> sentences, IReadOnlyList<int[]> labels, int labelCount, WordClusters clusters)
    {
        this.sentences = sentences;
        this.labels = labels;
        this.labelCount = labelCount;
        this.clusters = clusters;
        for (var i = 0; i < sentences.Count; i++)
            lexiconTable.Add(sentences[i], labels[i], labelCount);
    }

    /// <summary>Adds the label of a word that a list tells of.</summary>
    public void AddKnown(ulong form, int label) => lexiconTable.Add(form, label, labelCount);

    /// <summary>Trains, keeps the strongest features and trains on these again.</summary>
    /// <param name="writer">Where the sections go.</param>
    /// <param name="name">What their names begin with.</param>
    /// <param name="mostFeatures">How many features are kept.</param>
    /// <param name="vectors">The vectors that rare words are likened to others by.</param>
    /// <param name="output">Where progress is told.</param>
    /// <param name="judge">Tells how good a file with the sections is; null to keep those of the last epoch.</param>
    public void Write(ModelFileWriter writer, string name, int mostFeatures, VectorSource vectors, TextWriter output, Func<ModelFileWriter, double>? judge = null)
    {
        lexiconTable.Write(writer, name + "/lexicon", vectors);
        using var file = ModelFile.Read(name, new MemoryStream(writer.ToBytes()));
        var lexicon = new TagLexicon(file, name + "/lexicon");
        var all = FeatureIndex.Frequent(sentences.SelectMany((sentence, i) => Keys(sentence, labels[i], lexicon)), LeastCount);
        output.WriteLine($"{sentences.Count} sentences, {labelCount} labels, {all.Count} features");
        var first = Train(all, Epochs / 2, lexicon, output).Last();
        var index = FeatureIndex.Strongest(all, first, mostFeatures);
        writer.AddAll(Best(writer, name, index, Train(index, Epochs, lexicon, output), output, judge));
    }

    /// <summary>The sections of the epoch that is judged best; of the last one where nothing judges.</summary>
    private static ModelFileWriter Best(ModelFileWriter writer, string name, FeatureIndex index, IEnumerable<AveragedPerceptron> epochs, TextWriter output, Func<ModelFileWriter, double>? judge)
    {
        if (judge is null)
            return Sections(name, index, epochs.Last());
        var best = (Sections: new ModelFileWriter(), Score: double.NegativeInfinity);
        foreach (var model in epochs)
        {
            var trial = (Sections: Sections(name, index, model), Score: 0.0);
            var whole = new ModelFileWriter();
            whole.AddAll(writer);
            whole.AddAll(trial.Sections);
            trial.Score = judge(whole);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"on development sentences: {trial.Score:F3}"));
            if (trial.Score > best.Score)
                best = trial;
        }

        return best.Sections;
    }

    private static ModelFileWriter Sections(string name, FeatureIndex index, AveragedPerceptron model)
    {
        var writer = new ModelFileWriter();
        LinearModelWriter.Write(writer, name, index, model);
        return writer;
    }

    private ulong[] Keys(TaggedSentence sentence, int[] tags, TagLexicon lexicon)
    {
        var keys = new List<ulong>();
        Span<ulong> scratch = stackalloc ulong[TagFeatures.Most];
        context.Load(sentence.Text, sentence.Table, 0, sentence.Count, clusters, lexicon);
        var previous = SequenceLabeler.NoLabel;
        var beforePrevious = SequenceLabeler.NoLabel;
        for (var i = 0; i < sentence.Count; i++)
        {
            var count = TagFeatures.OfWords(context, i, sentence.Table.Form(sentence.Text, i), scratch);
            count += TagFeatures.OfTags(context, i, previous, beforePrevious, scratch[count..]);
            keys.AddRange(scratch[..count]);
            beforePrevious = previous;
            previous = tags[i];
        }

        return [.. keys];
    }

    /// <summary>Trains a model, which is given after each epoch and goes on learning after that.</summary>
    private IEnumerable<AveragedPerceptron> Train(FeatureIndex index, int epochs, TagLexicon lexicon, TextWriter output)
    {
        var model = new AveragedPerceptron(index.Count, labelCount);
        var wordFeatures = sentences.Select(sentence => WordFeatures(sentence, index, lexicon)).ToArray();
        var order = Enumerable.Range(0, sentences.Count).ToArray();
        var random = new Random(17);
        for (var epoch = 1; epoch <= epochs; epoch++)
        {
            random.Shuffle(order);
            var wrong = 0;
            foreach (var number in order)
                wrong += Learn(model, index, number, wordFeatures[number], lexicon, random);
            output.WriteLine($"epoch {epoch}: {wrong} wrong");
            yield return model;
        }
    }

    /// <summary>The features of each token that no label enters, found once for all epochs.</summary>
    private int[][] WordFeatures(TaggedSentence sentence, FeatureIndex index, TagLexicon lexicon)
    {
        Span<ulong> keys = stackalloc ulong[TagFeatures.Most];
        Span<int> features = stackalloc int[TagFeatures.Most];
        var found = new int[sentence.Count][];
        context.Load(sentence.Text, sentence.Table, 0, sentence.Count, clusters, lexicon);
        for (var i = 0; i < sentence.Count; i++)
        {
            var count = TagFeatures.OfWords(context, i, sentence.Table.Form(sentence.Text, i), keys);
            found[i] = features[..index.Find(keys[..count], features)].ToArray();
        }

        return found;
    }

    private int Learn(AveragedPerceptron model, FeatureIndex index, int number, int[][] wordFeatures, TagLexicon lexicon, Random random)
    {
        Span<ulong> keys = stackalloc ulong[TagFeatures.Most];
        Span<int> features = stackalloc int[TagFeatures.Most];
        Span<int> scores = stackalloc int[labelCount];
        var sentence = sentences[number];
        context.Load(sentence.Text, sentence.Table, 0, sentence.Count, clusters, lexicon);
        var wrong = 0;
        var previous = SequenceLabeler.NoLabel;
        var beforePrevious = SequenceLabeler.NoLabel;
        for (var i = 0; i < sentence.Count; i++)
        {
            wordFeatures[i].CopyTo(features);
            var used = wordFeatures[i].Length;
            var count = TagFeatures.OfTags(context, i, previous, beforePrevious, keys);
            used += index.Find(keys[..count], features[used..]);
            used = FeatureIndex.Thin(features[..used], LeftOut, random);
            var right = labels[number][i];
            var guess = Guess(model, features[..used], scores, right);
            if (guess != right)
            {
                wrong++;
                foreach (var feature in features[..used])
                    model.Correct(feature, right, guess);
            }

            model.Advance();
            beforePrevious = previous;
            scores[right] += Margin;
            previous = guess != right && scores[guess] <= scores[right] ? right : guess;
        }

        return wrong;
    }

    private static int Guess(AveragedPerceptron model, ReadOnlySpan<int> features, Span<int> scores, int right)
    {
        scores.Clear();
        foreach (var feature in features)
            model.Add(feature, scores);
        scores[right] -= Margin;
        var best = 0;
        for (var label = 1; label < scores.Length; label++)
            best = scores[label] > scores[best] ? label : best;
        return best;
    }
}
