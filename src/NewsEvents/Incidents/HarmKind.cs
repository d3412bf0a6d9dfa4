namespace NewsEvents.Incidents;

/// <summary>What a text says became of people, before it is known whether those who were hit survived.</summary>
internal enum HarmKind : byte
{
    Killed,
    Injured,

    /// <summary>Shot, stabbed or beaten, with the outcome left open.</summary>
    Struck,
    Missing,
    Abducted,
    Detained,
    Displaced,
    PerpetratorsKilled,
}
