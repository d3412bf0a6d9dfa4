namespace NewsEvents.Quality.Muc4;

/// <summary>A place named in an article, which may be where an incident happened.</summary>
/// <param name="Name">The name as keys write it.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Sentence">Number of its sentence.</param>
/// <param name="Token">Number of its first token.</param>
/// <param name="Kind">The kind of place; "unknown" where the library does not resolve it.</param>
/// <param name="Country">Its country, where known.</param>
internal sealed record PlaceCandidate(string Name, TextSpan Span, int Sentence, int Token, string Kind, string? Country);
