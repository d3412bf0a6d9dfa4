using NewsEvents.Learning;
using NewsEvents.ModelCompiler.Learning;
using NewsEvents.ModelCompiler.Tests.Learning;
using NewsEvents.ModelCompiler.Text;
using NewsEvents.Models;
using NewsEvents.Text;

namespace NewsEvents.ModelCompiler.Tests.Text;

public sealed class ParserWorkerTests : IDisposable
{
    private static readonly ParserDesign Small = new() { Form = 16, Suffix = 16, Shape = 8, Tag = 16, Inflection = 8, Layers = 2, Hidden = 16, Arc = 16, Relation = 16 };

    private readonly ModelFile words;
    private readonly ParserNetwork network;

    public ParserWorkerTests()
    {
        words = ModelFile.Read("words", new MemoryStream(SmallNetworks.Words()));
        network = new ParserNetwork(Small, new WordVectors(words), forms: 6, suffixes: 4);
        SmallNetworks.Shake(network.Parameters.Values);
    }

    public void Dispose() => words.Dispose();

    [Fact]
    public void The_gradient_is_the_slope_of_the_loss()
    {
        var batch = new[] { Sentence(1, [2, 0, 2]), Sentence(2, [0, 1, 5, 5, 1]) };
        var worker = new ParserWorker(network);
        worker.Learn(batch, seed: 4, scale: 1);
        var gradient = worker.Gradient.ToArray();
        var probe = new ParserWorker(network);
        // The Penn tags have a loss of their own, which is not told.
        foreach (var block in network.Parameters.Blocks.Where(block => block.Name is "keys" or "keys/bias" or "arcs" or "arcs/bias" or "relations" or "relations/bias" or "layer1" or "layer1/vectors"))
        {
            var at = Enumerable.Range(block.Start, block.Length).MaxBy(i => Math.Abs(gradient[i]));
            Assert.Equal(1, SmallNetworks.Slope(network.Parameters.Values, at, () => probe.Learn(batch, seed: 4, scale: 1)) / gradient[at], 0.05);
        }
    }

    [Fact]
    public void What_it_was_shown_often_it_parses_right()
    {
        var batch = new[] { Sentence(1, [2, 0, 2]), Sentence(2, [0, 1, 5, 5, 1]) };
        var worker = new ParserWorker(network);
        for (var step = 0; step < 120; step++)
        {
            worker.Learn(batch, step, scale: 0.1f);
            network.Parameters.Move([worker.Gradient], rate: 0.01f, largestNorm: 5);
        }

        foreach (var (sentence, heads, relations) in worker.Parse(batch))
        {
            Assert.Equal(sentence.Heads, heads);
            Assert.Equal(sentence.Relations, relations);
        }
    }

    private static ParserSentence Sentence(int seed, int[] heads)
    {
        var random = new Random(seed);
        var input = new SyntaxInput();
        input.Resize(heads.Length);
        for (var i = 0; i < input.Count; i++)
        {
            (input.Vectors[i], input.Forms[i], input.Suffixes[i]) = (random.Next(3) - 1, random.Next(6), random.Next(4));
            (input.Shapes[i], input.Tags[i]) = (random.Next(SyntaxFeatures.ShapeCount), i == 0 ? SyntaxFeatures.RootTag : random.Next(17));
        }

        return new ParserSentence(input, [0, .. heads], [0, .. heads.Select(head => head == 0 ? 1 : 2 + head)], [0, .. heads]);
    }
}
