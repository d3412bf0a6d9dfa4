using System.Runtime.InteropServices;

namespace NewsEvents.ModelCompiler.Learning;

/// <summary>Writes the sections of a <see cref="NewsEvents.Learning.DenseLayer"/>, weights rounded to two bytes with a scale a column.</summary>
internal static class DenseLayerWriter
{
    public static void Write(ModelFileWriter writer, string name, ReadOnlySpan<float> weights, int inputs, int outputs, ReadOnlySpan<float> bias)
    {
        var scales = new float[outputs];
        for (var i = 0; i < weights.Length; i++)
            scales[i % outputs] = Math.Max(scales[i % outputs], Math.Abs(weights[i]) / short.MaxValue);
        var rounded = new short[inputs * outputs];
        for (var i = 0; i < rounded.Length; i++)
            rounded[i] = scales[i % outputs] == 0 ? (short)0 : (short)MathF.Round(weights[i] / scales[i % outputs]);
        writer.Add(name + "/weights", MemoryMarshal.AsBytes<short>(rounded).ToArray());
        writer.Add(name + "/scales", MemoryMarshal.AsBytes<float>(scales).ToArray());
        writer.Add(name + "/bias", MemoryMarshal.AsBytes(bias).ToArray());
    }
}
