namespace NewsEvents;

/// <summary>The written form of parts of speech.</summary>
public static class PartOfSpeechExtensions
{
    private static readonly string[] Names =
    [
        "X", "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN",
        "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB",
    ];

    /// <summary>The tag as Universal Dependencies writes it, such as "PROPN".</summary>
    /// <param name="tag">The tag.</param>
    /// <returns>Its name in capitals.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined tag.</exception>
    public static string ToUniversalName(this PartOfSpeech tag)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((int)tag, Names.Length, nameof(tag));
        return Names[(int)tag];
    }
}
