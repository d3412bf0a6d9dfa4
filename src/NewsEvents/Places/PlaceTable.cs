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

    /// <summary>Degrees north.</summary>
    public double Latitude(int place) => Number24(latitudes, place) / UnitsPerDegree;

    public double Longitude(int place) => Number24(longitudes, place) / UnitsPerDegree;

    public PlaceKind Kind(int place) => (PlaceKind)(kinds.Bytes[place] & 15);

    /// <summary>How well known it is: 0 a hamlet, 8 a town of 10,000, 12 a city of a million, 15 a country.</summary>
    public int Prominence(int place) => prominences.Bytes[place];

    /// <summary>The same, with parts of a step by the number of people.</summary>
    public double FineProminence(int place)
    {
        var population = populations.As<int>()[place];
        if (population <= 0)
            return Prominence(place);
        var steps = 2 * Math.Log10(population);
        return Prominence(place) + steps - Math.Round(steps);
    }

    /// <summary>The country of a code of two letters; -1 where there is none.</summary>
    public int CountryOf(string code)
    {
        if (code.Length != 2)
            return None;
        var bytes = codes.Bytes;
        for (var country = 0; country * 2 < bytes.Length; country++)
        {
            if (bytes[country * 2] == code[0] && bytes[(country * 2) + 1] == code[1])
                return country;
        }

        return None;
    }

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
        var start = Number24(names, place);
        var bytes = pool.Bytes;
        return Encoding.UTF8.GetString(bytes.Slice(start + 1, bytes[start]));
    }

    /// <summary>The place as users see it; a name of its own stands for a spot inside the place.</summary>
    public Place ToPlace(int place)
    {
        var number = Number24(numbers, place) & 0xFFFFFF;
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

    /// <summary>One of the signed numbers of three bytes that fill a column.</summary>
    private static int Number24(ModelSection column, int place)
    {
        var bytes = column.Bytes.Slice(place * 3, 3);
        return bytes[0] | (bytes[1] << 8) | ((sbyte)bytes[2] << 16);
    }

    private string? NameOfOuter(int place, PlaceKind kind)
    {
        var outer = Enclosing(place, kind);
        return outer == None || outer == place ? null : Name(outer);
    }
}
