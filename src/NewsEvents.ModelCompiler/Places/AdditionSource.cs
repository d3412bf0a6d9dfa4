using System.Globalization;

namespace NewsEvents.ModelCompiler.Places;

/// <summary>Reads the places and names written by hand in data/gazetteer.</summary>
internal static class AdditionSource
{
    public static void ReadPlaces(string path, PlaceSet places)
    {
        foreach (var row in SourceTable.Read(path, header: false).Rows)
        {
            if (row.Length != 7 || !Enum.TryParse<PlaceKind>(row[1], out var kind))
                throw new InvalidDataException($"{path}: '{row[0]}' is malformed.");
            var forms = row[0].Split('|');
            var place = new PlaceRecord(forms[0], SourceTable.Number(row[2]) ?? 0, SourceTable.Number(row[3]) ?? 0, kind)
            {
                Parent = row[5].Length > 0 ? places.Find(row[5]) : row[4].Length > 0 ? places.Find(row[4]) : null,
                GivenProminence = (int)SourceTable.Whole(row[6]),
            };
            if (row[5].Length > 0 && place.Parent is null)
                throw new InvalidDataException($"{path}: '{row[0]}' lies in the unknown division '{row[5]}'.");
            place.Alternates.AddRange(forms[1..]);
            places.Add(place);
        }
    }

    /// <summary>The further names of places; a name after "=" becomes the usual one.</summary>
    public static Dictionary<PlaceRecord, (string? Usual, string[] Names)> ReadNames(string path, PlaceSet places)
    {
        var names = new Dictionary<PlaceRecord, (string?, string[])>();
        foreach (var row in SourceTable.Read(path, header: false).Rows)
        {
            var place = int.TryParse(row[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? places.Find(number) : places.Find(row[0]);
            if (place is null || row.Length != 2)
                throw new InvalidDataException($"{path}: '{row[0]}' is no known place, or the line is malformed.");
            var forms = row[1].Split('|');
            var usual = forms[0].StartsWith('=') ? forms[0][1..] : null;
            forms[0] = usual ?? forms[0];
            names.Add(place, (usual, forms));
        }

        return names;
    }
}
