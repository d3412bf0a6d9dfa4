using System.IO.Compression;
using NewsEvents.Learning;
using NewsEvents.ModelCompiler.Text;
using NewsEvents.Models;
using NewsEvents.Text;

namespace NewsEvents.ModelCompiler.Tests.Text;

public sealed class TextCommandTests : IDisposable
{
    private const string Treebank = """
        # newdoc id = weblog-1
        1	Rebels	rebel	NOUN	_	_	0	_	_	_
        2	fled	flee	VERB	_	_	0	_	_	_
        3-4	didn't	_	_	_	_	_	_	_	_
        3	did	do	AUX	_	_	0	_	_	_
        4	n't	not	PART	_	_	0	_	_	_
        5	camps	camp	NOUN	_	_	0	_	_	SpaceAfter=No
        6	.	.	PUNCT	_	_	0	_	_	_

        # newdoc id = GUM_fiction_tale
        1	Dragons	dragon	NOUN	_	_	0	_	_	_

        """;

    private readonly string folder = Directory.CreateTempSubdirectory("newsevents").FullName;

    public TextCommandTests()
    {
        foreach (var treebank in new[] { "ewt", "gum" })
            WriteCompressed(Path.Combine(folder, treebank, "train.conllu.gz"), Treebank.ReplaceLineEndings("\n") + "\n");
        WriteCompressed(Path.Combine(folder, "clusters.gz"), "0110\trebels\n0111\tcamps\n1\tflee\n");
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Training_leaves_out_genres_that_are_not_free()
    {
        var sentences = Treebanks.ReadTraining(folder);
        Assert.Equal(2, sentences.Count);
        Assert.Equal(["Rebels", "fled", "did", "n't", "camps", "."], sentences[0].Select(word => word.Form));
        Assert.Equal([true, true, false, true, false, true], sentences[0].Select(word => word.SpaceAfter));
        Assert.Equal(PartOfSpeech.Particle, sentences[0][3].Tag);
    }

    [Fact]
    public void A_trained_model_is_the_same_each_time_and_knows_what_it_was_shown()
    {
        var bytes = Train();
        Assert.Equal(bytes, Train());

        const string Text = "Rebels fled didn't camps.";
        using var file = ModelFile.Read("tagger", new MemoryStream(bytes));
        var table = TaggedSentence.Create(Treebanks.ReadTraining(folder)[0], form => form, caseless: false).Table;
        Array.Clear(table.Tags);
        new Tagger(file).Tag(Text, table, 0, table.Count, new TagContext());
        Assert.Equal("NOUN VERB AUX PART NOUN PUNCT", string.Join(' ', table.Tags.Select(tag => tag.ToUniversalName())));
        var lemmatizer = new Lemmatizer(file);
        Assert.Equal(["rebel", "flee", "do", "not", "camp", "."], Enumerable.Range(0, table.Count).Select(i => lemmatizer.Lemma(Text, table, i)));
    }

    [Fact]
    public void A_wrong_call_is_refused()
    {
        Assert.Equal(2, TextCommand.Run(["train"], TextWriter.Null, TextWriter.Null));
        Assert.Throws<InvalidDataException>(() => Treebanks.ReadTraining(Path.Combine(folder, "none")));
    }

    private byte[] Train()
    {
        var writer = new ModelFileWriter();
        ClusterCompiler.Write(writer, Path.Combine(folder, "clusters.gz"), 10);
        using var file = ModelFile.Read("clusters", new MemoryStream(writer.ToBytes()));
        var clusters = new WordClusters(file);
        var sentences = Treebanks.ReadTraining(folder);
        new TaggerTrainer(sentences, clusters).Write(writer, TextWriter.Null);
        new LemmaCompiler(sentences).Write(writer, clusters, ["# comment", "fled\tVERB\tflee"]);
        return writer.ToBytes();
    }

    private static void WriteCompressed(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var stream = new StreamWriter(new GZipStream(File.Create(path), CompressionLevel.Fastest));
        stream.Write(text);
    }
}
