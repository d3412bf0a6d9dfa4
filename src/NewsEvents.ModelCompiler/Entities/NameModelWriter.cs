using System.Runtime.InteropServices;
using NewsEvents.Entities;
using NewsEvents.ModelCompiler.Learning;

namespace NewsEvents.ModelCompiler.Entities;

/// <summary>Writes a trained network as the sections that a <see cref="NameTagger"/> reads.</summary>
internal static class NameModelWriter
{
    /// <param name="writer">Where the sections go.</param>
    /// <param name="network">A network of one layer.</param>
    /// <param name="rows">For each part the keys that have a vector, in the order of their numbers.</param>
    /// <param name="values">The values of the network's parameters.</param>
    public static void Write(ModelFileWriter writer, LabelerNetwork network, IReadOnlyList<FeatureIndex> rows, float[] values)
    {
        for (var part = 0; part < rows.Count; part++)
        {
            var name = NameParts.All[part].Name;
            var keys = Enumerable.Range(0, rows[part].Count).Select(rows[part].Key).ToList();
            FingerprintMapWriter.Write(writer, name + "/keys", name + "/numbers", keys);
            EmbeddingTableWriter.Write(writer, name + "/vectors", network.Parts[part].In(values), network.Parts[part].Columns);
        }

        var layer = network.Projections.Single();
        DenseLayerWriter.Write(writer, "layer", layer.In(values), layer.Rows, layer.Columns, new float[layer.Columns]);
        writer.Add("layer/vectors", MemoryMarshal.AsBytes(network.OwnVectors.Single().In(values)).ToArray());
        DenseLayerWriter.Write(writer, "labels", network.Output.In(values), network.Output.Rows, network.Output.Columns, network.OutputBias.In(values));
    }
}
