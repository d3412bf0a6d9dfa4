namespace NewsEvents.Incidents;

/// <summary>What kind of people a noun names; the names are those of data/lexicons/incidents/people.tsv.</summary>
internal enum PeopleClass : byte
{
    None,
    People,
    Child,
    Protester,
    Security,
    Fighter,
    Suspect,

    /// <summary>People of whom nothing is told but that they are: "people", "others", "victims".</summary>
    Generic,

    /// <summary>Only ever those who did it: "gunmen", "the bomber".</summary>
    Attacker,
    Pronoun,
}
