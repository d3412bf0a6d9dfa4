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

    /// <summary>"upper" or "lower" where the text is to be read in that case alone; null as it stands.</summary>
    public string? LetterCase { get; init; }

    /// <summary>The text in the case that is asked for; no character moves.</summary>
    public string InCase(string text) => LetterCase switch
    {
        "upper" => string.Create(text.Length, text, static (target, source) => source.AsSpan().ToUpperInvariant(target)),
        "lower" => string.Create(text.Length, text, static (target, source) => source.AsSpan().ToLowerInvariant(target)),
        _ => text,
    };

    /// <summary>Number of sentences read as one document where the corpus marks no documents.</summary>
    public int GroupSize { get; init; } = 20;
}
