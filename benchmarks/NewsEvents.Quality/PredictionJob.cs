namespace NewsEvents.Quality;

/// <summary>One corpus file to predict on.</summary>
/// <param name="Input">The file or folder.</param>
/// <param name="Output">The file that the predictions go to.</param>
internal sealed record PredictionJob(string Input, string Output)
{
    /// <summary>The corpus whose labels to write; null for the folder that the file lies in.</summary>
    public string? Labels { get; init; }

    /// <summary>Whether a nationality counts as the place of its country.</summary>
    public bool Demonyms { get; init; }

    /// <summary>Whether each line is a paragraph and nothing is page furniture.</summary>
    public bool Clean { get; init; }

    /// <summary>Number of sentences read as one document where the corpus marks no documents.</summary>
    public int GroupSize { get; init; } = 20;
}
