namespace NewsEvents.IO.Tables;

/// <summary>A column with what it takes from a row.</summary>
/// <typeparam name="TRow">What a row is made from.</typeparam>
internal sealed class Column<TRow>
{
    private readonly Action<TRow, IRowWriter> write;

    private Column(string name, OutputColumnType type, string description, Action<TRow, IRowWriter> write)
    {
        Definition = new OutputColumn(name, type, description);
        this.write = write;
    }

    public OutputColumn Definition { get; }

    public static Column<TRow> Text(string name, string description, Func<TRow, string?> value) =>
        new(name, OutputColumnType.Text, description, (row, cells) => cells.Text(TableText.WithoutNul(value(row))));

    /// <summary>A column of text brought to one line: few tools that work by line survive a cell over several.</summary>
    public static Column<TRow> Line(string name, string description, Func<TRow, string?> value) =>
        Text(name, description, row => TableText.OneLine(value(row)));

    public static Column<TRow> Whole(string name, string description, Func<TRow, long?> value) =>
        new(name, OutputColumnType.Whole, description, (row, cells) => cells.Whole(value(row)));

    public static Column<TRow> Real(string name, string description, Func<TRow, double?> value) =>
        new(name, OutputColumnType.Real, description, (row, cells) => cells.Real(value(row)));

    public static Column<TRow> Flag(string name, string description, Func<TRow, bool?> value) =>
        new(name, OutputColumnType.Flag, description, (row, cells) => cells.Flag(value(row)));

    public static Column<TRow> Day(string name, string description, Func<TRow, DateOnly?> value) =>
        new(name, OutputColumnType.Day, description, (row, cells) => cells.Day(value(row)));

    /// <summary>The same column in a table of other rows; its cells are empty where a row has no part of this kind.</summary>
    public static Column<TRow> Of<TPart>(Column<TPart> column, Func<TRow, TPart?> part)
        where TPart : struct
    {
        var (name, type, description) = column.Definition;
        return new(name, type, description, (row, cells) =>
        {
            if (part(row) is { } value)
                column.Write(value, cells);
            else
                WriteEmpty(type, cells);
        });
    }

    public void Write(TRow row, IRowWriter cells) => write(row, cells);

    private static void WriteEmpty(OutputColumnType type, IRowWriter cells)
    {
        switch (type)
        {
            case OutputColumnType.Whole:
                cells.Whole(null);
                break;
            case OutputColumnType.Real:
                cells.Real(null);
                break;
            case OutputColumnType.Flag:
                cells.Flag(null);
                break;
            case OutputColumnType.Day:
                cells.Day(null);
                break;
            default:
                cells.Text(null);
                break;
        }
    }
}
