using System.Globalization;
using System.Text;

namespace NewsEvents.ModelCompiler.Text;

/// <summary>Writes what a part of the model scored as the section "scores": lines of corpus, metric and value.</summary>
internal static class ScoreSection
{
    public static void Write(ModelFileWriter writer, IEnumerable<(string Corpus, string Metric, double Value)> scores)
    {
        var lines = scores.Select(static score => string.Create(CultureInfo.InvariantCulture, $"{score.Corpus}\t{score.Metric}\t{score.Value:F1}\n"));
        writer.Add("scores", Encoding.UTF8.GetBytes(string.Concat(lines)));
    }
}
