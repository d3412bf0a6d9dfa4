using System.Collections.Immutable;
using System.Globalization;

namespace NewsEvents.IO;

/// <summary>What one row of a table or one feature of a map says of a name of the user's; null where it says nothing.</summary>
internal sealed record GazetteerRow
{
    private static readonly string Kinds = string.Join(", ", Enum.GetValues<PlaceKind>().Select(static kind => OutputNames.Of(kind)));

    public string? Name { get; init; }

    public string? Type { get; init; }

    public string? Canonical { get; init; }

    public string? Subtype { get; init; }

    public string? Country { get; init; }

    public string? Id { get; init; }

    public string? Kind { get; init; }

    public string? Admin1 { get; init; }

    public string? Admin2 { get; init; }

    public ImmutableArray<string> AlternateNames { get; init; } = [];

    /// <summary>Whether it is to be a place on the map.</summary>
    public bool IsPlace { get; init; }

    public double? Latitude { get; init; }

    public double? Longitude { get; init; }

    /// <summary>A number as tables write it; NaN where it is none, null where nothing is written.</summary>
    public static double? Number(string? text) =>
        text is null ? null : double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : double.NaN;

    /// <summary>The entries of a row, one a name.</summary>
    /// <param name="read">Reads the row.</param>
    /// <param name="places">The places of the rows before by identifier.</param>
    /// <param name="file">What messages call the file.</param>
    /// <param name="unit">What messages call its rows.</param>
    /// <param name="number">The row's number.</param>
    /// <exception cref="InvalidDataException">The row is unfit; the message names file, row and cause.</exception>
    public static List<GazetteerEntry> Entries(Func<GazetteerRow> read, Dictionary<string, Place> places, string file, string unit, long number)
    {
        try
        {
            return [.. read().Entries(places)];
        }
        catch (FormatException e)
        {
            throw new InvalidDataException($"{file}, {unit} {number}: {e.Message}", e);
        }
    }

    /// <exception cref="FormatException">The row is unfit; the message tells why.</exception>
    private IEnumerable<GazetteerEntry> Entries(Dictionary<string, Place> places)
    {
        var type = Type ?? (IsPlace ? EntityType.Place.Name : throw new FormatException("the type is empty"));
        var place = IsPlace ? MakePlace() : null;
        if (EntityGazetteer.Problem(place, places) is { } problem)
            throw new FormatException($"the place {problem}");
        foreach (var name in (string[])[Name ?? "", .. AlternateNames])
        {
            if (EntityGazetteer.Problem(name) is { } fault)
                throw new FormatException($"the name {fault}");
            yield return new GazetteerEntry(name, new EntityType(type)) { Canonical = Canonical ?? Name, Subtype = Subtype, Country = Country, Place = place };
        }
    }

    private Place MakePlace() => new(Canonical ?? Name ?? "", Latitude ?? throw new FormatException("the latitude is empty"), Longitude ?? throw new FormatException("the longitude is empty"))
    {
        Id = Id,
        Kind = KindOf(Kind),
        Admin1 = Admin1,
        Admin2 = Admin2,
        CountryCode = Country,
        Country = Country is { } code ? NewsEvents.Places.Gazetteer.Default.FindByCode(code)?.Name ?? throw new FormatException($"the country '{code}' is no code of ISO 3166-1 of two letters") : null,
    };

    private static PlaceKind KindOf(string? text)
    {
        if (text is null)
            return PlaceKind.City;
        foreach (var kind in Enum.GetValues<PlaceKind>())
        {
            if (string.Equals(OutputNames.Of(kind), text, StringComparison.OrdinalIgnoreCase))
                return kind;
        }

        throw new FormatException($"the kind '{text}' is none of {Kinds}");
    }
}
