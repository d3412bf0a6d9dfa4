using System.Globalization;

namespace NewsEvents.ModelCompiler.Text;

/// <summary>Trains the part-of-speech tagger and learns the dictionary forms.</summary>
internal sealed class TaggerTrainer : ITextTrainer
{
    private const string IrregularForms = "data/text/irregular-forms.tsv";
    private const string OwnSentences = "data/text/news-sentences.txt";

    /// <summary>How often the few sentences of our own are shown beside the many of the treebanks.</summary>
    private const int OwnCopies = 3;

    public string Part => "tagger";

    public void Train(TextCorpora corpora, ModelFileWriter writer, TextWriter output)
    {
        var own = NewsSentences.Read(OwnSentences);
        new TaggerLearner([.. corpora.Training, .. Enumerable.Repeat(own, OwnCopies).SelectMany(static sentences => sentences)], corpora.Clusters, corpora.VectorSource)
            .Write(writer, output, trial => TaggerScores.Measure(trial, corpora).Average(static score => score.Value));
        new LemmaCompiler(corpora.Training).Write(writer, corpora.Clusters, new VerbStems(corpora.VectorSource.Words), File.ReadLines(IrregularForms));
        var scores = TaggerScores.Measure(writer, corpora).ToList();
        foreach (var (corpus, metric, value) in scores)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{corpus}, {metric}: {value:F2}"));
        ScoreSection.Write(writer, scores);
    }
}
