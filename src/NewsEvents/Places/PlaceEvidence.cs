namespace NewsEvents.Places;

/// <summary>How much an article speaks of each country and province.</summary>
internal sealed class PlaceEvidence
{
    private readonly Dictionary<int, double> weights = [];
    private double total;

    public void Add(PlaceTable table, int place, double weight)
    {
        if (table.Country(place) is >= 0 and var country)
        {
            Increase(country, weight);
            total += weight;
        }

        if (table.Province(place) is >= 0 and var province)
            Increase(province, weight);
    }

    /// <summary>From 0, where the article never speaks of the country, to 1, where it speaks of no other.</summary>
    public double CountryShare(PlaceTable table, int place) => Share(table.Country(place));

    /// <summary>The same for the province that a place lies in.</summary>
    public double ProvinceShare(PlaceTable table, int place) => Share(table.Province(place));

    private double Share(int area) =>
        area >= 0 && weights.TryGetValue(area, out var weight) ? weight / (total + 1) : 0;

    private void Increase(int area, double weight) => weights[area] = weights.GetValueOrDefault(area) + weight;
}
