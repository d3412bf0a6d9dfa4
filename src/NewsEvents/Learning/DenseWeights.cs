using NewsEvents.Models;

namespace NewsEvents.Learning;

/// <summary>Unpacks the weights of a layer from two bytes each.</summary>
/// <remarks>
/// Sections: "NAME/weights" (int16, a row an input, as many columns as outputs), "NAME/scales" (float a column) and "NAME/bias" (float a column).
/// </remarks>
internal static class DenseWeights
{
    /// <summary>The weights, a row an input.</summary>
    /// <param name="file">The model.</param>
    /// <param name="name">What the names of the sections begin with.</param>
    /// <param name="bias">What each output begins with.</param>
    /// <exception cref="ModelFormatException">The sections do not fit each other.</exception>
    public static float[] Read(ModelFile file, string name, out float[] bias)
    {
        bias = file.Section(name + "/bias").As<float>().ToArray();
        var weights = file.Section(name + "/weights").As<short>();
        var scales = file.Section(name + "/scales").As<float>();
        if (bias.Length == 0 || scales.Length != bias.Length || weights.Length % bias.Length != 0)
            throw new ModelFormatException($"The layer '{name}' is damaged.");
        var matrix = new float[weights.Length];
        for (var i = 0; i < matrix.Length; i++)
            matrix[i] = weights[i] * scales[i % scales.Length];
        return matrix;
    }
}
