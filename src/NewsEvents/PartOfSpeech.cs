namespace NewsEvents;

/// <summary>The universal part-of-speech tags of Universal Dependencies, version 2.</summary>
public enum PartOfSpeech : byte
{
    /// <summary>Other, or not tagged.</summary>
    X,

    /// <summary>Adjective.</summary>
    Adjective,

    /// <summary>Adposition: "in", "at".</summary>
    Adposition,

    /// <summary>Adverb.</summary>
    Adverb,

    /// <summary>Auxiliary verb.</summary>
    Auxiliary,

    /// <summary>Coordinating conjunction.</summary>
    CoordinatingConjunction,

    /// <summary>Determiner.</summary>
    Determiner,

    /// <summary>Interjection.</summary>
    Interjection,

    /// <summary>Common noun.</summary>
    Noun,

    /// <summary>Numeral.</summary>
    Numeral,

    /// <summary>Particle: "to", "not", "'s".</summary>
    Particle,

    /// <summary>Pronoun.</summary>
    Pronoun,

    /// <summary>Proper noun.</summary>
    ProperNoun,

    /// <summary>Punctuation.</summary>
    Punctuation,

    /// <summary>Subordinating conjunction.</summary>
    SubordinatingConjunction,

    /// <summary>Symbol.</summary>
    Symbol,

    /// <summary>Verb.</summary>
    Verb,
}
