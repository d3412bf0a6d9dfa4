namespace NewsEvents;

/// <summary>
/// One stage of a pipeline: reads layers of a document and writes its own. The extension point for taggers, gazetteers
/// and rules of your own.
/// </summary>
/// <remarks>
/// A pipeline calls one instance from many threads at once, so an implementation keeps no state between calls.
/// It must give the same output for the same input.
/// </remarks>
public interface IDocumentComponent
{
    /// <summary>A short name, unique in a pipeline; builders and error messages use it.</summary>
    string Name { get; }

    /// <summary>The layers that must be there before this component runs.</summary>
    DocumentLayers Requires { get; }

    /// <summary>The layers that this component writes.</summary>
    DocumentLayers Provides { get; }

    /// <summary>Processes one document.</summary>
    /// <param name="draft">The document so far; used by one thread at a time and only during the call.</param>
    void Process(DocumentDraft draft);
}
