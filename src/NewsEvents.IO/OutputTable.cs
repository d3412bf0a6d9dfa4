using System.Collections.Immutable;
using NewsEvents.IO.Tables;

namespace NewsEvents.IO;

/// <summary>A table that results can be written as: its columns, and the rows that an article gives.</summary>
/// <remarks>
/// The same tables stand behind CSV files and databases, so that identifiers and values agree. Names and order of columns are part
/// of the output's contract. A NUL character in any text becomes U+FFFD. Immutable and thread-safe.
/// </remarks>
public abstract class OutputTable
{
    private protected OutputTable(string name, string description, ImmutableArray<OutputColumn> columns)
    {
        Name = name;
        Description = description;
        Columns = columns;
    }

    /// <summary>One row an incident.</summary>
    public static OutputTable Incidents => IncidentTable.Instance;

    /// <summary>One row an article, failed ones included, with what is known of the article alone.</summary>
    public static OutputTable Articles => ArticleTable.Plain;

    /// <summary>One row an article, failed ones included, with the columns of its main incident.</summary>
    public static OutputTable ArticleSummaries => ArticleTable.WithMainIncident;

    /// <summary>One row for every statement of a casualty figure.</summary>
    public static OutputTable Claims => ClaimTable.Instance;

    /// <summary>One row a mention of a named entity.</summary>
    public static OutputTable Entities => EntityTable.Instance;

    /// <summary>The table's name.</summary>
    public string Name { get; }

    /// <summary>What a row is.</summary>
    public string Description { get; }

    /// <summary>The columns, in order.</summary>
    public ImmutableArray<OutputColumn> Columns { get; }

    /// <summary>Writes the rows of an article.</summary>
    /// <param name="result">What was found in it.</param>
    /// <param name="readDiagnostics">What its reader had to say.</param>
    /// <param name="rows">Takes the rows.</param>
    public abstract void Write(ExtractionResult result, ImmutableArray<Diagnostic> readDiagnostics, IRowWriter rows);

    /// <summary>Writes the row of an article without result; most tables have none.</summary>
    /// <param name="failure">The cause.</param>
    /// <param name="rows">Takes the row.</param>
    public virtual void WriteError(ArticleReadError failure, IRowWriter rows) => ArgumentNullException.ThrowIfNull(failure);
}
