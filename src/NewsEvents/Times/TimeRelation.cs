namespace NewsEvents.Times;

/// <summary>What a phrase is relative to.</summary>
internal enum TimeRelation : byte
{
    /// <summary>Nothing: it stands for itself, or is completed by the nearest fitting date.</summary>
    None,

    /// <summary>The day of publication: "last week", "two days ago".</summary>
    Publication,

    /// <summary>The time that the text speaks of: "the following day", "two days later".</summary>
    Narrative,
}
