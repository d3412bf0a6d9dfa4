using System.Globalization;
using NewsEvents.Models;
using NewsEvents.Text;

namespace NewsEvents.ModelCompiler.Text;

/// <summary>Trains the repair of letter case on sentences whose case is taken away.</summary>
internal sealed class CasingTrainer : ITextTrainer
{
    private const int MostFeatures = 52_000;
    private const int Labels = 3;

    public string Part => "casing";

    public void Train(TextCorpora corpora, ModelFileWriter writer, TextWriter output)
    {
        var treebank = corpora.Training.Where(static sentence => WordCases.AreTelling(sentence.Words)).ToList();
        var sentences = treebank.ConvertAll(static sentence => Caseless(sentence.Words));
        var labels = treebank.ConvertAll(static sentence => Array.ConvertAll(WordCases.Of(sentence.Words), static letterCase => (int)letterCase));
        var learner = new SequenceLearner(sentences, labels, Labels, corpora.Clusters);
        foreach (var (form, letterCase) in CaseLists.Read())
            learner.AddKnown(form, (int)letterCase);
        learner.Write(writer, "case", MostFeatures, corpora.VectorSource, output, trial => Measure(trial, corpora).Average(static score => score.Value));
        var scores = Measure(writer, corpora).ToList();
        foreach (var (corpus, metric, value) in scores)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{corpus}, {metric}: {value:F2}"));
        ScoreSection.Write(writer, scores);
    }

    private static TaggedSentence Caseless(IReadOnlyList<ConlluWord> words) =>
        TaggedSentence.Create(words, static form => form.ToUpperInvariant(), caseless: true);

    private static IEnumerable<(string Corpus, string Metric, double Value)> Measure(ModelFileWriter writer, TextCorpora corpora)
    {
        using var file = ModelFile.Read("casing", new MemoryStream(writer.ToBytes()));
        var repairer = new CaseRepairer(file, corpora.Clusters);
        foreach (var treebank in Treebanks.Names)
        {
            var counts = Count(repairer, corpora.Development(treebank).Where(static sentence => WordCases.AreTelling(sentence.Words)));
            yield return ($"{treebank.ToUpperInvariant()} dev", "letter case accuracy", 100.0 * counts.Right / Math.Max(1, counts.Words));
            yield return ($"{treebank.ToUpperInvariant()} dev", "capitals F1", 200.0 * counts.Hits / Math.Max(1, counts.Capitals + counts.Guessed));
        }
    }

    private static (int Words, int Right, int Capitals, int Guessed, int Hits) Count(CaseRepairer repairer, IEnumerable<ConlluSentence> treebank)
    {
        var context = TagContext.Rent();
        var (words, right, capitals, guessed, hits) = (0, 0, 0, 0, 0);
        foreach (var sentence in treebank)
        {
            var gold = WordCases.Of(sentence.Words);
            var copy = Caseless(sentence.Words);
            repairer.Repair(copy.Text, copy.Table, 0, copy.Count, context);
            for (var i = 0; i < gold.Length; i++)
            {
                if (!copy.Table.Has(i, TokenShape.HasLetter))
                    continue;
                var guess = WordCases.Of(copy.Table.Shapes[i]);
                words++;
                right += guess == gold[i] ? 1 : 0;
                capitals += gold[i] != WordCase.Lower ? 1 : 0;
                guessed += guess != WordCase.Lower ? 1 : 0;
                hits += guess != WordCase.Lower && gold[i] != WordCase.Lower ? 1 : 0;
            }
        }

        context.Return();
        return (words, right, capitals, guessed, hits);
    }
}
