namespace NewsEvents.ModelCompiler.Text;

/// <summary>Compiles what is known of single words: their clusters.</summary>
internal sealed class WordTrainer : ITextTrainer
{
    private const int ClusteredWords = 100_000;

    public string Part => "words";

    public void Train(TextCorpora corpora, ModelFileWriter writer, TextWriter output) =>
        ClusterCompiler.Write(writer, corpora.ClusterFile, ClusteredWords);
}
