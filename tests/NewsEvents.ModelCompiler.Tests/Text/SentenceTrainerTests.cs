using System.IO.Compression;
using System.Text;
using NewsEvents.ModelCompiler.Text;
using NewsEvents.Models;
using NewsEvents.Text;

namespace NewsEvents.ModelCompiler.Tests.Text;

public sealed class SentenceTrainerTests : IDisposable
{
    private static readonly string[][] Sentences =
    [
        ["Rebels", "fled", "."], ["Police", "came", "."], ["Nobody", "died"], ["Gov.", "Doe", "met", "Rebels", "."], ["They", "left", "!"],
    ];

    private readonly string folder = Directory.CreateTempSubdirectory("newsevents").FullName;
    private readonly TokenLexicons lexicons = new(NewsModel.Default);

    public SentenceTrainerTests()
    {
        foreach (var treebank in new[] { "ewt", "gum" })
        {
            WriteCompressed(Path.Combine(folder, "ud", treebank, "train.conllu.gz"), Treebank(documents: 24));
            WriteCompressed(Path.Combine(folder, "ud", treebank, "dev.conllu.gz"), Treebank(documents: 2));
        }

        WriteCompressed(Path.Combine(folder, "clusters", "glove100-bisect-paths.tsv.gz"), "0110\trebels\n0111\tpolice\n1\tfled\n");
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_corpus_is_running_text_whose_tokens_know_the_sentence_ends()
    {
        using var corpora = new TextCorpora(folder);
        var corpus = SentenceCorpus.Create(corpora.Development("ewt"), lexicons);
        const string Document = "Rebels fled. Police came.\n\nNobody died Gov. Doe met Rebels. They left!\n\n";
        Assert.Equal(Document + Document, corpus.Text);
        Assert.Equal([(0, 6), (6, 16), (16, 22), (22, 32)], corpus.Paragraphs);
        Assert.Equal([2, 5, 7, 12, 15], Enumerable.Range(0, 16).Where(corpus.EndsSentence));
        Assert.Equal(["Rebels fled.", "Police came.", "Nobody died", "Gov. Doe met Rebels.", "They left!"], corpus.Sentences.Take(5).Select(span => span.In(corpus.Text).ToString()));
    }

    [Fact]
    public void Copies_are_written_in_other_styles()
    {
        using var corpora = new TextCorpora(folder);
        var corpus = SentenceCorpus.Create(corpora.Development("ewt").Take(2), lexicons, new ParagraphStyle(form => form.ToUpperInvariant(), LineBreaks: 1, MissingBlanks: 1));
        Assert.Equal("Rebels fled. Police came.\n\nREBELS\nFLED.POLICE\nCAME.\n\n", corpus.Text);
        Assert.Equal([2, 5, 8, 11], Enumerable.Range(0, 12).Where(corpus.EndsSentence));
    }

    [Fact]
    public void A_trained_part_is_the_same_each_time_finds_what_it_was_shown_and_tells_its_scores()
    {
        var bytes = Train();
        Assert.Equal(bytes, Train());

        using var corpora = new TextCorpora(folder);
        using var file = ModelFile.Read("sentences", new MemoryStream(bytes));
        var corpus = SentenceCorpus.Create(corpora.Development("gum"), lexicons);
        Assert.Equal(100, SentenceEvaluator.Score(new SentenceSplitter(lexicons, new SentenceModel(file, corpora.Clusters)), corpus));
        Assert.Equal("EWT dev\tsentence F1\t100.0\nGUM dev\tsentence F1\t100.0\n", Encoding.UTF8.GetString(file.Section("scores").Bytes));
    }

    [Fact]
    public void A_damaged_part_is_refused()
    {
        using var corpora = new TextCorpora(folder);
        using var whole = ModelFile.Read("sentences", new MemoryStream(Train()));
        var writer = new ModelFileWriter();
        writer.Add("sentences/features", whole.Section("sentences/features").Bytes.ToArray());
        writer.Add("sentences/weights", whole.Section("sentences/weights").Bytes.ToArray());
        writer.Add("sentences/unmarked", []);
        using var damaged = ModelFile.Read("sentences", new MemoryStream(writer.ToBytes()));
        Assert.Throws<ModelFormatException>(() => new SentenceModel(damaged, corpora.Clusters));
    }

    private byte[] Train()
    {
        var writer = new ModelFileWriter();
        using var corpora = new TextCorpora(folder);
        new SentenceTrainer().Train(corpora, writer, TextWriter.Null);
        return writer.ToBytes();
    }

    private static string Treebank(int documents)
    {
        var text = new StringBuilder();
        for (var document = 0; document < documents; document++)
        {
            text.Append("# newdoc id = weblog-").Append(document).Append('\n');
            for (var i = 0; i < Sentences.Length; i++)
            {
                if (i == 2)
                    text.Append("# newpar\n");
                AppendSentence(text, Sentences[i]);
            }
        }

        return text.ToString();
    }

    private static void AppendSentence(StringBuilder text, string[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            var space = i + 2 == words.Length && words[^1].Length == 1 ? "SpaceAfter=No" : "_";
            text.Append(i + 1).Append('\t').Append(words[i]).Append("\t_\tX\t_\t_\t0\t_\t_\t").Append(space).Append('\n');
        }

        text.Append('\n');
    }

    private static void WriteCompressed(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var stream = new StreamWriter(new GZipStream(File.Create(path), CompressionLevel.Fastest));
        stream.Write(text);
    }
}
