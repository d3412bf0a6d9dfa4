using System.Diagnostics.CodeAnalysis;
using CsvHelper;

namespace NewsEvents.IO;

/// <summary>Where the fields of an article stand in a CSV file; -1 for a column that it lacks.</summary>
internal sealed class CsvColumns
{
    private CsvColumns()
    {
    }

    public int Id { get; private init; }

    public int Text { get; private init; }

    public int Title { get; private init; }

    public int Date { get; private init; }

    public int Source { get; private init; }

    public int Url { get; private init; }

    /// <summary>Finds the columns in the header. An empty input has none, and no cause to complain either.</summary>
    public static bool TryFind(
        CsvReader reader, ArticleReaderOptions options, [NotNullWhen(true)] out CsvColumns? columns, out string? cause)
    {
        columns = null;
        cause = ReadHeader(reader) ?? Missing(reader, options);
        if (cause is not null || reader.Headers.Count == 0)
            return false;
        columns = new CsvColumns
        {
            Id = Find(reader, options.IdField),
            Text = Find(reader, options.TextField),
            Title = Find(reader, options.TitleField),
            Date = Find(reader, options.DateField),
            Source = Find(reader, options.SourceField),
            Url = Find(reader, options.UrlField),
        };
        return true;
    }

    private static string? ReadHeader(CsvReader reader)
    {
        try
        {
            reader.ReadHeader();
            return null;
        }
        catch (CsvFormatException e)
        {
            return e.Message;
        }
    }

    private static string? Missing(CsvReader reader, ArticleReaderOptions options)
    {
        if (reader.Headers.Count == 0)
            return null;
        return MissingColumn(reader, options.TextField, null)
            ?? MissingColumn(reader, options.IdField, ArticleReaderOptions.DefaultIdField)
            ?? MissingColumn(reader, options.TitleField, ArticleReaderOptions.DefaultTitleField)
            ?? MissingColumn(reader, options.DateField, ArticleReaderOptions.DefaultDateField)
            ?? MissingColumn(reader, options.SourceField, ArticleReaderOptions.DefaultSourceField)
            ?? MissingColumn(reader, options.UrlField, ArticleReaderOptions.DefaultUrlField);
    }

    // A column of the default name may be absent; one that was asked for by name may not.
    private static string? MissingColumn(CsvReader reader, string name, string? defaultName)
    {
        if (name == defaultName || Find(reader, name) >= 0)
            return null;
        return $"there is no column '{name}'; the columns are: {string.Join(", ", reader.Headers)}";
    }

    private static int Find(CsvReader reader, string name) => reader.TryGetFieldIndex(name, out var index) ? index : -1;
}
