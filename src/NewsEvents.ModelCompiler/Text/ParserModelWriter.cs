using System.Runtime.InteropServices;
using NewsEvents.ModelCompiler.Learning;

namespace NewsEvents.ModelCompiler.Text;

/// <summary>Writes a trained network as the sections that the parser reads.</summary>
internal static class ParserModelWriter
{
    public static void Write(ModelFileWriter writer, ParserNetwork network, float[] values)
    {
        foreach (var table in new[] { network.Forms, network.Suffixes, network.Shapes, network.Tags, network.Inflections })
            EmbeddingTableWriter.Write(writer, table.Name, table.In(values), table.Columns);
        for (var layer = 0; layer < network.Projections.Count; layer++)
        {
            var own = network.OwnVectors[layer];
            WriteLayer(writer, network.Projections[layer], new float[network.Projections[layer].Columns], values);
            writer.Add(own.Name, MemoryMarshal.AsBytes(own.In(values)).ToArray());
        }

        WriteLayer(writer, network.Keys, network.KeyBias.In(values), values);
        WriteLayer(writer, network.Arc, network.ArcBias.In(values), values);
        WriteLayer(writer, network.Relation, network.RelationBias.In(values), values);
    }

    private static void WriteLayer(ModelFileWriter writer, ParameterBlock weights, ReadOnlySpan<float> bias, float[] values) =>
        DenseLayerWriter.Write(writer, weights.Name, weights.In(values), weights.Rows, weights.Columns, bias);
}
