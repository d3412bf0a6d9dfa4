namespace NewsEvents.Incidents;

/// <summary>The nearest word for an incident or for harm on one side of a noun phrase, by how far it is; the names are those in data/lexicons/arguments.</summary>
internal enum ArgumentPredicate : byte
{
    None,
    VerbNear,
    VerbFar,
    NounNear,
    NounFar,
    HarmNear,
    HarmFar,
    ArrestNear,
    ArrestFar,
}
