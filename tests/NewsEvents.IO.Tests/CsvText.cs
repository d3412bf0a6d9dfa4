using CsvHelper;

namespace NewsEvents.IO.Tests;

/// <summary>CSV read back.</summary>
internal static class CsvText
{
    /// <summary>The rows as maps from column to cell.</summary>
    public static List<Dictionary<string, string>> Rows(string csv, char separator = ',')
    {
        using var reader = CsvReader.FromText(csv, new CsvReaderOptions { HasHeader = false, Separator = separator, MaxRecordSize = 64 << 20 });
        Assert.True(reader.Read());
        var names = Fields(reader);
        var rows = new List<Dictionary<string, string>>();
        while (reader.Read())
            rows.Add(names.Zip(Fields(reader)).ToDictionary(cell => cell.First, cell => cell.Second));
        return rows;
    }

    private static string[] Fields(CsvReader reader)
    {
        var fields = new string[reader.FieldCount];
        for (var i = 0; i < fields.Length; i++)
            fields[i] = reader.GetString(i);
        return fields;
    }
}
