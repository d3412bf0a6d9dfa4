using NewsEvents.ModelCompiler.Learning;
using NewsEvents.Models;

namespace NewsEvents.ModelCompiler.Tests.Learning;

/// <summary>What tests of small networks share.</summary>
internal static class SmallNetworks
{
    /// <summary>A file with vectors of two words.</summary>
    public static byte[] Words()
    {
        var writer = new ModelFileWriter();
        var table = new FingerprintTableBuilder(2);
        writer.Add("clusters/words", table.ToBytes());
        writer.Add("vectors/ranks", new byte[table.Size * sizeof(ushort)]);
        EmbeddingTableWriter.Write(writer, "vectors/values", [.. Enumerable.Range(0, 32).Select(i => MathF.Sin(i))], 16);
        return writer.ToBytes();
    }

    /// <summary>Moves all values: what starts at zero would hide errors in what is multiplied by it.</summary>
    public static void Shake(float[] values)
    {
        var random = new Random(1);
        foreach (ref var value in values.AsSpan())
            value += ((float)random.NextDouble() - 0.5f) * 0.4f;
    }

    /// <summary>The slope of a loss along one value.</summary>
    public static double Slope(float[] values, int at, Func<double> loss)
    {
        const float Step = 2e-3f;
        var value = values[at];
        values[at] = value + Step;
        var above = loss();
        values[at] = value - Step;
        var below = loss();
        values[at] = value;
        return (above - below) / (2 * Step);
    }
}
