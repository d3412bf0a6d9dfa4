namespace NewsEvents.Incidents;

/// <summary>What a noun phrase names that may have done it or been struck; the names are those in data/lexicons/arguments.</summary>
internal enum ArgumentKind : byte
{
    Group,
    Force,
    Person,
    Organization,
    Nationality,
    Country,
    Facility,
    Attacker,
    Fighter,
    Suspect,
    Security,
    Protester,
    Child,
    People,
    Generic,
    Site,
    Vehicle,
    OtherSite,
}
