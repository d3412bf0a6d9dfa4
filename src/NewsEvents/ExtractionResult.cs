using System.Collections.Immutable;

namespace NewsEvents;

/// <summary>What was found in one article.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class ExtractionResult
{
    /// <summary>Creates a result.</summary>
    /// <param name="document">The article with all its layers.</param>
    /// <param name="incidents">The incidents, the main one first.</param>
    /// <param name="modelVersion">The version of the model that found them.</param>
    public ExtractionResult(Document document, ImmutableArray<Incident> incidents, string modelVersion)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(modelVersion);
        Document = document;
        Incidents = incidents;
        Diagnostics = document.Diagnostics;
        ModelVersion = modelVersion;
    }

    /// <summary>The article that was read.</summary>
    public Article Article => Document.Article;

    /// <summary>The article with all its layers.</summary>
    public Document Document { get; }

    /// <summary>The incidents, the main one first, then background in text order.</summary>
    public ImmutableArray<Incident> Incidents { get; }

    /// <summary>How the incidents came about; null unless <see cref="NewsPipeline.Explain"/> was called.</summary>
    public ArticleExplanation? Explanation { get; init; }

    /// <summary>What a user should know about how the article was read.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; }

    /// <summary>The version of the model that found the incidents.</summary>
    public string ModelVersion { get; }
}
