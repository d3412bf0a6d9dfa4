using System.Globalization;
using System.Text;

namespace NewsEvents.ModelCompiler.Text;

/// <summary>Writes what a trained part scored on development data into its section "scores".</summary>
internal static class ScoreSection
{
    public static void Write(ModelFileWriter writer, IEnumerable<(string Corpus, string Metric, double Value)> scores)
    {
        var lines = new StringBuilder();
        foreach (var (corpus, metric, value) in scores)
            lines.Append(CultureInfo.InvariantCulture, $"{corpus}\t{metric}\t{value:F1}\n");
        writer.Add("scores", Encoding.UTF8.GetBytes(lines.ToString()));
    }
}
