using NewsEvents.Learning;

namespace NewsEvents.Places;

/// <summary>How much an article speaks of each country, each province and each part of the map.</summary>
/// <remarks>What a name itself adds is no evidence for it, so it is counted apart by the name's hash.</remarks>
internal sealed class PlaceEvidence(CandidatePlaces places, Scratch scratch)
{
    /// <summary>The map is cut into fields of so many degrees; what lies in a field or beside it is near.</summary>
    private const double FieldDegrees = 1.5;

    private const int FieldsAround = 1 << 10;

    private readonly Dictionary<int, double> areas = scratch.Map<int, double>();
    private readonly Dictionary<int, double> fields = scratch.Map<int, double>();
    private readonly Dictionary<(ulong Name, int Area), double> ownAreas = scratch.Map<(ulong Name, int Area), double>();
    private readonly Dictionary<(ulong Name, int Field), double> ownFields = scratch.Map<(ulong Name, int Field), double>();
    private readonly Dictionary<ulong, double> ownTotals = scratch.Map<ulong, double>();
    private double total;

    /// <summary>Forgets all that was counted.</summary>
    public void Clear()
    {
        total = 0;
        areas.Clear();
        fields.Clear();
        ownAreas.Clear();
        ownFields.Clear();
        ownTotals.Clear();
    }

    /// <summary>Counts a mention of a place.</summary>
    /// <param name="place">The place.</param>
    /// <param name="name">Hash of its name; 0 for none.</param>
    /// <param name="weight">How much the mention says.</param>
    public void Add(int place, ulong name, double weight)
    {
        if (places.Country(place) is not (>= 0 and var country))
            return;
        total += weight;
        ownTotals[name] = ownTotals.GetValueOrDefault(name) + weight;
        AddArea(country, name, weight);
        if (places.Province(place) is >= 0 and var province)
            AddArea(province, name, weight);
        if (!IsWide(place))
            AddField(FieldOf(place), name, weight);
    }

    /// <summary>From 0, where the rest of the article never speaks of the country of a place, to nearly 1, where of no other.</summary>
    public double CountryShare(int place, ulong name) => Share(places.Country(place), name);

    /// <summary>The same for the province that a place lies in.</summary>
    public double ProvinceShare(int place, ulong name) => Share(places.Province(place), name);

    /// <summary>How much the rest of the article speaks of what lies near a place; 0 for a whole country.</summary>
    public double Nearness(int place, ulong name)
    {
        if (IsWide(place))
            return 0;
        var center = FieldOf(place);
        var sum = 0.0;
        for (var row = -1; row <= 1; row++)
        {
            for (var column = -1; column <= 1; column++)
            {
                var field = center + (row * FieldsAround) + column;
                if (fields.TryGetValue(field, out var weight))
                    sum += weight - ownFields.GetValueOrDefault((name, field));
            }
        }

        return Math.Max(0, sum);
    }

    private double Share(int area, ulong name)
    {
        if (area < 0 || !areas.TryGetValue(area, out var weight))
            return 0;
        var rest = total - ownTotals.GetValueOrDefault(name);
        return Math.Max(0, weight - ownAreas.GetValueOrDefault((name, area))) / (rest + 1);
    }

    private bool IsWide(int place) => places.Kind(place) is PlaceKind.Country or PlaceKind.Continent or PlaceKind.Region;

    private int FieldOf(int place) =>
        ((int)((places.Latitude(place) + 90) / FieldDegrees) * FieldsAround) + (int)((places.Longitude(place) + 180) / FieldDegrees);

    private void AddArea(int area, ulong name, double weight)
    {
        areas[area] = areas.GetValueOrDefault(area) + weight;
        ownAreas[(name, area)] = ownAreas.GetValueOrDefault((name, area)) + weight;
    }

    private void AddField(int field, ulong name, double weight)
    {
        fields[field] = fields.GetValueOrDefault(field) + weight;
        ownFields[(name, field)] = ownFields.GetValueOrDefault((name, field)) + weight;
    }
}
