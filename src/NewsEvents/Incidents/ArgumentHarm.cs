namespace NewsEvents.Incidents;

/// <summary>What the text says came to the people that a noun phrase names; the names are those in data/lexicons/arguments.</summary>
internal enum ArgumentHarm : byte
{
    None,
    Harmed,
    Detained,
    Abducted,
    AttackerKilled,
}
