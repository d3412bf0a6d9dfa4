namespace NewsEvents.ModelCompiler.Text;

/// <summary>Compiles what is known of single words: their clusters and vectors.</summary>
internal sealed class WordTrainer : ITextTrainer
{
    private const int ClusteredWords = 100_000;
    private const int WordsWithVectors = 60_000;

    public string Part => "words";

    public void Train(TextCorpora corpora, ModelFileWriter writer, TextWriter output)
    {
        ClusterCompiler.Write(writer, corpora.ClusterFile, ClusteredWords);
        VectorCompiler.Write(writer, corpora.VectorSource, WordsWithVectors);
    }
}
