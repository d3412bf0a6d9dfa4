namespace NewsEvents.Quality.Muc4.Learning;

/// <summary>What a decision is trained on: the right label and what is seen.</summary>
internal sealed record Example(string Label, uint[] Features);
