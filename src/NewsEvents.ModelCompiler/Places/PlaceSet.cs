namespace NewsEvents.ModelCompiler.Places;

/// <summary>All places that go into the gazetteer, by the codes that the sources name them by.</summary>
internal sealed class PlaceSet
{
    private readonly List<PlaceRecord> all = [];
    private readonly Dictionary<string, PlaceRecord> byCode = new(StringComparer.Ordinal);
    private readonly Dictionary<int, PlaceRecord> byNumber = [];

    public IReadOnlyList<PlaceRecord> All => all;

    /// <summary>Adds a place; a code is "AF" for a country, "AF.10" or "US.TX.201" for a division, null for others.</summary>
    public PlaceRecord Add(PlaceRecord place, string? code = null)
    {
        all.Add(place);
        if (code is not null)
            byCode.TryAdd(code, place);
        if (place.GeoNamesId != 0)
            byNumber.TryAdd(place.GeoNamesId, place);
        return place;
    }

    public PlaceRecord? Find(string code) => byCode.GetValueOrDefault(code);

    public PlaceRecord? Find(int number) => byNumber.GetValueOrDefault(number);

    /// <summary>The smallest known division among codes of a country, its province and its district.</summary>
    public PlaceRecord? Enclosing(string country, string admin1, string admin2) =>
        (admin2.Length > 0 ? Find($"{country}.{admin1}.{admin2}") : null)
        ?? (admin1.Length > 0 ? Find($"{country}.{admin1}") : null)
        ?? Find(country);

    /// <summary>Gives every place its number: countries first, then divisions, so that parents have small numbers.</summary>
    public List<PlaceRecord> Ordered()
    {
        var ordered = all.OrderBy(place => Rank(place.Kind)).ToList();
        for (var i = 0; i < ordered.Count; i++)
            ordered[i].Index = i;
        return ordered;
    }

    private static int Rank(PlaceKind kind) => kind switch
    {
        PlaceKind.Country => 0,
        PlaceKind.Admin1 => 1,
        PlaceKind.Admin2 => 2,
        PlaceKind.City or PlaceKind.Neighbourhood => 4,
        _ => 3,
    };
}
