namespace NewsEvents.IO;

/// <summary>Takes the rows of an <see cref="OutputTable"/>, cell by cell in the order of its columns.</summary>
/// <remarks>Implement it to bring tables to a place of your own, such as a database server or a columnar file.</remarks>
public interface IRowWriter
{
    /// <summary>Starts a row.</summary>
    /// <param name="incident">Index of the incident in <see cref="ExtractionResult.Incidents"/> that the row belongs to; -1 where it belongs to the article.</param>
    void StartRow(int incident);

    /// <summary>Writes a cell of type <see cref="OutputColumnType.Text"/>.</summary>
    /// <param name="value">The text, which may hold lone surrogates but no NUL; null for an empty cell.</param>
    void Text(string? value);

    /// <summary>Writes a cell of type <see cref="OutputColumnType.Whole"/>.</summary>
    /// <param name="value">The number; null for an empty cell.</param>
    void Whole(long? value);

    /// <summary>Writes a cell of type <see cref="OutputColumnType.Real"/>.</summary>
    /// <param name="value">The number, always finite; null for an empty cell.</param>
    void Real(double? value);

    /// <summary>Writes a cell of type <see cref="OutputColumnType.Flag"/>.</summary>
    /// <param name="value">The value; null for an empty cell.</param>
    void Flag(bool? value);

    /// <summary>Writes a cell of type <see cref="OutputColumnType.Day"/>.</summary>
    /// <param name="value">The day; null for an empty cell.</param>
    void Day(DateOnly? value);

    /// <summary>Ends the row.</summary>
    void EndRow();
}
