using System.IO.Compression;
using NewsEvents.ModelCompiler.Text;
using NewsEvents.Models;
using NewsEvents.Text;

namespace NewsEvents.ModelCompiler.Tests.Text;

public sealed class TextCommandTests : IDisposable
{
    private const string Treebank = """
        # newdoc id = weblog-1
        1	Rebels	rebel	NOUN	NNS	_	2	nsubj	_	_
        2	fled	flee	VERB	VBD	_	0	root	_	_
        3-4	didn't	_	_	_	_	_	_	_	_
        3	did	do	AUX	VBD	_	2	aux	_	_
        4	n't	not	PART	RB	_	2	advmod:neg	_	_
        5	camps	camp	NOUN	NNS	_	2	obj	_	SpaceAfter=No
        6	.	.	PUNCT	.	_	2	punct	_	_

        # newdoc id = GUM_fiction_tale
        1	Dragons	dragon	NOUN	NNS	_	0	root	_	_

        """;

    private readonly string folder = Directory.CreateTempSubdirectory("newsevents").FullName;

    public TextCommandTests()
    {
        foreach (var treebank in new[] { "ewt", "gum" })
        {
            foreach (var split in new[] { "train", "dev" })
                WriteCompressed(Path.Combine(folder, "ud", treebank, split + ".conllu.gz"), Treebank.ReplaceLineEndings("\n") + "\n");
        }

        WriteCompressed(Path.Combine(folder, "clusters", "glove100-bisect-paths.tsv.gz"), "0110\trebels\n0111\tcamps\n1\tflee\n");
        WriteCompressed(Path.Combine(folder, "clusters", "glove100-top100k.words.gz"), "rebels\ncamps\nflee\n");
        WriteCompressed(Path.Combine(folder, "clusters", "glove100-top100k.i8.gz"), string.Concat(Enumerable.Repeat("abcdefghij", 30)));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Training_leaves_out_genres_that_are_not_free()
    {
        using var corpora = new TextCorpora(folder);
        Assert.Equal(2, corpora.Training.Count);
        var words = corpora.Training[0].Words;
        Assert.Equal(["Rebels", "fled", "did", "n't", "camps", "."], words.Select(word => word.Form));
        Assert.Equal([true, true, false, true, false, true], words.Select(word => word.SpaceAfter));
        Assert.Equal(PartOfSpeech.Particle, words[3].Tag);
    }

    [Fact]
    public void A_trained_model_is_the_same_each_time_and_knows_what_it_was_shown()
    {
        var bytes = Train();
        Assert.Equal(bytes, Train());

        const string Text = "Rebels fled didn't camps.";
        using var corpora = new TextCorpora(folder);
        using var file = ModelFile.Read("tagger", new MemoryStream(bytes));
        var table = TaggedSentence.Create(corpora.Training[0].Words, form => form, caseless: false).Table;
        Array.Clear(table.Tags);
        new Tagger(file, corpora.Clusters).Tag(Text, table, 0, table.Count, new TagContext());
        Assert.Equal("NOUN VERB AUX PART NOUN PUNCT", string.Join(' ', table.Tags.Select(tag => tag.ToUniversalName())));
        var lemmatizer = new Lemmatizer(file, corpora.Clusters);
        Assert.Equal(["rebel", "flee", "do", "not", "camp", "."], Enumerable.Range(0, table.Count).Select(i => lemmatizer.Lemma(Text, table, i)));
    }

    [Fact]
    public void A_trained_parser_is_the_same_each_time_and_knows_what_it_was_shown()
    {
        using var corpora = new TextCorpora(folder);
        var bytes = TrainParser(corpora);
        Assert.Equal(bytes, TrainParser(corpora));

        using var file = ModelFile.Read("syntax", new MemoryStream(bytes));
        var sentence = TaggedSentence.Create(corpora.Training[0].Words, form => form, caseless: false);
        var tree = new Parser(file, corpora.Vectors).Parse(sentence.Text, sentence.Table, 0);
        Assert.Equal([1, -1, 1, 1, 1, 1], tree.Heads);
        Assert.Equal("nsubj root aux advmod obj punct", string.Join(' ', tree.Relations.Select(relation => relation.ToUniversalName())));
        Assert.Contains("LAS", System.Text.Encoding.UTF8.GetString(file.Section("scores").Bytes), StringComparison.Ordinal);
    }

    [Fact]
    public void Scores_are_written_as_the_model_part_reads_them()
    {
        var writer = new ModelFileWriter();
        ScoreSection.Write(writer, [("EWT dev", "UPOS accuracy", 95.44)]);
        using var file = ModelFile.Read("part", new MemoryStream(writer.ToBytes()));
        Assert.Equal(new ModelScore("EWT dev", "UPOS accuracy", 95.4), Assert.Single(ModelScores.Read(file)));
    }

    [Fact]
    public void The_case_of_a_sentence_start_is_told_from_that_of_a_name()
    {
        using var corpora = new TextCorpora(folder);
        Assert.Equal(WordCase.Lower, WordCases.Of(corpora.Training[0].Words)[0]);
    }

    [Fact]
    public void A_wrong_call_is_refused()
    {
        Assert.Equal(2, TextCommand.Run([], TextWriter.Null, TextWriter.Null));
        Assert.Equal(2, TextCommand.Run(["--corpora", folder, "--parts", "none"], TextWriter.Null, TextWriter.Null));
        Assert.Throws<InvalidDataException>(() => TextCommand.Run(["--corpora", Path.Combine(folder, "none")], TextWriter.Null, TextWriter.Null));
    }

    private static byte[] TrainParser(TextCorpora corpora)
    {
        var writer = new ModelFileWriter();
        new ParserTrainer(new ParserSettings { Epochs = 60, WarmUp = 10, Rate = 0.01f }).Train(corpora, writer, TextWriter.Null);
        return writer.ToBytes();
    }

    private byte[] Train()
    {
        var writer = new ModelFileWriter();
        using var corpora = new TextCorpora(folder);
        new TaggerLearner(corpora.Training, corpora.Clusters, corpora.VectorSource).Write(writer, TextWriter.Null);
        new LemmaCompiler(corpora.Training).Write(writer, corpora.Clusters, new VerbStems(corpora.VectorSource.Words), ["# comment", "fled\tVERB\tflee"]);
        return writer.ToBytes();
    }

    private static void WriteCompressed(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var stream = new StreamWriter(new GZipStream(File.Create(path), CompressionLevel.Fastest));
        stream.Write(text);
    }
}
