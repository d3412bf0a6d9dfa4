namespace NewsEvents;

/// <summary>A name of your own that is to be found in articles.</summary>
/// <param name="Name">
/// The name as articles write it. One with a capital is found where the text has capitals too, or where case says nothing; one in small
/// letters is found in any case. Blanks and accents are folded.
/// </param>
/// <param name="Type">What it is; types of your own are fine.</param>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record GazetteerEntry(string Name, EntityType Type)
{
    /// <summary>The name that all forms of the same thing share; null for <see cref="Name"/>.</summary>
    public string? Canonical { get; init; }

    /// <summary>A finer kind, such as "jihadist"; null where none is told.</summary>
    public string? Subtype { get; init; }

    /// <summary>
    /// Where it is on the map; null where that is not told. Mentions of the name are then put there and not where the embedded gazetteer
    /// has a place of that name; of several places with one name the article decides.
    /// </summary>
    public Place? Place { get; init; }

    /// <summary>The country that it belongs to, by custom an ISO 3166-1 code of two letters; null where none is told.</summary>
    public string? Country { get; init; }
}
