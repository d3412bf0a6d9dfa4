namespace NewsEvents.Places;

/// <summary>The mentions of places in one article, in text order, with the places that bear their names.</summary>
internal sealed class ToponymList(Gazetteer gazetteer)
{
    /// <summary>What the numbers of <see cref="Bearers"/> stand for.</summary>
    public CandidatePlaces Places { get; } = new(gazetteer);

    public List<Toponym> Mentions { get; } = [];

    public List<NameBearer> Bearers { get; } = [];

    /// <summary>Countries that adjectives and nouns of nationality tell of, by their position among the tokens.</summary>
    public List<(int Token, int Country)> Nationalities { get; } = [];

    /// <summary>Countries and provinces that the article hints at without naming a place, and how much each hint says.</summary>
    public List<(int Place, double Weight)> Hints { get; } = [];

    /// <summary>Adds a hint; none where the place is unknown.</summary>
    public void AddHint(int place, double weight)
    {
        if (place >= 0)
            Hints.Add((place, weight));
    }

    public ReadOnlySpan<NameBearer> BearersOf(Toponym mention) =>
        System.Runtime.InteropServices.CollectionsMarshal.AsSpan(Bearers).Slice(mention.FirstBearer, mention.BearerCount);
}
