using NewsEvents.Models;

namespace NewsEvents.ModelCompiler.Places;

/// <summary>Reads provinces and districts, a province at the middle of the box around its towns, unless a better point is given.</summary>
internal sealed class DivisionSource(string folder, string gazetteer, PlaceNames names)
{
    // English texts say "Travis County": the bare name is a town's there.
    private const string CountryOfCounties = "US";
    private const int TownsToAnOutlier = 200;

    private readonly string[] renumbered = CitySource.Renumbered(gazetteer);
    private readonly Dictionary<(string Country, ulong Name), (double Latitude, double Longitude)> mapPoints = [];
    private readonly Dictionary<string, (double Latitude, double Longitude)> points = new(StringComparer.Ordinal);

    public void Read(PlaceSet places)
    {
        ReadMapPoints();
        AddMiddles();
        foreach (var row in SourceTable.Read(Path.Combine(gazetteer, "points.tsv"), header: false).Rows)
            points[row[0]] = (SourceTable.Number(row[1]) ?? 0, SourceTable.Number(row[2]) ?? 0);
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
        var code = table.Cell(row, "code");
        var parts = code.Split('.');
        var first = parts.Length == 2;
        var name = names.Usual(table.Cell(row, "name"), table.Cell(row, "asciiname"), parts[0]);
        var bare = names.Bare(name);
        if (!points.TryGetValue(code, out var point) && !mapPoints.TryGetValue((parts[0], FormHash.Of(bare)), out point))
        {
            if (table.Number(row, "lat") is not { } latitude || table.Number(row, "lon") is not { } longitude)
                return;
            point = (latitude, longitude);
        }

        if (!first && renumbered.Contains(parts[0]))
            return;
        var place = new PlaceRecord(first ? bare : name, point.Latitude, point.Longitude, first ? PlaceKind.Admin1 : PlaceKind.Admin2)
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

    private void ReadMapPoints()
    {
        var table = SourceTable.Read(Path.Combine(folder, "naturalearth_admin1_points.tsv"), header: true);
        foreach (var row in table.Rows)
        {
            var key = (table.Cell(row, "iso_a2"), FormHash.Of(names.Bare(table.Cell(row, "name"))));
            mapPoints.TryAdd(key, (table.Number(row, "lat") ?? 0, table.Number(row, "lon") ?? 0));
        }
    }

    /// <summary>The middle of the box around the towns of each province, the outermost few left out.</summary>
    private void AddMiddles()
    {
        var towns = SourceTable.Read(Path.Combine(folder, CitySource.File), header: false).Rows
            .Where(row => !renumbered.Contains(row[8])).ToLookup(row => $"{row[8]}.{row[10]}");
        foreach (var province in towns)
            points[province.Key] = (Middle(province, 4), Middle(province, 5));
    }

    private static double Middle(IEnumerable<string[]> towns, int column)
    {
        var values = towns.Select(row => SourceTable.Number(row[column]) ?? 0).Order().ToList();
        var outermost = values.Count / TownsToAnOutlier;
        return (values[outermost] + values[^(outermost + 1)]) / 2;
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
}
