using NewsEvents.Entities;
using NewsEvents.Learning;
using NewsEvents.ModelCompiler.Entities;
using NewsEvents.ModelCompiler.Learning;
using NewsEvents.ModelCompiler.Tests.Learning;
using NewsEvents.Models;
using NewsEvents.Text;

namespace NewsEvents.ModelCompiler.Tests.Entities;

public sealed class NameModelWriterTests
{
    private const string Text = "President Imran Khan met two Boko Haram gunmen near Kano on Friday.\n";

    [Fact]
    public void The_tagger_gives_the_scores_of_the_network_it_was_written_from()
    {
        using var words = ModelFile.Read("words", new MemoryStream(SmallNetworks.Words()));
        var vectors = new WordVectors(words);
        var document = Assert.Single(new NameDocumentReader().Read([new NameText(Text, [], NameScheme.Full)]));
        var writer = WithoutKin();
        using (var kin = ModelFile.Read("kin", new MemoryStream(writer.ToBytes())))
            document.Load(new TagLexicon(kin, NameTagger.KinSection));
        var rows = RowsOf(document.Context, document.Labels.Length);
        var network = NetworkOf(rows, vectors);
        NameModelWriter.Write(writer, network, rows, network.Parameters.Values);
        using var file = ModelFile.Read("names", new MemoryStream(writer.ToBytes()));
        var tagger = new NameTagger(file, vectors);
        var count = document.Labels.Length;

        var scores = tagger.Score(document.Context, 0, count, new FloatRooms(4)).ToArray();

        var (_, expected) = Assert.Single(new LabelerWorker(network).Score([ExampleOf(document, rows, vectors)]));
        for (var token = 0; token < count; token++)
        {
            for (var label = 0; label < NameLabel.Count; label++)
                Assert.Equal(expected[(token * network.Labels) + label], scores[(token * tagger.Stride) + label], 0.05);
        }
    }

    /// <summary>The sections of a lexicon without words.</summary>
    private static ModelFileWriter WithoutKin()
    {
        var writer = new ModelFileWriter();
        var table = new FingerprintTableBuilder(1);
        writer.Add(NameTagger.KinSection + "/words", table.ToBytes());
        writer.Add(NameTagger.KinSection + "/classes", new byte[table.Size * sizeof(ushort)]);
        return writer;
    }

    /// <summary>Of each part every other key, so that some are not known.</summary>
    private static List<FeatureIndex> RowsOf(NameTagContext context, int count)
    {
        List<FeatureIndex> rows = [.. NameParts.All.Select(static _ => new FeatureIndex())];
        Span<ulong> keys = stackalloc ulong[NameParts.All.Count];
        for (var token = 0; token < count; token += 2)
        {
            NameParts.Keys(context, token, keys);
            for (var part = 0; part < keys.Length; part++)
                rows[part].Add(keys[part]);
        }

        return rows;
    }

    private static LabelerNetwork NetworkOf(List<FeatureIndex> rows, WordVectors vectors)
    {
        var network = new LabelerNetwork(
            new LabelerDesign { Parts = [.. NameParts.All.Select((part, i) => (part.Name, rows[i].Count + 1, part.Size))], Labels = NameLabel.Count, Hidden = 16 }, vectors);
        SmallNetworks.Shake(network.Parameters.Values);
        return network;
    }

    private static LabelerExample ExampleOf(NameDocument document, List<FeatureIndex> rows, WordVectors vectors)
    {
        var count = document.Labels.Length;
        var numbers = rows.Select(_ => new int[count]).ToArray();
        Span<ulong> keys = stackalloc ulong[NameParts.All.Count];
        for (var token = 0; token < count; token++)
        {
            NameParts.Keys(document.Context, token, keys);
            for (var part = 0; part < keys.Length; part++)
                numbers[part][token] = rows[part].Find(keys[part]) + 1;
        }

        return new LabelerExample([.. document.Names.Table.Forms.Take(count).Select(vectors.IndexOf)], numbers, new int[count]);
    }
}
