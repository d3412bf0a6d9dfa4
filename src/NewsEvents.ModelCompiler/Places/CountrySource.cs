namespace NewsEvents.ModelCompiler.Places;

/// <summary>Reads the countries and territories.</summary>
internal static class CountrySource
{
    public static void Read(string folder, PlaceSet places)
    {
        var seats = Capitals(folder);
        var table = SourceTable.Read(Path.Combine(folder, "countries_en.tsv"), header: true);
        foreach (var row in table.Rows)
        {
            var code = table.Cell(row, "iso2");
            var latitude = table.Number(row, "lat") ?? seats.GetValueOrDefault(code).Latitude;
            var longitude = table.Number(row, "lon") ?? seats.GetValueOrDefault(code).Longitude;
            if (latitude is null || longitude is null)
                continue;
            var place = new PlaceRecord(table.Cell(row, "name").Trim(), latitude.Value, longitude.Value, PlaceKind.Country)
            {
                CountryCode = code,
                Population = SourceTable.Whole(table.Cell(row, "population")),
                GeoNamesId = (int)SourceTable.Whole(table.Cell(row, "geonameid")),
            };
            // "Congo, Republic of the" and "Congo (DRC)" are forms of lists, not of texts; bare "Congo" is written for the larger one.
            place.Alternates.AddRange(table.Cell(row, "other_names").Split('|').Where(name => name.Length > 2 && !name.Contains(',') && !name.Contains('(')));
            places.Add(place, code);
        }
    }

    private static Dictionary<string, (double? Latitude, double? Longitude)> Capitals(string folder)
    {
        var seats = new Dictionary<string, (double?, double?)>(StringComparer.Ordinal);
        foreach (var row in SourceTable.Read(Path.Combine(folder, CitySource.File), header: false).Rows)
        {
            if (row[7] == "PPLC")
                seats.TryAdd(row[8], (SourceTable.Number(row[4]), SourceTable.Number(row[5])));
        }

        return seats;
    }
}
