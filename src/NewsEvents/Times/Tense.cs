namespace NewsEvents.Times;

/// <summary>Where the words around a date put it.</summary>
internal enum Tense : byte
{
    Unknown,
    Past,
    Future,
}
