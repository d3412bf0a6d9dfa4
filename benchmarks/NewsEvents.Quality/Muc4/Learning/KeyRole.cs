namespace NewsEvents.Quality.Muc4.Learning;

/// <summary>What a key says of a phrase.</summary>
internal sealed record KeyRole(string Role, KeyFill Fill, Key Key);
