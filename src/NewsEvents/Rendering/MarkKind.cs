namespace NewsEvents.Rendering;

/// <summary>What a mark in the text shows; each has its line and colour.</summary>
internal enum MarkKind
{
    Event,
    Place,
    Actor,
    Time,
    Weapon,
    Toll,
    Other,
}
