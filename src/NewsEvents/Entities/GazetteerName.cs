namespace NewsEvents.Entities;

/// <summary>A name of a user's gazetteer with all the places that bear it.</summary>
internal sealed class GazetteerName(GazetteerEntry entry)
{
    private List<Place>? places = entry.Place is null ? null : [entry.Place];

    /// <summary>The first entry of that name.</summary>
    public GazetteerEntry Entry { get; } = entry;

    public IReadOnlyList<Place> Places => places ?? (IReadOnlyList<Place>)[];

    public void Add(Place place) => (places ??= []).Add(place);
}
