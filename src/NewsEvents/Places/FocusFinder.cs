using System.Collections.Immutable;

namespace NewsEvents.Places;

/// <summary>Finds the countries and provinces that an article is about.</summary>
internal sealed class FocusFinder(ToponymList list)
{
    private const double NationalityWeight = 0.5;
    private const double LeastShare = 0.2;

    private readonly Dictionary<int, double> countries = list.Scratch.Map<int, double>();
    private readonly Dictionary<int, double> provinces = list.Scratch.Map<int, double>();
    private double total;

    public PlaceFocus Find()
    {
        foreach (var mention in list.Mentions)
        {
            if (mention.Chosen >= 0)
                Count(mention.Chosen, 1);
        }

        foreach (var (_, place) in list.Nationalities)
            Count(place, NationalityWeight);
        return countries.Count == 0 ? PlaceFocus.None : new PlaceFocus(Shares(countries, keepsFirst: true), Shares(provinces, keepsFirst: false));
    }

    private void Count(int place, double weight)
    {
        if (list.Places.Country(place) is not (>= 0 and var country))
            return;
        total += weight;
        countries[country] = countries.GetValueOrDefault(country) + weight;
        if (list.Places.Province(place) is >= 0 and var province)
            provinces[province] = provinces.GetValueOrDefault(province) + weight;
    }

    private ImmutableArray<PlaceShare> Shares(Dictionary<int, double> weights, bool keepsFirst) =>
        [.. weights.OrderByDescending(static area => area.Value).ThenBy(static area => area.Key)
            .Where((area, i) => (keepsFirst && i == 0) || area.Value >= LeastShare * total)
            .Select(area => new PlaceShare(list.Places.ToPlace(area.Key), Math.Round(area.Value / total, 3)))];
}
