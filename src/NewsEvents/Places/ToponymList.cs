namespace NewsEvents.Places;

/// <summary>The mentions of places in one article, in text order, with the places that bear their names.</summary>
internal sealed class ToponymList
{
    public List<Toponym> Mentions { get; } = [];

    public List<NameBearer> Bearers { get; } = [];

    /// <summary>Countries that adjectives and nouns of nationality tell of, by their position among the tokens.</summary>
    public List<(int Token, int Country)> Nationalities { get; } = [];

    public ReadOnlySpan<NameBearer> BearersOf(Toponym mention) =>
        System.Runtime.InteropServices.CollectionsMarshal.AsSpan(Bearers).Slice(mention.FirstBearer, mention.BearerCount);
}
