namespace NewsEvents;

/// <summary>How sure the text is of an actor's part in an incident.</summary>
public enum ActorStance
{
    /// <summary>The text states that the actor did it.</summary>
    Responsible,

    /// <summary>The actor says so itself.</summary>
    Claimed,

    /// <summary>Others say so.</summary>
    Blamed,

    /// <summary>The text or its sources hold it possible.</summary>
    Suspected,

    /// <summary>The actor denies it.</summary>
    Denied,

    /// <summary>A side in a clash.</summary>
    Party,
}
