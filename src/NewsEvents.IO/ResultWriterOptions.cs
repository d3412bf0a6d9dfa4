namespace NewsEvents.IO;

/// <summary>How results are written.</summary>
public sealed class ResultWriterOptions
{
    /// <summary>Whether the version of the schema and of the model stand in each record; true by default.</summary>
    public bool IncludeMetadata { get; init; } = true;

    /// <summary>What parts the cells of CSV: a comma by default; a tab and a semicolon are usual too.</summary>
    public char Delimiter { get; init; } = ',';

    /// <summary>What the stream holds already, where the writer goes on with an output begun before; null for a new output.</summary>
    public OutputContinuation? Continues { get; init; }

    /// <summary>Whether the stream stays open when the writer is disposed.</summary>
    public bool LeaveOpen { get; init; }
}
