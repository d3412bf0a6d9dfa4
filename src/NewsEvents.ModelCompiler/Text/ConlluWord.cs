namespace NewsEvents.ModelCompiler.Text;

/// <summary>One syntactic word of a treebank.</summary>
/// <param name="Form">Its characters.</param>
/// <param name="Lemma">Its dictionary form.</param>
/// <param name="Tag">Its part of speech.</param>
/// <param name="FineTag">Its Penn Treebank tag.</param>
/// <param name="Head">Number of the word that it depends on, from 1; 0 for the root.</param>
/// <param name="Relation">Its relation, with its subtype: "nsubj:pass".</param>
/// <param name="SpaceAfter">Whether a blank follows it.</param>
internal sealed record ConlluWord(string Form, string Lemma, PartOfSpeech Tag, string FineTag, int Head, string Relation, bool SpaceAfter);
