namespace NewsEvents;

/// <summary>What happened to the people that a count is of.</summary>
public enum CasualtyKind
{
    /// <summary>Killed.</summary>
    Killed,

    /// <summary>Injured or wounded.</summary>
    Injured,

    /// <summary>Not accounted for after the incident.</summary>
    Missing,

    /// <summary>Taken and held by others than the state.</summary>
    Abducted,

    /// <summary>Taken and held by the state.</summary>
    Detained,

    /// <summary>Made to leave their homes.</summary>
    Displaced,

    /// <summary>Attackers who died in their own attack.</summary>
    PerpetratorsKilled,
}
