using System.Reflection;

namespace NewsEvents.Quality.Muc4.Learning;

/// <summary>The trained decisions by name, packed: for each its labels, then rows of a feature's hash and one weight a label.</summary>
internal static class Decisions
{
    private const string Resource = "decisions.bin";

    // Weights are kept in steps of this size, from -127 to 127 of them.
    private const float StepSize = 0.02f;

    private static readonly Lazy<Dictionary<string, LinearDecision>> Trained = new(Load);

    public static LinearDecision Get(string name) => Trained.Value[name];

    public static void Write(string path, IReadOnlyDictionary<string, LinearDecision> decisions)
    {
        using var writer = new BinaryWriter(File.Create(path));
        writer.Write(decisions.Count);
        foreach (var (name, decision) in decisions.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            writer.Write(name);
            writer.Write(string.Join('\t', decision.Labels));
            writer.Write(decision.Weights.Count);
            foreach (var (feature, weights) in decision.Weights.OrderBy(row => row.Key))
                WriteRow(writer, feature, weights);
        }
    }

    private static void WriteRow(BinaryWriter writer, uint feature, float[] weights)
    {
        writer.Write(feature);
        foreach (var weight in weights)
            writer.Write((sbyte)Math.Clamp((int)MathF.Round(weight / StepSize), -127, 127));
    }

    private static Dictionary<string, LinearDecision> Load()
    {
        using var reader = new BinaryReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)!);
        var decisions = new Dictionary<string, LinearDecision>(StringComparer.Ordinal);
        for (var left = reader.ReadInt32(); left > 0; left--)
            decisions.Add(reader.ReadString(), ReadDecision(reader));
        return decisions;
    }

    private static LinearDecision ReadDecision(BinaryReader reader)
    {
        var labels = reader.ReadString().Split('\t');
        var count = reader.ReadInt32();
        var weights = new Dictionary<uint, float[]>(count);
        for (var i = 0; i < count; i++)
            weights.Add(reader.ReadUInt32(), ReadWeights(reader, labels.Length));
        return new LinearDecision(labels, weights);
    }

    private static float[] ReadWeights(BinaryReader reader, int count)
    {
        var weights = new float[count];
        for (var i = 0; i < count; i++)
            weights[i] = reader.ReadSByte() * StepSize;
        return weights;
    }
}
