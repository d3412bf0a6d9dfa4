using System.Globalization;
using NewsEvents.Entities;
using NewsEvents.ModelCompiler.Learning;
using NewsEvents.ModelCompiler.Text;
using NewsEvents.Models;
using NewsEvents.Text;

namespace NewsEvents.ModelCompiler.Entities;

/// <summary>Trains a <see cref="NameTagger"/>, the labels before each token being its own guesses.</summary>
internal sealed class NameTaggerLearner(NameDocument[] documents, int labels)
{
    private const int Epochs = 12;
    private const double LeftOut = 0.5;
    private const int LeastCount = 4;

    /// <summary>By how much the right label has to win before an example is taken for learnt.</summary>
    private const int Margin = 2;

    /// <summary>Trains, keeps the strongest features, trains on these again and keeps the epoch that is judged best.</summary>
    /// <param name="name">What the names of the sections begin with.</param>
    /// <param name="mostFeatures">How many features are kept.</param>
    /// <param name="vectors">The vectors that words are likened to others by.</param>
    /// <param name="output">Where progress is told.</param>
    /// <param name="judge">Tells how good a file with the sections is.</param>
    public ModelFileWriter Train(string name, int mostFeatures, VectorSource vectors, TextWriter output, Func<ModelFileWriter, double> judge)
    {
        var words = new ModelFileWriter();
        WriteKin(words, name, vectors);
        using var file = ModelFile.Read(name, new MemoryStream(words.ToBytes()));
        var kin = new TagLexicon(file, name + "/lexicon");
        foreach (var document in documents)
            document.Load(kin);

        var all = FeatureIndex.Frequent(documents.SelectMany(Keys), LeastCount);
        output.WriteLine($"{documents.Length} documents, {documents.Sum(document => document.Labels.Length)} tokens, {all.Count} features");
        var index = all.Count > mostFeatures ? FeatureIndex.Strongest(all, Epoch(all, Epochs / 3, output).Last(), mostFeatures) : all;
        var best = (Sections: new ModelFileWriter(), Score: double.NegativeInfinity);
        foreach (var model in Epoch(index, Epochs, output))
        {
            var sections = new ModelFileWriter();
            sections.AddAll(words);
            LinearModelWriter.Write(sections, name, index, model);
            var score = judge(sections);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"on development documents: {score:F2}"));
            if (score > best.Score)
                best = (sections, score);
        }

        return best.Sections;
    }

    /// <summary>What type of name the words most like each word were part of.</summary>
    private void WriteKin(ModelFileWriter writer, string name, VectorSource vectors)
    {
        var lexicon = new TagLexiconBuilder();
        var types = NameCorpora.Types.Count + 1;
        foreach (var document in documents)
        {
            for (var i = 0; i < document.Labels.Length; i++)
                lexicon.Add(document.Names.Table.Forms[i], NameLabel.TypeOf(document.Labels[i]) + 1, 1, types);
        }

        lexicon.Write(writer, name + "/lexicon", vectors);
    }

    private static IEnumerable<ulong> Keys(NameDocument document)
    {
        var found = new List<ulong>();
        Span<ulong> keys = stackalloc ulong[NameTagFeatures.Most];
        var state = new LabelState(document);
        for (var i = 0; i < document.Labels.Length; i++)
        {
            var used = NameTagFeatures.OfWords(document.Context, i, keys);
            used += state.Features(i, keys[used..]);
            found.AddRange(keys[..used]);
            state.Take(i, document.Labels[i]);
        }

        return found;
    }

    /// <summary>Trains a model, which is given after each epoch and goes on learning after that.</summary>
    private IEnumerable<AveragedPerceptron> Epoch(FeatureIndex index, int epochs, TextWriter output)
    {
        var model = new AveragedPerceptron(index.Count, labels);
        var wordFeatures = new int[documents.Length][][];
        Parallel.For(0, documents.Length, i => wordFeatures[i] = WordFeatures(documents[i], index));
        var order = Enumerable.Range(0, documents.Length).ToArray();
        var random = new Random(17);
        for (var epoch = 1; epoch <= epochs; epoch++)
        {
            random.Shuffle(order);
            var wrong = 0;
            foreach (var number in order)
                wrong += Learn(model, index, documents[number], wordFeatures[number], random);
            output.WriteLine($"epoch {epoch}: {wrong} wrong");
            yield return model;
        }
    }

    /// <summary>The features of each token that no label enters, found once for all epochs.</summary>
    private static int[][] WordFeatures(NameDocument document, FeatureIndex index)
    {
        Span<ulong> keys = stackalloc ulong[NameTagFeatures.Most];
        Span<int> features = stackalloc int[NameTagFeatures.Most];
        var found = new int[document.Labels.Length][];
        for (var i = 0; i < found.Length; i++)
        {
            var count = NameTagFeatures.OfWords(document.Context, i, keys);
            found[i] = features[..index.Find(keys[..count], features)].ToArray();
        }

        return found;
    }

    private int Learn(AveragedPerceptron model, FeatureIndex index, NameDocument document, int[][] wordFeatures, Random random)
    {
        Span<ulong> keys = stackalloc ulong[NameTagFeatures.Most];
        Span<int> features = stackalloc int[NameTagFeatures.Most];
        Span<int> scores = stackalloc int[labels];
        var state = new LabelState(document);
        var wrong = 0;
        for (var i = 0; i < document.Labels.Length; i++)
        {
            wordFeatures[i].CopyTo(features);
            var used = wordFeatures[i].Length;
            var count = state.Features(i, keys);
            used += index.Find(keys[..count], features[used..]);
            used = FeatureIndex.Thin(features[..used], LeftOut, random);
            int right = document.Labels[i];
            var guess = Guess(model, features[..used], scores, right, state.Previous(i));
            var isAllowed = document.Source.Scheme.Allows(guess, right);
            if (!isAllowed)
            {
                wrong++;
                foreach (var feature in features[..used])
                    model.Correct(feature, right, guess);
            }

            model.Advance();
            scores[right] += Margin;
            state.Take(i, !isAllowed && scores[guess] <= scores[right] ? right : guess);
        }

        return wrong;
    }

    /// <summary>The best label that fits the one before; the right one always may.</summary>
    private static int Guess(AveragedPerceptron model, ReadOnlySpan<int> features, Span<int> scores, int right, int previous)
    {
        scores.Clear();
        foreach (var feature in features)
            model.Add(feature, scores);
        scores[right] -= Margin;
        var best = right;
        for (var label = 0; label < scores.Length; label++)
        {
            if (scores[label] > scores[best] && NameLabel.Follows(previous, label))
                best = label;
        }

        return best;
    }

    /// <summary>The labels given so far in one document.</summary>
    private sealed class LabelState(NameDocument document)
    {
        private readonly byte[] given = new byte[document.Labels.Length];
        private readonly Dictionary<ulong, byte> history = [];

        public int Previous(int token) => token > document.Context.Names.SentenceStart(token) ? given[token - 1] : NameLabel.Outside;

        public int Features(int token, Span<ulong> keys)
        {
            var beforePrevious = token > document.Context.Names.SentenceStart(token) + 1 ? given[token - 2] : NameLabel.Outside;
            return NameTagFeatures.OfLabels(document.Context, token, Previous(token), beforePrevious, history.GetValueOrDefault(document.Context.Words[token]), keys);
        }

        public void Take(int token, int label)
        {
            given[token] = (byte)label;
            if (document.Context.Names.Levels[token] == NameLevel.Name)
                history[document.Context.Words[token]] = (byte)(NameLabel.TypeOf(label) + 1);
        }
    }
}
