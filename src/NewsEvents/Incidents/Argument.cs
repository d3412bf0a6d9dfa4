namespace NewsEvents.Incidents;

/// <summary>Who did it, or who or what was struck, with the word that it hangs on.</summary>
/// <param name="Value">The actor or target.</param>
/// <param name="Predicate">The word for an incident or for harm; -1 where it goes with all of a stretch.</param>
/// <param name="IsTelling">Whether it is more than a plain word for people, which sports and debates have too: "the visitors attacked".</param>
internal readonly record struct Argument<T>(T Value, int Predicate, bool IsTelling);
