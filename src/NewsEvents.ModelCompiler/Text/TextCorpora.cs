using NewsEvents.Learning;
using NewsEvents.Models;

namespace NewsEvents.ModelCompiler.Text;

/// <summary>The corpora that the room Text is trained on: a folder with ud/ and clusters/.</summary>
/// <remarks>All is read when it is first asked for. Not thread-safe.</remarks>
internal sealed class TextCorpora : IDisposable
{
    private readonly string treebanks;
    private readonly Lazy<IReadOnlyList<ConlluSentence>> training;
    private readonly Dictionary<string, IReadOnlyList<ConlluSentence>> development = new(StringComparer.Ordinal);
    private readonly Lazy<ModelFile> words;
    private readonly Lazy<VectorSource> vectors;

    /// <exception cref="InvalidDataException">The folder lacks a corpus.</exception>
    public TextCorpora(string folder)
    {
        treebanks = Path.Combine(folder, "ud");
        if (!Directory.Exists(Path.Combine(treebanks, "ewt")))
            throw new InvalidDataException($"The folder '{treebanks}' holds no treebank 'ewt'.");
        ClusterFile = FileOf(folder, "glove100-bisect-paths.tsv.gz");
        var vectorWords = FileOf(folder, "glove100-top100k.words.gz");
        var vectorRows = FileOf(folder, "glove100-top100k.i8.gz");
        vectors = new(() => VectorSource.Read(vectorWords, vectorRows));
        training = new(() => Treebanks.ReadTraining(treebanks));
        words = new(ReadWords);
    }

    /// <summary>Lines of the bits of a cluster and a word, most frequent words first.</summary>
    public string ClusterFile { get; }

    /// <summary>The training sentences whose licence lets a derived model ship.</summary>
    public IReadOnlyList<ConlluSentence> Training => training.Value;

    /// <summary>The vectors that the clusters come from.</summary>
    public VectorSource VectorSource => vectors.Value;

    /// <summary>The word clusters as they are shipped.</summary>
    public WordClusters Clusters => new(words.Value);

    /// <summary>The word vectors as they are shipped.</summary>
    public WordVectors Vectors => new(words.Value);

    /// <summary>The sentences that training is judged by and never learns from.</summary>
    /// <param name="treebank">"ewt" or "gum".</param>
    public IReadOnlyList<ConlluSentence> Development(string treebank)
    {
        if (!development.TryGetValue(treebank, out var sentences))
            development[treebank] = sentences = Treebanks.ReadDevelopment(treebanks, treebank);
        return sentences;
    }

    public void Dispose()
    {
        if (words.IsValueCreated)
            words.Value.Dispose();
    }

    private static string FileOf(string folder, string name)
    {
        var path = Path.Combine(folder, "clusters", name);
        return File.Exists(path) ? path : throw new InvalidDataException($"The words '{path}' are not there.");
    }

    private ModelFile ReadWords()
    {
        var writer = new ModelFileWriter();
        new WordTrainer().Train(this, writer, TextWriter.Null);
        using var stream = new MemoryStream(writer.ToBytes());
        return ModelFile.Read("words", stream);
    }
}
