namespace NewsEvents.Quality.Muc4;

/// <summary>A noun phrase that may fill a slot.</summary>
/// <param name="Words">The phrase without articles and numbers; a person's name by itself.</param>
/// <param name="Span">The whole phrase.</param>
/// <param name="Head">Its head noun.</param>
/// <param name="First">Number of its first token.</param>
/// <param name="Last">Number of its last token.</param>
/// <param name="Entity">The name that the head belongs to, if any.</param>
/// <param name="Sentence">Number of its sentence.</param>
internal sealed record Phrase(string Words, TextSpan Span, Token Head, int First, int Last, Entity? Entity, int Sentence)
{
    public bool IsPerson => Entity?.Type == EntityType.Person;

    public string Type => Entity?.Type.ToString() ?? "noun";

    public string HeadLemma { get; } = Head.Lemma.ToLowerInvariant();

    /// <summary>The content words, singular.</summary>
    public string[] Stems { get; } = KeyWords.NounPhrase(Words);

    /// <summary>The phrase with the "of" after its head noun; null where there is none.</summary>
    public string? LongWords { get; init; }

    /// <summary>Whether the phrase is given with that.</summary>
    public bool IsLong { get; set; }

    /// <summary>The phrase as it is given.</summary>
    public string Given => IsLong ? LongWords! : Words;

    /// <summary>How likely the phrase has each role in some incident of the article.</summary>
    public Distribution Roles { get; set; } = Distribution.Empty;
}
