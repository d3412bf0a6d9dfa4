namespace NewsEvents.Incidents;

/// <summary>Where a word for harm has its victims; the names are those of data/lexicons/incidents/casualties.tsv.</summary>
internal enum CasualtyFrame : byte
{
    /// <summary>"killed five" or "five were killed".</summary>
    Transitive,

    /// <summary>"killing five".</summary>
    Active,

    /// <summary>"five died".</summary>
    Subject,

    /// <summary>"five dead".</summary>
    Predicate,

    /// <summary>"five deaths", "the deaths of five".</summary>
    CountNoun,

    /// <summary>"the death of a man".</summary>
    EventNoun,

    /// <summary>"five hostages".</summary>
    HeadNoun,

    /// <summary>"the bodies of five", "five bodies".</summary>
    Body,

    /// <summary>"claimed five lives".</summary>
    Lives,

    /// <summary>"the death toll rose to five".</summary>
    Toll,
}
