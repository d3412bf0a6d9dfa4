namespace NewsEvents;

/// <summary>
/// How a word depends on its head: the relations of Universal Dependencies, version 2, with the subtypes that tell who did
/// what to whom.
/// </summary>
public enum DependencyRelation : byte
{
    /// <summary>Not told: dep.</summary>
    Unspecified,

    /// <summary>The word that the sentence hangs on: root.</summary>
    Root,

    /// <summary>Clause that describes a noun: acl.</summary>
    AdjectivalClause,

    /// <summary>Relative clause: acl:relcl.</summary>
    RelativeClause,

    /// <summary>Adverbial clause: advcl.</summary>
    AdverbialClause,

    /// <summary>Adverb: advmod.</summary>
    AdverbialModifier,

    /// <summary>Adjective before or after a noun: amod.</summary>
    AdjectivalModifier,

    /// <summary>Noun that names the same thing: appos.</summary>
    Apposition,

    /// <summary>Auxiliary: aux.</summary>
    Auxiliary,

    /// <summary>Auxiliary of the passive: aux:pass.</summary>
    PassiveAuxiliary,

    /// <summary>Preposition or possessive mark of a noun: case.</summary>
    CaseMarker,

    /// <summary>Conjunction: cc.</summary>
    Coordination,

    /// <summary>Clause that is the object: ccomp.</summary>
    ClausalComplement,

    /// <summary>Classifier: clf.</summary>
    Classifier,

    /// <summary>Part of a compound: compound.</summary>
    Compound,

    /// <summary>Particle of a verb, as in "blew up": compound:prt.</summary>
    VerbParticle,

    /// <summary>Further member of a list joined by a conjunction: conj.</summary>
    Conjunct,

    /// <summary>Copula: cop.</summary>
    Copula,

    /// <summary>Clause that is the subject: csubj.</summary>
    ClausalSubject,

    /// <summary>Clause that is the subject of a passive: csubj:pass.</summary>
    PassiveClausalSubject,

    /// <summary>Article or other determiner: det.</summary>
    Determiner,

    /// <summary>Interjection and the like: discourse.</summary>
    Discourse,

    /// <summary>Dislocated element: dislocated.</summary>
    Dislocated,

    /// <summary>"There" in "there were dead", "it" in "it rains": expl.</summary>
    Expletive,

    /// <summary>Further word of a fixed expression, as in "because of": fixed.</summary>
    FixedExpression,

    /// <summary>Further word of a name or date: flat.</summary>
    FlatExpression,

    /// <summary>Part of a word wrongly written apart: goeswith.</summary>
    GoesWith,

    /// <summary>Indirect object: iobj.</summary>
    IndirectObject,

    /// <summary>Item of a list: list.</summary>
    ListItem,

    /// <summary>"That", "if", "to" before a clause: mark.</summary>
    Marker,

    /// <summary>Noun that describes another: nmod.</summary>
    NominalModifier,

    /// <summary>Possessor: nmod:poss.</summary>
    PossessiveModifier,

    /// <summary>Subject: nsubj.</summary>
    NominalSubject,

    /// <summary>Subject of a passive, to whom it was done: nsubj:pass.</summary>
    PassiveNominalSubject,

    /// <summary>Number: nummod.</summary>
    NumericModifier,

    /// <summary>Object: obj.</summary>
    DirectObject,

    /// <summary>Noun that tells when, where, how: obl.</summary>
    Oblique,

    /// <summary>Who did it, in a passive: "by rebels": obl:agent.</summary>
    ObliqueAgent,

    /// <summary>Dependent of a word that was left out: orphan.</summary>
    Orphan,

    /// <summary>Clause beside another without conjunction, as with "he said": parataxis.</summary>
    Parataxis,

    /// <summary>Punctuation: punct.</summary>
    Punctuation,

    /// <summary>What the speaker took back: reparandum.</summary>
    Reparandum,

    /// <summary>Who is spoken to: vocative.</summary>
    Vocative,

    /// <summary>Clause whose subject stands outside: xcomp.</summary>
    OpenClausalComplement,
}
