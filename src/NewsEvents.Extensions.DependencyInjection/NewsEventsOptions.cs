namespace NewsEvents.Extensions.DependencyInjection;

/// <summary>How the pipeline of an application is put together and works through batches.</summary>
/// <remarks>The properties can be bound to a section of a configuration; what is code is added by methods.</remarks>
public sealed class NewsEventsOptions
{
    private readonly List<Action<NewsPipelineBuilder>> steps = [];

    /// <summary>Folder with .nem files that replace parts of the embedded model; null for none.</summary>
    public string? ModelFolder { get; set; }

    /// <summary>Number of articles that a batch works on at once; null for one a processor core.</summary>
    public int? MaxDegreeOfParallelism { get; set; }

    /// <summary>
    /// Called with an article that a component failed on, after it has been logged; null for nothing further. May be called from several
    /// threads at once.
    /// </summary>
    public Action<Article, ArticleFailedException>? OnArticleFailed { get; set; }

    /// <summary>Changes the default pipeline: adds, replaces or removes components. Steps are taken in the order that they are added.</summary>
    /// <param name="configure">Changes the builder.</param>
    /// <returns>These options.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="configure"/> is null.</exception>
    public NewsEventsOptions ConfigurePipeline(Action<NewsPipelineBuilder> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        steps.Add(configure);
        return this;
    }

    /// <summary>Finds the names of a gazetteer of your own.</summary>
    /// <param name="gazetteer">The names.</param>
    /// <returns>These options.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="gazetteer"/> is null.</exception>
    public NewsEventsOptions AddGazetteer(EntityGazetteer gazetteer)
    {
        ArgumentNullException.ThrowIfNull(gazetteer);
        return ConfigurePipeline(builder => builder.AddGazetteer(gazetteer));
    }

    internal NewsPipeline BuildPipeline()
    {
        // Nothing of its own: the pipeline that the rest of the process uses too.
        if (ModelFolder is null && steps.Count == 0)
            return NewsPipeline.Default;
        var builder = NewsPipelineBuilder.CreateDefault(ModelFolder is null ? null : NewsModel.Load(ModelFolder));
        foreach (var step in steps)
            step(builder);
        return builder.Build();
    }
}
