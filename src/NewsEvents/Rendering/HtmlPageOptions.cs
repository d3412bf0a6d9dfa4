namespace NewsEvents.Rendering;

/// <summary>How a page is written.</summary>
public sealed class HtmlPageOptions
{
    /// <summary>The title of the page; null for one made from what it shows.</summary>
    public string? Title { get; init; }

    /// <summary>Whether the page names the version of the model; true by default.</summary>
    public bool IncludeMetadata { get; init; } = true;
}
