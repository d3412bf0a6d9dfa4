using System.Collections.Immutable;

namespace NewsEvents.IO.Tables;

/// <summary>A table whose rows are made from one type.</summary>
/// <typeparam name="TRow">What a row is made from.</typeparam>
internal abstract class RowTable<TRow> : OutputTable
{
    private readonly ImmutableArray<Column<TRow>> columns;

    protected RowTable(string name, string description, ImmutableArray<Column<TRow>> columns)
        : base(name, description, [.. columns.Select(static column => column.Definition)]) => this.columns = columns;

    protected void WriteRow(TRow row, int incident, IRowWriter rows)
    {
        rows.StartRow(incident);
        foreach (var column in columns)
            column.Write(row, rows);
        rows.EndRow();
    }
}
