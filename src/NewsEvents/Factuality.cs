namespace NewsEvents;

/// <summary>Whether the text says that an incident took place.</summary>
public enum Factuality
{
    /// <summary>It took place.</summary>
    Happened,

    /// <summary>It was tried and prevented.</summary>
    Foiled,

    /// <summary>Somebody threatened it.</summary>
    Threatened,

    /// <summary>It was or is planned.</summary>
    Planned,

    /// <summary>The text says that it did not take place.</summary>
    Denied,

    /// <summary>It is only spoken of: feared, possible, general.</summary>
    Hypothetical,
}
