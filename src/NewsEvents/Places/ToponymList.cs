using NewsEvents.Learning;

namespace NewsEvents.Places;

/// <summary>The mentions of places in one article, in text order, with the places that bear their names.</summary>
internal sealed class ToponymList(Gazetteer gazetteer, Scratch scratch)
{
    private double[] odds = [];

    /// <summary>What the numbers of <see cref="Bearers"/> stand for.</summary>
    public CandidatePlaces Places { get; } = new(gazetteer);

    public List<Toponym> Mentions { get; } = scratch.List<Toponym>();

    public List<NameBearer> Bearers { get; } = scratch.List<NameBearer>();

    /// <summary>Countries that adjectives and nouns of nationality tell of, by their position among the tokens.</summary>
    public List<(int Token, int Country)> Nationalities { get; } = scratch.List<(int Token, int Country)>();

    /// <summary>Countries and provinces that the article hints at without naming a place, and how much each hint says.</summary>
    public List<(int Place, double Weight)> Hints { get; } = scratch.List<(int Place, double Weight)>();

    /// <summary>What to work with until the article has been read.</summary>
    public Scratch Scratch { get; } = scratch;

    /// <summary>Where the odds start that all mentions of a name share which nothing beside them tells apart.</summary>
    public Dictionary<ulong, int> Shared { get; } = scratch.Map<ulong, int>();

    /// <summary>How often each name has come so far.</summary>
    public Dictionary<ulong, int> Seen { get; } = scratch.Map<ulong, int>();

    /// <summary>How often each hint has come so far.</summary>
    public Dictionary<int, int> SeenHints { get; } = scratch.Map<int, int>();

    /// <summary>Adds a hint; none where the place is unknown.</summary>
    public void AddHint(int place, double weight)
    {
        if (place >= 0)
            Hints.Add((place, weight));
    }

    /// <summary>How likely each of a mention's bearers is meant; they sum to 1.</summary>
    public Span<double> OddsOf(Toponym mention)
    {
        if (odds.Length == 0)
            odds = Reserve();
        return odds.AsSpan(mention.FirstOdds, mention.BearerCount);
    }

    private double[] Reserve()
    {
        var used = 0;
        foreach (var mention in Mentions)
        {
            (mention.FirstOwnOdds, mention.FirstOdds) = (used, used);
            used += mention.BearerCount;
        }

        return Scratch.Array<double>(used);
    }

    public ReadOnlySpan<NameBearer> BearersOf(Toponym mention) =>
        System.Runtime.InteropServices.CollectionsMarshal.AsSpan(Bearers).Slice(mention.FirstBearer, mention.BearerCount);
}
