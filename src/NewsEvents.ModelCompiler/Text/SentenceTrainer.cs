using System.Globalization;
using NewsEvents.Models;
using NewsEvents.Text;

namespace NewsEvents.ModelCompiler.Text;

/// <summary>Trains where sentences end, as long as it helps on the development sentences.</summary>
internal sealed class SentenceTrainer : ITextTrainer
{
    private const int Epochs = 10;

    /// <summary>The styles that paragraphs are repeated in, in turn.</summary>
    private static readonly ParagraphStyle?[] Copies =
    [
        ParagraphStyle.Capitals, null, ParagraphStyle.Wrapped, ParagraphStyle.RunOn,
        ParagraphStyle.SmallLetters, null, ParagraphStyle.Wrapped, ParagraphStyle.RunOn,
    ];

    public string Part => "sentences";

    public void Train(TextCorpora corpora, ModelFileWriter writer, TextWriter output)
    {
        var lexicons = new TokenLexicons(NewsModel.Default);
        var training = SentenceCorpus.Create(corpora.Training, lexicons, Copies);
        var ewt = SentenceCorpus.Create(corpora.Development("ewt"), lexicons);
        var gum = SentenceCorpus.Create(corpora.Development("gum"), lexicons);
        var learner = new SentenceLearner(training, corpora.Clusters, lexicons);
        output.WriteLine($"{training.Paragraphs.Count} paragraphs, {training.Tokens.Count} tokens, {learner.Features} features");
        var best = (Writer: new ModelFileWriter(), Ewt: -1.0, Gum: -1.0);
        for (var epoch = 1; epoch <= Epochs; epoch++)
        {
            var wrong = learner.Learn();
            var written = new ModelFileWriter();
            learner.Write(written);
            using var file = ModelFile.Read(Part, new MemoryStream(written.ToBytes()));
            var splitter = new SentenceSplitter(lexicons, new SentenceModel(file, corpora.Clusters));
            var scores = (Writer: written, Ewt: SentenceEvaluator.Score(splitter, ewt), Gum: SentenceEvaluator.Score(splitter, gum));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"epoch {epoch}: {wrong} wrong, sentence F1 EWT {scores.Ewt:F2} GUM {scores.Gum:F2}"));
            if (scores.Ewt + scores.Gum > best.Ewt + best.Gum)
                best = scores;
        }

        writer.AddAll(best.Writer);
        ScoreSection.Write(writer, [("EWT dev", "sentence F1", best.Ewt), ("GUM dev", "sentence F1", best.Gum)]);
    }
}
