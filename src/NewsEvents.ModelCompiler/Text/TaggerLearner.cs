using NewsEvents.Learning;

namespace NewsEvents.ModelCompiler.Text;

/// <summary>Trains the part-of-speech tagger on treebank sentences.</summary>
internal sealed class TaggerLearner
{
    private const int MostFeatures = 104_000;

    private readonly List<TaggedSentence> sentences = [];
    private readonly WordClusters clusters;
    private readonly VectorSource vectors;

    public TaggerLearner(IReadOnlyList<ConlluSentence> treebank, WordClusters clusters, VectorSource vectors)
    {
        this.clusters = clusters;
        this.vectors = vectors;
        for (var i = 0; i < treebank.Count; i++)
            AddCopies(treebank[i].Words, i);
    }

    /// <param name="writer">Where the sections go.</param>
    /// <param name="output">Where progress is told.</param>
    /// <param name="judge">Tells how good a file with the sections is; null to keep those of the last epoch.</param>
    public void Write(ModelFileWriter writer, TextWriter output, Func<ModelFileWriter, double>? judge = null)
    {
        var labelTable = new TagLabelsBuilder(sentences);
        var labels = sentences.ConvertAll(labelTable.Of);
        labelTable.Write(writer, "tags");
        new SequenceLearner(sentences, labels, labelTable.Count, clusters).Write(writer, "tags", MostFeatures, vectors, output, judge);
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
}
