namespace NewsEvents.ModelCompiler.Places;

/// <summary>One place while the gazetteer is put together.</summary>
internal sealed class PlaceRecord(string name, double latitude, double longitude, PlaceKind kind)
{
    public string Name { get; set; } = name;

    public double Latitude { get; set; } = latitude;

    public double Longitude { get; set; } = longitude;

    public PlaceKind Kind { get; } = kind;

    /// <summary>The smallest division or country that it lies in.</summary>
    public PlaceRecord? Parent { get; init; }

    public string? CountryCode { get; init; }

    public long Population { get; set; }

    public int GeoNamesId { get; init; }

    /// <summary>Seat of a government: 3 a country's, 2 a province's, 1 a district's, 0 none.</summary>
    public int Seat { get; init; }

    /// <summary>How well known it is, from 0 to 15; where nothing is given, by population.</summary>
    public int? GivenProminence { get; init; }

    /// <summary>Its further names, as the sources write them.</summary>
    public List<string> Alternates { get; } = [];

    /// <summary>Place in the table that is written.</summary>
    public int Index { get; set; }

    public PlaceRecord? Country
    {
        get
        {
            var place = this;
            while (place is not null && place.Kind != PlaceKind.Country)
                place = place.Parent;
            return place;
        }
    }

    public int Prominence => GivenProminence ?? Kind switch
    {
        PlaceKind.Country => 15,
        PlaceKind.Continent => 15,
        PlaceKind.Admin1 => Math.Clamp(FromPopulation + 1, 9, 13),
        PlaceKind.Admin2 => Math.Clamp(FromPopulation - 2, 4, 10),
        PlaceKind.City => Math.Min(14, FromPopulation + Seat),
        _ => Math.Min(12, FromPopulation),
    };

    private int FromPopulation => Population <= 0 ? 2 : Math.Clamp((int)Math.Round(Math.Log10(Population) * 2), 0, 14);
}
