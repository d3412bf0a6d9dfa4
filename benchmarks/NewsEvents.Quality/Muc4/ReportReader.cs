using NewsEvents.Quality.Muc4.Learning;
using NewsEvents.Quality.Muc4.Stages;

namespace NewsEvents.Quality.Muc4;

/// <summary>Makes all decisions on a report by the trained weights.</summary>
internal static class ReportReader
{
    public static Report Read(ExtractionResult result)
    {
        var report = new Report(result);
        foreach (var stage in AllStages.InOrder)
        {
            var decision = Decisions.Get(stage.Name);
            stage.Store(report, [.. stage.Features(report).Select(decision.Decide)]);
        }

        return report;
    }
}
