using System.Text;
using NewsEvents.Models;

namespace NewsEvents.Places;

/// <summary>What the gazetteer holds of each place, by its number; columns read in place.</summary>
internal sealed class PlaceTable
{
    /// <summary>Number of a place that is not there.</summary>
    public const int None = -1;

    private const double UnitsPerDegree = 1e4;

    private readonly ModelSection latitudes;
    private readonly ModelSection longitudes;
    private readonly ModelSection numbers;
    private readonly ModelSection populations;
    private readonly ModelSection kinds;
    private readonly ModelSection prominences;
    private readonly ModelSection parents;
    private readonly ModelSection codes;
    private readonly ModelSection names;
    private readonly ModelSection pool;

    public PlaceTable(ModelFile file)
    {
        latitudes = file.Section("places/latitude");
        longitudes = file.Section("places/longitude");
        numbers = file.Section("places/number");
        populations = file.Section("places/population");
        kinds = file.Section("places/kind");
        prominences = file.Section("places/prominence");
        parents = file.Section("places/parent");
        codes = file.Section("places/code");
        names = file.Section("places/name");
        pool = file.Section("places/pool");
    }

    public int Count => kinds.Length;

    public double Latitude(int place) => latitudes.As<int>()[place] / UnitsPerDegree;

    public double Longitude(int place) => longitudes.As<int>()[place] / UnitsPerDegree;

    public PlaceKind Kind(int place) => (PlaceKind)(kinds.Bytes[place] & 15);

    /// <summary>How well known it is: 0 a hamlet, 8 a town of 10,000, 12 a city of a million, 15 a country.</summary>
    public int Prominence(int place) => prominences.Bytes[place];

    /// <summary>The smallest division or country that it lies in.</summary>
    public int Parent(int place)
    {
        var parent = parents.As<ushort>()[place];
        return parent == ushort.MaxValue ? None : parent;
    }

    /// <summary>The country that it lies in or is.</summary>
    public int Country(int place) => Enclosing(place, PlaceKind.Country);

    /// <summary>The province that it lies in or is.</summary>
    public int Province(int place) => Enclosing(place, PlaceKind.Admin1);

    /// <summary>The place itself or the one around it that is of a kind.</summary>
    public int Enclosing(int place, PlaceKind kind)
    {
        while (place != None && Kind(place) != kind)
            place = Parent(place);
        return place;
    }

    /// <summary>Whether a place is another one or lies in it.</summary>
    public bool IsWithin(int place, int outer)
    {
        while (place != None)
        {
            if (place == outer)
                return true;
            place = Parent(place);
        }

        return false;
    }

    public string Name(int place)
    {
        var start = names.As<int>()[place];
        var bytes = pool.Bytes;
        return Encoding.UTF8.GetString(bytes.Slice(start + 1, bytes[start]));
    }

    /// <summary>The place as users see it; a name of its own stands for a spot inside the place.</summary>
    public Place ToPlace(int place)
    {
        var number = numbers.As<int>()[place];
        return new Place(Name(place), Latitude(place), Longitude(place))
        {
            Kind = Kind(place),
            Admin1 = NameOfOuter(place, PlaceKind.Admin1),
            Admin2 = NameOfOuter(place, PlaceKind.Admin2),
            Country = Country(place) is >= 0 and var country ? Name(country) : null,
            CountryCode = CountryCode(place),
            GeoNamesId = number == 0 ? null : number,
            Population = populations.As<int>()[place],
        };
    }

    public string? CountryCode(int place)
    {
        var country = Country(place);
        return country >= 0 && (country + 1) * 2 <= codes.Length ? Encoding.ASCII.GetString(codes.Bytes.Slice(country * 2, 2)) : null;
    }

    /// <summary>Kilometres between two places along the ground.</summary>
    public double Distance(int a, int b)
    {
        const double Radius = 6371;
        var x = double.DegreesToRadians(Latitude(a));
        var y = double.DegreesToRadians(Latitude(b));
        var h = Math.Pow(Math.Sin((x - y) / 2), 2)
            + (Math.Cos(x) * Math.Cos(y) * Math.Pow(Math.Sin(double.DegreesToRadians(Longitude(a) - Longitude(b)) / 2), 2));
        return 2 * Radius * Math.Asin(Math.Min(1, Math.Sqrt(h)));
    }

    private string? NameOfOuter(int place, PlaceKind kind)
    {
        var outer = Enclosing(place, kind);
        return outer == None || outer == place ? null : Name(outer);
    }
}
