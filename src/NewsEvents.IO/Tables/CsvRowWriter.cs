using CsvHelper;

namespace NewsEvents.IO.Tables;

/// <summary>Writes rows as CSV.</summary>
internal sealed class CsvRowWriter(CsvWriter csv) : IRowWriter
{
    public void StartRow(int incident)
    {
    }

    public void Text(string? value) => csv.WriteField(value);

    public void Whole(long? value) => csv.WriteField(value);

    public void Real(double? value) => csv.WriteField(value);

    public void Flag(bool? value) => csv.WriteField(value);

    public void Day(DateOnly? value) => csv.WriteField(value);

    public void EndRow() => csv.EndRecord();
}
