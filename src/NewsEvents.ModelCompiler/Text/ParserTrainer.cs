using System.Globalization;
using System.Runtime.InteropServices;
using NewsEvents.Learning;
using NewsEvents.ModelCompiler.Learning;
using NewsEvents.Models;
using NewsEvents.Text;

namespace NewsEvents.ModelCompiler.Text;

/// <summary>Trains the dependency parser.</summary>
internal sealed class ParserTrainer : ITextTrainer
{
    private const int LeastForms = 2;
    private const int LeastSuffixes = 3;

    private readonly ParserSettings settings;

    public ParserTrainer(ParserSettings? settings = null) => this.settings = settings ?? new ParserSettings();

    public string Part => "syntax";

    public void Train(TextCorpora corpora, ModelFileWriter writer, TextWriter output)
    {
        var training = PredictedTags.OfTraining(corpora.Training, corpora.Clusters, corpora.VectorSource);
        WriteFeatures(writer, training);
        using var stream = new MemoryStream(writer.ToBytes());
        using var file = ModelFile.Read("syntax", stream);
        var features = new SyntaxFeatures(file, corpora.Vectors);
        var fineTags = corpora.Training.SelectMany(static sentence => sentence.Words).Select(static word => word.FineTag).Distinct().Order(StringComparer.Ordinal).ToList();
        var examples = Examples(corpora.Training, training, features, fineTags);
        using var tagger = PredictedTags.Train(corpora.Training, corpora.Clusters, corpora.VectorSource);
        var development = Treebanks.Names.Select(treebank =>
        {
            var sentences = corpora.Development(treebank);
            return (IReadOnlyList<ParserSentence>)Examples(sentences, PredictedTags.Of(sentences, tagger, corpora.Clusters), features, fineTags);
        }).ToList();
        var forms = Keys(training, LeastForms, static (sentence, token) => sentence.Table.Forms[token]).Count + 2;
        var suffixes = Keys(training, LeastSuffixes, SuffixKey).Count + 1;
        var network = new ParserNetwork(settings.Design, corpora.Vectors, forms, suffixes);
        var (best, scores) = new ParserLearner(settings, network, examples, development, output).Train();
        ParserModelWriter.Write(writer, network, best);
        ScoreSection.Write(writer, scores.SelectMany((score, i) => Scores(Treebanks.Names[i], score)));
    }

    private static IEnumerable<(string Corpus, string Metric, double Value)> Scores(string treebank, (double Heads, double Relations) score)
    {
        var corpus = $"{treebank.ToUpperInvariant()} dev";
        yield return (corpus, "UAS, tokens given", score.Heads);
        yield return (corpus, "LAS, tokens given", score.Relations);
    }

    private static void WriteFeatures(ModelFileWriter writer, List<TaggedSentence> sentences)
    {
        FeatureNumbersWriter.Write(writer, SyntaxFeatures.FormSection, [SyntaxFeatures.RootForm, .. Keys(sentences, LeastForms, static (sentence, token) => sentence.Table.Forms[token])]);
        FeatureNumbersWriter.Write(writer, SyntaxFeatures.SuffixSection, Keys(sentences, LeastSuffixes, SuffixKey));
    }

    private static ulong SuffixKey(TaggedSentence sentence, int token) => SyntaxFeatures.SuffixKey(sentence.Table.Form(sentence.Text, token));

    private static List<ulong> Keys(List<TaggedSentence> sentences, int least, Func<TaggedSentence, int, ulong> keyOf) =>
        [.. sentences
            .SelectMany(sentence => Enumerable.Range(0, sentence.Count).Select(token => keyOf(sentence, token)))
            .GroupBy(static key => key)
            .Where(group => group.Count() >= least)
            .Select(static group => group.Key)];

    private static List<ParserSentence> Examples(IReadOnlyList<ConlluSentence> gold, List<TaggedSentence> tagged, SyntaxFeatures features, List<string> fineTags)
    {
        var examples = new List<ParserSentence>();
        for (var i = 0; i < gold.Count; i++)
        {
            var input = new SyntaxInput();
            features.Load(tagged[i].Text, tagged[i].Table, 0, tagged[i].Count, input);
            var words = gold[i].Words;
            examples.Add(new ParserSentence(
                input,
                [0, .. words.Select(static word => word.Head)],
                [0, .. words.Select(static word => (int)RelationNames.Of(word.Relation))],
                [0, .. words.Select(word => Math.Max(0, fineTags.IndexOf(word.FineTag)))]));
        }

        return examples;
    }
}
