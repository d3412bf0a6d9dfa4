namespace NewsEvents;

/// <summary>What a place is.</summary>
public enum PlaceKind
{
    /// <summary>A city, town or village.</summary>
    City,

    /// <summary>Part of a city.</summary>
    Neighbourhood,

    /// <summary>A second-order division: district, county.</summary>
    Admin2,

    /// <summary>A first-order division: province, state.</summary>
    Admin1,

    /// <summary>A country or territory.</summary>
    Country,

    /// <summary>A region with no government of its own, or of several countries: Kashmir, Middle East.</summary>
    Region,

    /// <summary>A continent.</summary>
    Continent,

    /// <summary>A sea, river, mountain, island or desert.</summary>
    Natural,
}
