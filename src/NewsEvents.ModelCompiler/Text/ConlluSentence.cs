namespace NewsEvents.ModelCompiler.Text;

/// <summary>One sentence of a treebank.</summary>
/// <param name="Words">Its syntactic words; at least one.</param>
/// <param name="Document">Name of the document that it stands in.</param>
/// <param name="OpensParagraph">Whether a paragraph or a document begins with it.</param>
internal sealed record ConlluSentence(IReadOnlyList<ConlluWord> Words, string Document, bool OpensParagraph);
