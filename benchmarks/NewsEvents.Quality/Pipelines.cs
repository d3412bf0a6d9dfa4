using System.Collections.Concurrent;

namespace NewsEvents.Quality;

/// <summary>The pipelines that corpora are run through.</summary>
internal static class Pipelines
{
    private static readonly Lazy<NewsPipeline> PlainText = new(CreatePlainText);

    public static NewsPipeline For(PredictionJob job) => job.Clean ? PlainText.Value : NewsPipeline.Default;

    public static NewsPipeline Clean => PlainText.Value;

    /// <summary>Runs a function over items on all cores; results come in the items' order.</summary>
    public static IReadOnlyList<TResult> Map<TItem, TResult>(IReadOnlyList<TItem> items, Func<TItem, TResult> function)
    {
        var results = new TResult[items.Count];
        // One item at a time: documents differ much in length.
        Parallel.ForEach(
            Partitioner.Create(Enumerable.Range(0, items.Count), EnumerablePartitionerOptions.NoBuffering),
            i => results[i] = function(items[i]));
        return results;
    }

    private static NewsPipeline CreatePlainText() => NewsPipelineBuilder.CreateDefault().WithoutCleaning().Build();
}
