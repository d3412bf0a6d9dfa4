namespace NewsEvents.Places;

/// <summary>The places that the names of one article may mean: those of the gazetteer by their numbers, and behind them the user's own.</summary>
internal sealed class CandidatePlaces(Gazetteer gazetteer)
{
    private const int OwnProminence = 15;

    private readonly PlaceTable table = gazetteer.Table;
    private readonly List<(Place Place, int Parent)> own = [];

    /// <summary>Adds a place of the user's.</summary>
    /// <returns>Its number.</returns>
    public int Add(Place place)
    {
        own.Add((place, ParentOf(place)));
        return table.Count + own.Count - 1;
    }

    public PlaceKind Kind(int place) => IsOwn(place) ? Own(place).Place.Kind : table.Kind(place);

    /// <summary>How well known it is, as <see cref="PlaceTable.Prominence"/>, with parts of steps by the number of people.</summary>
    public double Prominence(int place) => IsOwn(place) ? OwnProminence : table.FineProminence(place);

    public double Latitude(int place) => IsOwn(place) ? Own(place).Place.Latitude : table.Latitude(place);

    public double Longitude(int place) => IsOwn(place) ? Own(place).Place.Longitude : table.Longitude(place);

    /// <summary>The country that it lies in or is; -1 where unknown.</summary>
    public int Country(int place) => IsOwn(place) ? table.Enclosing(Own(place).Parent, PlaceKind.Country) : table.Country(place);

    /// <summary>The province that it lies in or is; -1 where unknown.</summary>
    public int Province(int place) => IsOwn(place) ? table.Enclosing(Own(place).Parent, PlaceKind.Admin1) : table.Province(place);

    /// <summary>Whether a place is another one or lies in it.</summary>
    public bool IsWithin(int place, int outer) => place == outer || (IsOwn(place) ? table.IsWithin(Own(place).Parent, outer) : table.IsWithin(place, outer));

    /// <summary>The place as users see it.</summary>
    public Place ToPlace(int place) => IsOwn(place) ? Own(place).Place : table.ToPlace(place);

    private bool IsOwn(int place) => place >= table.Count;

    private (Place Place, int Parent) Own(int place) => own[place - table.Count];

    /// <summary>The province or else the country that a user's place says that it lies in.</summary>
    private int ParentOf(Place place)
    {
        var country = place.CountryCode is { } code ? table.CountryOf(code) : PlaceTable.None;
        if (place.Admin1 is not { } province)
            return country;
        foreach (var number in gazetteer.NumbersOf(province))
        {
            if (table.Kind(number) == PlaceKind.Admin1 && (country < 0 || table.Country(number) == country))
                return number;
        }

        return country;
    }
}
