using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using NewsEvents.Incidents;
using NewsEvents.Learning;

namespace NewsEvents;

/// <summary>Reads articles and extracts incidents.</summary>
/// <remarks>
/// Immutable and thread-safe: make one and use it from any number of threads. The same article gives the same result on any
/// thread, in any culture, at any time.
/// </remarks>
public sealed class NewsPipeline
{
    private readonly ImmutableArray<IDocumentComponent> components;
    private readonly IncidentExtractor incidentExtractor;

    internal NewsPipeline(ImmutableArray<IDocumentComponent> components, IncidentExtractor incidentExtractor, NewsModel model)
    {
        this.components = components;
        this.incidentExtractor = incidentExtractor;
        Model = model;
    }

    /// <summary>The pipeline with the embedded model and all default components; made at first use.</summary>
    public static NewsPipeline Default => Holder.Instance;

    /// <summary>The model that it runs on.</summary>
    public NewsModel Model { get; }

    /// <summary>The components, in running order.</summary>
    public ImmutableArray<IDocumentComponent> Components => components;

    /// <summary>Takes the first step of <see cref="Analyze(Article)"/> alone: where headline, byline, dates, body and captions stand in the text.</summary>
    /// <param name="article">The article.</param>
    /// <returns>The document; all its layers but <see cref="Document.Layout"/> are empty.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    /// <exception cref="ArticleFailedException">A component failed.</exception>
    public Document Read(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var scratch = Scratch.Rent();
        try
        {
            var last = 0;
            while (last < components.Length && !components[last].Provides.HasFlag(DocumentLayers.Layout))
                last++;
            return Run(components.AsSpan()[..Math.Min(last + 1, components.Length)], article, scratch);
        }
        finally
        {
            scratch.Return();
        }
    }

    /// <summary>Reads an article: all layers up to entities, times, places and quantities.</summary>
    /// <param name="article">The article.</param>
    /// <returns>The document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    /// <exception cref="ArticleFailedException">A component failed.</exception>
    public Document Analyze(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var scratch = Scratch.Rent();
        try
        {
            return Run(components.AsSpan(), article, scratch);
        }
        finally
        {
            scratch.Return();
        }
    }

    /// <summary>Reads an article and extracts its incidents.</summary>
    /// <param name="article">The article.</param>
    /// <returns>The incidents, with the document they were found in.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    /// <exception cref="ArticleFailedException">A component failed.</exception>
    public ExtractionResult Extract(Article article) => ExtractWith(article, null);

    /// <summary>Reads an article, extracts its incidents and tells how each came about.</summary>
    /// <remarks>Takes longer than <see cref="Extract"/>, with the same incidents.</remarks>
    /// <param name="article">The article.</param>
    /// <returns>The incidents, with <see cref="ExtractionResult.Explanation"/> set.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    /// <exception cref="ArticleFailedException">A component failed.</exception>
    public ExtractionResult Explain(Article article) => ExtractWith(article, new IncidentExplainer());

    /// <summary>Extracts the incidents of a stream of articles, several at a time, in the order they come.</summary>
    /// <remarks>
    /// A result comes out as soon as it and those before it are there, also while the source waits. Leaving the loop early, a
    /// failure and a cancellation end alike: articles that have begun are finished, the token given to the source is cancelled, and
    /// the source is waited for and disposed; so a source that can wait long should heed its token. Its own failure comes out behind
    /// the results of the articles before it.
    /// </remarks>
    /// <param name="articles">The articles; read only as fast as the results are taken.</param>
    /// <param name="options">How to work through them; null for the defaults.</param>
    /// <param name="cancellationToken">Ends the stream.</param>
    /// <returns>The results, in the articles' order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="articles"/> is null.</exception>
    /// <exception cref="ArticleFailedException">
    /// A component failed on an article and <see cref="BatchOptions.OnError"/> is null.
    /// </exception>
    public IAsyncEnumerable<ExtractionResult> ExtractAsync(
        IAsyncEnumerable<Article> articles,
        BatchOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        return ExtractAllAsync(articles, options, cancellationToken);
    }

    // Made anew at each enumeration.
    private async IAsyncEnumerable<ExtractionResult> ExtractAllAsync(
        IAsyncEnumerable<Article> articles, BatchOptions? options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var degree = Math.Max(1, options?.MaxDegreeOfParallelism ?? Environment.ProcessorCount);
        var stream = new ExtractionStream(article => TryExtract(article, options?.OnError), degree);
        await foreach (var result in stream.RunAsync(articles, cancellationToken).ConfigureAwait(false))
            yield return result;
    }

    private static Document Run(ReadOnlySpan<IDocumentComponent> components, Article article, Scratch scratch)
    {
        var draft = new DocumentDraft(article, scratch);
        foreach (var component in components)
        {
            try
            {
                component.Process(draft);
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                throw Failed(article, component.Name, e);
            }
        }

        return new Document(draft);
    }

    private ExtractionResult ExtractWith(Article article, IncidentExplainer? explainer)
    {
        ArgumentNullException.ThrowIfNull(article);
        var scratch = Scratch.Rent();
        try
        {
            return ExtractFrom(Run(components.AsSpan(), article, scratch), scratch, explainer);
        }
        finally
        {
            scratch.Return();
        }
    }

    private ExtractionResult ExtractFrom(Document document, Scratch scratch, IncidentExplainer? explainer)
    {
        try
        {
            var diagnostics = scratch.List<Diagnostic>();
            diagnostics.AddRange(document.Diagnostics);
            var incidents = incidentExtractor.Extract(document, diagnostics, scratch, explainer);
            return new ExtractionResult(document, incidents, Model.Version) { Explanation = explainer?.Finish(), Diagnostics = [.. diagnostics] };
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            throw Failed(document.Article, "incidents", e);
        }
    }

    private static ArticleFailedException Failed(Article article, string component, Exception cause) =>
        new($"Component '{component}' failed on article '{article.Id}': {cause.Message}", cause)
        {
            ArticleId = article.Id,
            ComponentName = component,
        };

    private ExtractionResult? TryExtract(Article article, Action<Article, ArticleFailedException>? onError)
    {
        try
        {
            return Extract(article);
        }
        catch (ArticleFailedException e) when (onError is not null)
        {
            onError(article, e);
            return null;
        }
    }

    private static class Holder
    {
        public static readonly NewsPipeline Instance = NewsPipelineBuilder.CreateDefault().Build();
    }
}
