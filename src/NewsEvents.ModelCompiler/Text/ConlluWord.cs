namespace NewsEvents.ModelCompiler.Text;

/// <summary>One syntactic word of a treebank.</summary>
/// <param name="Form">Its characters.</param>
/// <param name="Lemma">Its dictionary form.</param>
/// <param name="Tag">Its part of speech.</param>
/// <param name="SpaceAfter">Whether a blank follows it.</param>
internal sealed record ConlluWord(string Form, string Lemma, PartOfSpeech Tag, bool SpaceAfter);
