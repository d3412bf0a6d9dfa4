using System.Runtime.Intrinsics;
using NewsEvents.Learning;

namespace NewsEvents.Tests.Learning;

public sealed class RecurrentScanTests
{
    [Theory]
    [InlineData(-200f)]
    [InlineData(-5.5f)]
    [InlineData(0f)]
    [InlineData(0.3f)]
    [InlineData(80f)]
    public void The_exponential_is_that_of_the_runtime(float x)
    {
        var expected = Math.Exp(Math.Clamp(x, -87, 87));
        Assert.Equal(1, Activations.Exponential(x) / expected, 1e-6);
        Assert.Equal(1 / (1 + Math.Exp(-x)), Activations.Sigmoid(Vector256.Create(x)).GetElement(3), 1e-6);
    }

    [Theory]
    [InlineData(8, false)]
    [InlineData(8, true)]
    [InlineData(24, false)]
    [InlineData(24, true)]
    public void A_unit_carries_its_cell_from_token_to_token(int hidden, bool backward)
    {
        const int Tokens = 5;
        var stride = (RecurrentScan.Projections * hidden) + 8;
        var random = new Random(3);
        var input = Enumerable.Range(0, Tokens * stride).Select(_ => (float)(random.NextDouble() - 0.5) * 4).ToArray();
        var own = Enumerable.Range(0, RecurrentScan.Vectors * hidden).Select(_ => (float)(random.NextDouble() - 0.5)).ToArray();
        var output = new float[Tokens * hidden];
        RecurrentScan.Run(input.ToArray(), Tokens, stride, hidden, own, output, hidden, backward);
        for (var lane = 0; lane < hidden; lane++)
            Assert.All(Expected(input, Tokens, stride, hidden, own, lane, backward), pair => Assert.Equal(pair.Value, output[(pair.Token * hidden) + lane], 1e-5));
    }

    private static List<(int Token, double Value)> Expected(float[] input, int tokens, int stride, int hidden, float[] own, int lane, bool backward)
    {
        var values = new List<(int, double)>();
        var cell = 0.0;
        foreach (var token in backward ? Enumerable.Range(0, tokens).Reverse() : Enumerable.Range(0, tokens))
        {
            double At(int part) => input[(token * stride) + (part * hidden) + lane];
            var forget = Sigmoid(At(1) + (own[lane] * cell) + own[(2 * hidden) + lane]);
            var reset = Sigmoid(At(2) + (own[hidden + lane] * cell) + own[(3 * hidden) + lane]);
            cell = (forget * cell) + ((1 - forget) * At(0));
            values.Add((token, (reset * cell) + ((1 - reset) * At(3))));
        }

        return values;
    }

    private static double Sigmoid(double x) => 1 / (1 + Math.Exp(-x));
}
