namespace NewsEvents.ModelCompiler.Text;

/// <summary>Trains the part-of-speech tagger and learns the dictionary forms.</summary>
internal sealed class TaggerTrainer : ITextTrainer
{
    private const string IrregularForms = "data/text/irregular-forms.tsv";

    public string Part => "tagger";

    public void Train(TextCorpora corpora, ModelFileWriter writer, TextWriter output)
    {
        new TaggerLearner(corpora.Training, corpora.Clusters).Write(writer, output);
        new LemmaCompiler(corpora.Training).Write(writer, corpora.Clusters, File.ReadLines(IrregularForms));
    }
}
