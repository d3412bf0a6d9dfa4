using System.Globalization;

namespace NewsEvents.ModelCompiler.Places;

/// <summary>Reads a table of tab-separated columns, with a header line or with columns by number.</summary>
internal sealed class SourceTable
{
    private readonly string path;
    private readonly Dictionary<string, int> columns = new(StringComparer.Ordinal);

    private SourceTable(string path, List<string[]> rows)
    {
        this.path = path;
        Rows = rows;
    }

    public IReadOnlyList<string[]> Rows { get; }

    public static SourceTable Read(string path, bool header)
    {
        if (!File.Exists(path))
            throw new InvalidDataException($"The source '{path}' is not there.");
        var rows = new List<string[]>();
        foreach (var line in File.ReadLines(path))
        {
            if (line.Length > 0 && line[0] != '#')
                rows.Add(line.Split('\t'));
        }

        var table = new SourceTable(path, header ? rows[1..] : rows);
        if (header)
        {
            for (var i = 0; i < rows[0].Length; i++)
                table.columns[rows[0][i]] = i;
        }

        return table;
    }

    public string Cell(string[] row, string column) =>
        columns.TryGetValue(column, out var i)
            ? i < row.Length ? row[i] : ""
            : throw new InvalidDataException($"'{path}' has no column '{column}'.");

    public double? Number(string[] row, string column) => Number(Cell(row, column));

    public static double? Number(string cell) =>
        double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null;

    public static long Whole(string cell) =>
        long.TryParse(cell, NumberStyles.Integer, CultureInfo.InvariantCulture, out var value) ? value : 0;
}
