namespace NewsEvents.Times;

/// <summary>Where the words around a date put it.</summary>
internal enum Tense : byte
{
    Unknown,
    Past,
    Future,

    /// <summary>A word right before says that it is over: "ended Jan. 31".</summary>
    Ended,
}
