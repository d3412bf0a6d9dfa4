namespace NewsEvents.Quality.Muc4;

/// <summary>Words that may say what a named person is.</summary>
/// <param name="Person">The person.</param>
/// <param name="Phrase">The words as a noun phrase.</param>
/// <param name="Pattern">How the words stand to the name.</param>
internal sealed record Description(Referent Person, Phrase Phrase, string Pattern)
{
    /// <summary>How likely the words are about the person.</summary>
    public float Probability { get; set; }
}
