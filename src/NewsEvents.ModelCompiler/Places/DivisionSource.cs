using NewsEvents.Models;

namespace NewsEvents.ModelCompiler.Places;

/// <summary>Reads provinces and districts, with positions from Natural Earth or from the mean of their towns.</summary>
internal sealed class DivisionSource(string folder, PlaceNames names)
{
    // English texts say "Travis County": the bare name is a town's there.
    private const string CountryOfCounties = "US";

    private readonly Dictionary<(string Country, ulong Name), (double Latitude, double Longitude)> points = [];

    public void Read(PlaceSet places)
    {
        ReadPoints();
        var table = SourceTable.Read(Path.Combine(folder, "admin_centroids_derived.tsv"), header: true);
        foreach (var level in (string[])["ADM1", "ADM2"])
        {
            foreach (var row in table.Rows)
            {
                if (table.Cell(row, "level") == level)
                    Add(table, row, places);
            }
        }

        AddIsoNames(places);
    }

    private void Add(SourceTable table, string[] row, PlaceSet places)
    {
        if (table.Number(row, "lat") is not { } latitude || table.Number(row, "lon") is not { } longitude)
            return;
        var code = table.Cell(row, "code");
        var parts = code.Split('.');
        var first = parts.Length == 2;
        var name = names.Usual(table.Cell(row, "name"), table.Cell(row, "asciiname"), parts[0]);
        var bare = names.Bare(name);
        if (first && points.TryGetValue((parts[0], KeyOf(bare)), out var point))
            (latitude, longitude) = point;
        var place = new PlaceRecord(first ? bare : name, latitude, longitude, first ? PlaceKind.Admin1 : PlaceKind.Admin2)
        {
            Parent = first ? places.Find(parts[0]) : places.Find($"{parts[0]}.{parts[1]}") ?? places.Find(parts[0]),
            Population = SourceTable.Whole(table.Cell(row, "pop_sum")),
            GeoNamesId = (int)SourceTable.Whole(table.Cell(row, "geonameid")),
        };
        if (first || parts[0] != CountryOfCounties)
            place.Alternates.Add(bare);
        place.Alternates.Add(name);
        places.Add(place, code);
    }

    private void ReadPoints()
    {
        var table = SourceTable.Read(Path.Combine(folder, "naturalearth_admin1_points.tsv"), header: true);
        foreach (var row in table.Rows)
        {
            var key = (table.Cell(row, "iso_a2"), KeyOf(names.Bare(table.Cell(row, "name"))));
            points.TryAdd(key, (table.Number(row, "lat") ?? 0, table.Number(row, "lon") ?? 0));
        }
    }

    /// <summary>Adds English names of ISO 3166-2 to the province of the nearest spelling in the country.</summary>
    private void AddIsoNames(PlaceSet places)
    {
        var provinces = places.All.Where(place => place.Kind == PlaceKind.Admin1).ToLookup(place => place.Parent?.CountryCode ?? "");
        var table = SourceTable.Read(Path.Combine(folder, "subdivisions_iso3166-2_cldr.tsv"), header: true);
        foreach (var row in table.Rows)
        {
            foreach (var column in (string[])["cldr_name_en", "iso_name"])
            {
                var bare = names.Bare(table.Cell(row, column));
                if (bare.Length >= 4 && table.Cell(row, "parent").Length == 0 && Spelling.Nearest(bare, provinces[row[0][..2]]) is { } place)
                    place.Alternates.Add(bare);
            }
        }
    }

    private static ulong KeyOf(string name) => FormHash.Of(name);
}
