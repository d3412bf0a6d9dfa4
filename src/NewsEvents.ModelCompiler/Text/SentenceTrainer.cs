using System.Globalization;
using NewsEvents.Models;
using NewsEvents.Text;

namespace NewsEvents.ModelCompiler.Text;

/// <summary>Trains where sentences end.</summary>
internal sealed class SentenceTrainer : ITextTrainer
{
    private static readonly int Epochs = int.Parse(Environment.GetEnvironmentVariable("EPOCHS") ?? "10");

    public string Part => "sentences";

    public void Train(TextCorpora corpora, ModelFileWriter writer, TextWriter output)
    {
        var lexicons = new TokenLexicons(NewsModel.Default);
        var training = Training(corpora, lexicons);
        SentenceCorpus[] dev = [Development(corpora, "ewt", lexicons), Development(corpora, "gum", lexicons)];
        var learner = new SentenceLearner(training, corpora.Clusters, lexicons);
        var index = learner.Index();
        output.WriteLine($"{training.Paragraphs.Count} paragraphs, {training.Tokens.Count} tokens, {index.Count} features");
        var model = SentenceLearner.Create(index);
        for (var epoch = 1; epoch <= Epochs / 2; epoch++)
            learner.Learn(index, model);
        index = SentenceLearner.Strongest(index, model);
        model = SentenceLearner.Create(index);
        var best = 0.0;
        byte[] bytes = [];
        for (var epoch = 1; epoch <= Epochs; epoch++)
        {
            var wrong = learner.Learn(index, model);
            foreach (var threshold in new[] { -100, -60, -30, 0, 30, 60, 100 })
            {
                var written = SentenceLearner.Write(index, model, threshold);
                using var file = ModelFile.Read("sentences", new MemoryStream(written));
                var splitter = new SentenceSplitter(lexicons, new SentenceModel(file), corpora.Clusters);
                var scores = dev.Select(corpus => SentenceEvaluator.Score(splitter, corpus)).ToArray();
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"epoch {epoch}: {wrong} wrong, threshold {threshold}: EWT {scores[0]:F2} GUM {scores[1]:F2} mean {scores.Average():F2}"));
                if (scores.Average() > best)
                    (best, bytes) = (scores.Average(), written);
            }
        }

        output.WriteLine($"best {best:F2}");
        using var final = ModelFile.Read("sentences", new MemoryStream(bytes));
        foreach (var name in new[] { "sentences/features", "sentences/weights", "sentences/threshold" })
            writer.Add(name, final.Section(name).Bytes.ToArray());
    }

    private static SentenceCorpus Training(TextCorpora corpora, TokenLexicons lexicons)
    {
        var corpus = new SentenceCorpus(lexicons);
        var random = new Random(17);
        var number = 0;
        foreach (var paragraph in SentenceCorpus.Group(corpora.Training))
        {
            corpus.Add(paragraph, static form => form, static () => ' ');
            if (number % 8 == 0)
                corpus.Add(paragraph, static form => form.ToUpperInvariant(), static () => ' ');
            if (number % 8 == 4)
                corpus.Add(paragraph, static form => form.ToLowerInvariant(), static () => ' ');
            if (number % 4 == 2)
                corpus.Add(paragraph, static form => form, () => random.Next(8) == 0 ? '\n' : ' ');
            number++;
        }

        corpus.Complete();
        return corpus;
    }

    private static SentenceCorpus Development(TextCorpora corpora, string treebank, TokenLexicons lexicons)
    {
        var corpus = new SentenceCorpus(lexicons);
        foreach (var paragraph in SentenceCorpus.Group(corpora.Development(treebank)))
            corpus.Add(paragraph, static form => form, static () => ' ');
        corpus.Complete();
        return corpus;
    }
}
