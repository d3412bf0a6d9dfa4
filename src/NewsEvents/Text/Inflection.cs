namespace NewsEvents.Text;

/// <summary>What a form tells besides its part of speech, as coarse as lemmas and syntax need it.</summary>
internal enum Inflection : byte
{
    None,

    /// <summary>A verb or noun as in the dictionary: "kill", "bomb".</summary>
    Base,

    /// <summary>Past tense: "killed", "were".</summary>
    Past,

    /// <summary>"killing"; of auxiliaries the participles of both kinds.</summary>
    Ing,

    /// <summary>"killed" after "was" or "has".</summary>
    PastParticiple,

    /// <summary>Present tense: "kill", "are".</summary>
    Present,

    /// <summary>Present tense, third person: "kills".</summary>
    ThirdPerson,

    /// <summary>"will", "could".</summary>
    Modal,

    /// <summary>More than one: "bombs", "Koreans".</summary>
    Plural,

    /// <summary>"her" and "whose" before what is had.</summary>
    Possessive,

    /// <summary>Compared: "larger", "largest".</summary>
    Graded,

    /// <summary>An adjective or verb as a part of a name: the first word of "New York".</summary>
    Name,
}
