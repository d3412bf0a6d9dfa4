using System.Buffers.Binary;
using NewsEvents.Learning;

namespace NewsEvents.ModelCompiler.Learning;

/// <summary>Writes a trained perceptron as the sections of a <see cref="LinearModel"/>.</summary>
internal static class LinearModelWriter
{
    /// <summary>The share of weights that are kept in full; the few larger ones are cut off, so that the small ones keep their differences.</summary>
    private const double LargestShare = 0.9995;

    public static void Write(ModelFileWriter writer, string name, FeatureIndex index, AveragedPerceptron model)
    {
        var table = new FingerprintTableBuilder(index.Count);
        var rowLength = LinearModel.RowLength(model.Labels);
        var bytes = new byte[sizeof(int) + (table.Size * rowLength)];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, model.Labels);
        var scale = sbyte.MaxValue / Largest(model);
        for (var feature = 0; feature < index.Count; feature++)
        {
            var slot = table.Add(index.Key(feature));
            for (var label = 0; slot >= 0 && label < model.Labels; label++)
            {
                var weight = Math.Clamp(Math.Round(model.Average(feature, label) * scale), -sbyte.MaxValue, sbyte.MaxValue);
                bytes[sizeof(int) + (slot * rowLength) + label] = (byte)(sbyte)weight;
            }
        }

        writer.Add(name + "/features", table.ToBytes());
        writer.Add(name + "/weights", bytes);
    }

    private static double Largest(AveragedPerceptron model)
    {
        var sizes = new double[model.Features * model.Labels];
        for (var i = 0; i < sizes.Length; i++)
            sizes[i] = Math.Abs(model.Average(i / model.Labels, i % model.Labels));
        Array.Sort(sizes);
        return Math.Max(1e-9, sizes[(int)((sizes.Length - 1) * LargestShare)]);
    }
}
