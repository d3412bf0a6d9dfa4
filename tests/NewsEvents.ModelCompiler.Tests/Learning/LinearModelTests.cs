using NewsEvents.Learning;
using NewsEvents.ModelCompiler.Learning;
using NewsEvents.Models;

namespace NewsEvents.ModelCompiler.Tests.Learning;

public class LinearModelTests
{
    [Theory]
    [InlineData(2)]
    [InlineData(17)]
    [InlineData(31)]
    [InlineData(40)]
    public void A_written_model_gives_the_labels_it_was_trained_on(int labels)
    {
        var index = FeatureIndex.Frequent(Enumerable.Range(0, labels).Select(i => FeatureHasher.Key(1, (ulong)i)), 1);
        var perceptron = new AveragedPerceptron(index.Count, labels);
        for (var round = 0; round < 3; round++)
        {
            for (var i = 0; i < labels; i++)
            {
                perceptron.Correct(index.Find(FeatureHasher.Key(1, (ulong)i)), i, (i + 1) % labels);
                perceptron.Advance();
            }
        }

        var writer = new ModelFileWriter();
        LinearModelWriter.Write(writer, "m", index, perceptron);
        using var file = ModelFile.Read("m", new MemoryStream(writer.ToBytes()));
        var model = new LinearModel(file, "m");
        for (var i = 0; i < labels; i++)
        {
            var scores = new short[model.ScoreLength];
            model.Add([FeatureHasher.Key(1, (ulong)i), FeatureHasher.Key(9, 12345)], scores);
            Assert.Equal(i, LinearModel.Best(scores.AsSpan(0, labels)));
        }
    }

    [Fact]
    public void A_fingerprint_table_finds_its_keys_and_hardly_any_other()
    {
        var keys = Enumerable.Range(0, 5000).Select(i => FeatureHasher.Key(3, (ulong)i)).ToArray();
        var builder = new FingerprintTableBuilder(keys.Length);
        var slots = keys.Select(builder.Add).ToArray();
        var writer = new ModelFileWriter();
        writer.Add("t", builder.ToBytes());
        using var file = ModelFile.Read("t", new MemoryStream(writer.ToBytes()));
        var table = new FingerprintTable(file.Section("t"));

        Assert.True(slots.Count(slot => slot < 0) < 5);
        Assert.All(keys.Zip(slots).Where(pair => pair.Second >= 0), pair => Assert.Equal(pair.Second, table.Find(pair.First)));
        Assert.True(Enumerable.Range(0, 5000).Count(i => table.Find(FeatureHasher.Key(4, (ulong)i)) >= 0) < 10);
    }
}
