namespace NewsEvents.Places;

/// <summary>How much an article speaks of each country and province.</summary>
internal sealed class PlaceEvidence(PlaceTable table)
{
    private readonly Dictionary<int, double> weights = [];
    private readonly Dictionary<(ulong Name, int Area), double> own = [];
    private double total;

    /// <summary>Counts a mention of a place.</summary>
    /// <param name="place">The place.</param>
    /// <param name="name">Hash of its name, which is no evidence for the place of that same name; 0 for none.</param>
    /// <param name="weight">How much the mention says.</param>
    public void Add(int place, ulong name, double weight)
    {
        if (table.Country(place) is not (>= 0 and var country))
            return;
        total += weight;
        Increase(country, name, weight);
        own[(name, PlaceTable.None)] = own.GetValueOrDefault((name, PlaceTable.None)) + weight;
        if (table.Province(place) is >= 0 and var province)
            Increase(province, name, weight);
    }

    /// <summary>From 0, where the rest of the article never speaks of the country of a place, to nearly 1, where of no other.</summary>
    public double CountryShare(int place, ulong name) => Share(table.Country(place), name);

    /// <summary>The same for the province that a place lies in.</summary>
    public double ProvinceShare(int place, ulong name) => Share(table.Province(place), name);

    private double Share(int area, ulong name)
    {
        if (area < 0 || !weights.TryGetValue(area, out var weight))
            return 0;
        var rest = total - own.GetValueOrDefault((name, PlaceTable.None));
        return Math.Max(0, weight - own.GetValueOrDefault((name, area))) / (rest + 1);
    }

    private void Increase(int area, ulong name, double weight)
    {
        weights[area] = weights.GetValueOrDefault(area) + weight;
        own[(name, area)] = own.GetValueOrDefault((name, area)) + weight;
    }
}
