using NewsEvents.Learning;
using NewsEvents.ModelCompiler.Learning;
using NewsEvents.Models;

namespace NewsEvents.ModelCompiler.Tests.Learning;

public sealed class LabelerWorkerTests : IDisposable
{
    private readonly ModelFile words;
    private readonly LabelerNetwork network;

    public LabelerWorkerTests()
    {
        words = ModelFile.Read("words", new MemoryStream(SmallNetworks.Words()));
        network = new LabelerNetwork(new LabelerDesign { Parts = [("form", 6, 8), ("shape", 4, 8)], Labels = 5, Hidden = 16 }, new WordVectors(words));
        SmallNetworks.Shake(network.Parameters.Values);
    }

    public void Dispose() => words.Dispose();

    [Fact]
    public void The_gradient_is_the_slope_of_the_loss()
    {
        var batch = new[] { Example(1, [0, 3, 4]), Example(2, [1, 2, -1, 0, 4]) };
        var worker = new LabelerWorker(network);
        worker.Learn(batch, seed: 4, scale: 1, allows: null);
        var gradient = worker.Gradient.ToArray();
        var probe = new LabelerWorker(network);
        foreach (var block in network.Parameters.Blocks)
        {
            var at = Enumerable.Range(block.Start, block.Length).MaxBy(i => Math.Abs(gradient[i]));
            Assert.Equal(1, SmallNetworks.Slope(network.Parameters.Values, at, () => probe.Learn(batch, seed: 4, scale: 1, allows: null)) / gradient[at], 0.05);
        }
    }

    [Fact]
    public void What_it_was_shown_often_it_labels_right()
    {
        var batch = new[] { Example(1, [0, 3, 4]), Example(2, [1, 2, 3, 0, 4]) };
        var worker = new LabelerWorker(network);
        for (var step = 0; step < 200; step++)
        {
            worker.Learn(batch, step, scale: 0.1f, allows: null);
            network.Parameters.Move([worker.Gradient], rate: 0.01f, largestNorm: 5);
        }

        foreach (var (example, scores) in worker.Score(batch))
        {
            for (var token = 0; token < example.Count; token++)
                Assert.Equal(example.Labels[token], Enumerable.Range(0, 5).MaxBy(label => scores[(token * network.Labels) + label]));
        }
    }

    [Fact]
    public void A_label_that_is_allowed_teaches_nothing()
    {
        var batch = new[] { Example(1, [0, 3, 4]) };
        var worker = new LabelerWorker(network);
        Assert.Equal(0, worker.Learn(batch, seed: 4, scale: 1, allows: static (_, _, _) => true));
        Assert.All(worker.Gradient, static entry => Assert.Equal(0, entry));
    }

    private static LabelerExample Example(int seed, int[] labels)
    {
        var random = new Random(seed);
        int[] Draw(int most) => [.. labels.Select(_ => random.Next(most))];
        return new LabelerExample([.. labels.Select(_ => random.Next(3) - 1)], [Draw(6), Draw(4)], labels);
    }
}
