namespace NewsEvents.Quality.Muc4;

/// <summary>A word that names an incident.</summary>
/// <param name="Token">The word.</param>
/// <param name="Lemma">Its lemma.</param>
/// <param name="Kind">The type of incident, as the library has it.</param>
/// <param name="Topic">The type of incident, as the task has it.</param>
/// <param name="Sentence">Number of its sentence.</param>
/// <param name="Incident">The library's incident; null where the word alone speaks for one.</param>
internal sealed record Trigger(Token Token, string Lemma, string Kind, string Topic, int Sentence, Incident? Incident);
