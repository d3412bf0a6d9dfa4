namespace NewsEvents;

/// <summary>How much of an article's places lie in a country or province.</summary>
/// <param name="Place">The country or province.</param>
/// <param name="Share">The part of all places named that lie in it or are it, from 0 to 1; nationalities count half.</param>
public sealed record PlaceShare(Place Place, double Share);
