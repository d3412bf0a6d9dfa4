namespace NewsEvents.Incidents;

/// <summary>Who did it, or who or what was struck, with the word that it hangs on.</summary>
/// <param name="Value">The actor or target.</param>
/// <param name="Predicate">The word for an incident or for harm; -1 where it goes with all of a stretch.</param>
internal readonly record struct Argument<T>(T Value, int Predicate);
