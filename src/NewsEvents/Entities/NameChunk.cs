namespace NewsEvents.Entities;

/// <summary>A run of tokens that are written as one name, titles and offices included.</summary>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="EndToken">Index one past its last token.</param>
/// <param name="OfToken">Index of the "of" or "for" that follows a head in it; -1 where there is none.</param>
internal readonly record struct NameChunk(int FirstToken, int EndToken, int OfToken);
