namespace NewsEvents;

/// <summary>A place on the map, as the gazetteer knows it.</summary>
/// <remarks>Facts come from GeoNames, Natural Earth and CLDR; see the data licences in the readme. Immutable and thread-safe.</remarks>
public sealed class Place
{
    /// <summary>Creates a place.</summary>
    /// <param name="name">Its usual English name.</param>
    /// <param name="latitude">Degrees north, WGS 84.</param>
    /// <param name="longitude">Degrees east, WGS 84.</param>
    public Place(string name, double latitude, double longitude)
    {
        ArgumentNullException.ThrowIfNull(name);
        Name = name;
        Latitude = latitude;
        Longitude = longitude;
    }

    /// <summary>Its usual English name.</summary>
    public string Name { get; }

    /// <summary>Degrees north, WGS 84; the centre of an area.</summary>
    public double Latitude { get; }

    /// <summary>Degrees east, WGS 84; the centre of an area.</summary>
    public double Longitude { get; }

    /// <summary>What it is.</summary>
    public PlaceKind Kind { get; init; }

    /// <summary>The province or state it lies in; null for a country or where unknown.</summary>
    public string? Admin1 { get; init; }

    /// <summary>The district or county it lies in; null where unknown.</summary>
    public string? Admin2 { get; init; }

    /// <summary>The country it lies in; null for a sea or a region of several countries.</summary>
    public string? Country { get; init; }

    /// <summary>The country's ISO 3166-1 code of two letters; null where <see cref="Country"/> is.</summary>
    public string? CountryCode { get; init; }

    /// <summary>The GeoNames number; null for places from other sources.</summary>
    public int? GeoNamesId { get; init; }

    /// <summary>Its identifier in a gazetteer of your own; null for places of the embedded one.</summary>
    public string? Id { get; init; }

    /// <summary>Number of people living there, 0 where unknown.</summary>
    public long Population { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Country is null || Country == Name ? Name : $"{Name}, {Country}";
}
