namespace NewsEvents.ModelCompiler.Places;

/// <summary>Reads seas, ranges, islands, rivers and regions of Natural Earth.</summary>
internal static class RegionSource
{
    private const int MostBareRank = 4;

    public static void Read(string folder, PlaceSet places)
    {
        var table = SourceTable.Read(Path.Combine(folder, "naturalearth_physical_regions.tsv"), header: true);
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in table.Rows)
        {
            var name = Cased(table.Cell(row, "name"));
            var layer = table.Cell(row, "layer");
            if (name.Length < 4 || !char.IsUpper(name[0]) || table.Cell(row, "featurecla") is "Continent" || !seen.Add(layer + name))
                continue;
            var rank = (int)SourceTable.Whole(table.Cell(row, "scalerank"));
            var isRegion = table.Cell(row, "featurecla") is "Geoarea" or "Coast";
            // "Republican" is a river on the map, but "Republican River" in a text.
            if (rank > MostBareRank && !layer.StartsWith("geography", StringComparison.Ordinal) && !name.Contains(' ', StringComparison.Ordinal))
                name += layer == "lakes" ? " Lake" : " River";
            var place = new PlaceRecord(name, table.Number(row, "lat") ?? 0, table.Number(row, "lon") ?? 0, isRegion ? PlaceKind.Region : PlaceKind.Natural)
            {
                GivenProminence = Math.Clamp(10 - rank, 2, 9),
            };
            // A river is written "the Tigris River" as well as "the Tigris".
            if (layer == "rivers_lake_centerlines" && !name.Contains("River", StringComparison.Ordinal))
                place.Alternates.Add(name + " River");
            if (table.Cell(row, "name_alt") is { Length: > 3 } alternate)
                place.Alternates.Add(Cased(alternate));
            places.Add(place);
        }
    }

    private static string Cased(string name) =>
        name.Any(char.IsLower) ? name : string.Join(' ', name.Split(' ').Select(word => word.Length > 1 ? word[..1] + word[1..].ToLowerInvariant() : word));
}
