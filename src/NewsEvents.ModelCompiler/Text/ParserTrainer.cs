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
        List<ulong> forms = [SyntaxFeatures.RootForm, .. Keys(training, LeastForms, static (sentence, token) => sentence.Table.Forms[token])];
        var suffixes = Keys(training, LeastSuffixes, static (sentence, token) => SyntaxFeatures.SuffixKey(sentence.Table.Form(sentence.Text, token)));
        FingerprintMapWriter.Write(writer, SyntaxFeatures.FormKeys, SyntaxFeatures.FormNumbers, forms);
        FingerprintMapWriter.Write(writer, SyntaxFeatures.SuffixKeys, SyntaxFeatures.SuffixNumbers, suffixes);
        using var file = ModelFile.Read(Part, new MemoryStream(writer.ToBytes()));
        var features = new SyntaxFeatures(file, corpora.Vectors);
        var fineTags = FineTags(corpora.Training);
        var network = new ParserNetwork(settings.Design, corpora.Vectors, forms.Count + 1, suffixes.Count + 1);
        var examples = Examples(corpora.Training, training, features, fineTags);
        var (best, scores) = new ParserLearner(settings, network, examples, Development(corpora, features, fineTags), output).Train();
        ParserModelWriter.Write(writer, network, best);
        ScoreSection.Write(writer, scores.SelectMany((score, i) => Scores(Treebanks.Names[i], score)));
    }

    private static List<IReadOnlyList<ParserSentence>> Development(TextCorpora corpora, SyntaxFeatures features, List<string> fineTags)
    {
        using var tagger = PredictedTags.Train(corpora.Training, corpora.Clusters, corpora.VectorSource);
        return [.. Treebanks.Names.Select(corpora.Development)
            .Select(sentences => Examples(sentences, PredictedTags.Of(sentences, tagger, corpora.Clusters), features, fineTags))];
    }

    private static List<string> FineTags(IReadOnlyList<ConlluSentence> sentences) =>
        [.. sentences.SelectMany(static sentence => sentence.Words).Select(static word => word.FineTag).Distinct().Order(StringComparer.Ordinal)];

    private static IEnumerable<(string Corpus, string Metric, double Value)> Scores(string treebank, (double Heads, double Relations) score)
    {
        var corpus = $"{treebank.ToUpperInvariant()} dev";
        yield return (corpus, "UAS, tokens given", score.Heads);
        yield return (corpus, "LAS, tokens given", score.Relations);
    }

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
