namespace NewsEvents.ModelCompiler.Places;

/// <summary>Reads the towns and villages of GeoNames.</summary>
internal sealed class CitySource(string folder, PlaceNames names)
{
    public const string File = "geonames_cities500_20230305.tsv";

    private readonly HashSet<string> sparse = [];
    private readonly HashSet<string> renumbered = [];

    public void Read(PlaceSet places, string gazetteer)
    {
        sparse.UnionWith(SourceTable.Read(Path.Combine(gazetteer, "sparse-countries.tsv"), header: false).Rows[0][0].Split(','));
        renumbered.UnionWith(Renumbered(gazetteer));
        foreach (var row in SourceTable.Read(Path.Combine(folder, File), header: false).Rows)
        {
            if (IsKept(row))
                places.Add(Place(row, places));
        }
    }

    /// <summary>Countries whose towns have other codes of divisions than the divisions themselves.</summary>
    public static string[] Renumbered(string gazetteer) =>
        SourceTable.Read(Path.Combine(gazetteer, "renumbered-countries.tsv"), header: false).Rows[0][0].Split(',');

    private bool IsKept(string[] row) =>
        !sparse.Contains(row[8]) || SourceTable.Whole(row[14]) >= 1000 || SeatOf(row[7]) >= 2;

    private PlaceRecord Place(string[] row, PlaceSet places)
    {
        var place = new PlaceRecord(
            names.Usual(row[1], row[2], row[8]),
            SourceTable.Number(row[4]) ?? 0,
            SourceTable.Number(row[5]) ?? 0,
            row[7] == "PPLX" ? PlaceKind.Neighbourhood : PlaceKind.City)
        {
            Parent = renumbered.Contains(row[8]) ? places.Find(row[8]) : places.Enclosing(row[8], row[10], row[11]),
            Population = SourceTable.Whole(row[14]),
            GeoNamesId = (int)SourceTable.Whole(row[0]),
            Seat = SeatOf(row[7]),
        };
        place.Alternates.Add(row[1]);
        place.Alternates.Add(row[2]);
        place.Alternates.AddRange(row[3].Split(',').Where(PlaceNames.IsUsable));
        return place;
    }

    private static int SeatOf(string code) => code switch
    {
        "PPLC" => 3,
        "PPLA" => 2,
        "PPLA2" => 1,
        _ => 0,
    };
}
