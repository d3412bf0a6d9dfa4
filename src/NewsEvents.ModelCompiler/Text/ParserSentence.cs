using NewsEvents.Text;

namespace NewsEvents.ModelCompiler.Text;

/// <summary>A sentence that the parser learns from or is judged by; entry 0 of all columns is the root.</summary>
/// <param name="Input">What the parser sees.</param>
/// <param name="Heads">Head of each token.</param>
/// <param name="Relations">Number of each token's relation.</param>
/// <param name="FineTags">Number of each token's Penn tag.</param>
internal sealed record ParserSentence(SyntaxInput Input, int[] Heads, int[] Relations, int[] FineTags)
{
    public int Count => Input.Count;
}
