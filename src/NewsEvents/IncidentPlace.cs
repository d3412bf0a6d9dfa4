namespace NewsEvents;

/// <summary>Where an incident was.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class IncidentPlace
{
    /// <summary>Creates an incident's place.</summary>
    /// <param name="name">The most specific named place, as its usual name.</param>
    /// <param name="evidence">The words that name it.</param>
    public IncidentPlace(string name, Evidence evidence)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(evidence);
        Name = name;
        Evidence = evidence;
    }

    /// <summary>The most specific named place, as its usual name.</summary>
    public string Name { get; }

    /// <summary>The spot inside it in the text's words, such as "a mosque"; null where none is told.</summary>
    public string? Detail { get; init; }

    /// <summary>The place on the map; null where the gazetteer does not know it.</summary>
    public Place? Place { get; init; }

    /// <summary>The words that name it.</summary>
    public Evidence Evidence { get; }

    /// <summary>The name, with the country where it is known.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        Place?.Country is { } country && country != Name ? $"{Name}, {country}" : Name;
}
