using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace NewsEvents.Models;

/// <summary>Reads the section "scores" of a model: lines of corpus, metric and value, parted by tabs.</summary>
internal static class ModelScores
{
    private const string Section = "scores";

    public static ImmutableArray<ModelScore> Read(ModelFile file) =>
        file.Has(Section) ? [.. Lines(file).Select(Parse)] : [];

    private static string[] Lines(ModelFile file) =>
        Encoding.UTF8.GetString(file.Section(Section).Bytes).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static ModelScore Parse(string line)
    {
        var cells = line.Split('\t');
        if (cells.Length != 3 || !double.TryParse(cells[2], CultureInfo.InvariantCulture, out var value))
            throw new ModelFormatException("The scores of a model are damaged.");
        return new ModelScore(cells[0], cells[1], value);
    }
}
