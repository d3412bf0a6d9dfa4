namespace NewsEvents.Text;

/// <summary>The dependency tree of a sentence; immutable.</summary>
/// <param name="Heads">Head of each token, counted from the sentence's first token; -1 for the root.</param>
/// <param name="Relations">How each token depends on its head.</param>
internal sealed record SentenceTree(int[] Heads, DependencyRelation[] Relations);
