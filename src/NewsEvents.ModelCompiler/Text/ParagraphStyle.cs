namespace NewsEvents.ModelCompiler.Text;

/// <summary>A way of writing a paragraph that occurs outside treebanks too.</summary>
/// <param name="Write">How to write a word.</param>
/// <param name="LineBreaks">Share of the blanks that are line breaks.</param>
/// <param name="MissingBlanks">Share of the sentences that lost the blank after them.</param>
internal sealed record ParagraphStyle(Func<string, string> Write, double LineBreaks = 0, double MissingBlanks = 0)
{
    /// <summary>As the treebank has it.</summary>
    public static ParagraphStyle Plain { get; } = new(static form => form);

    public static ParagraphStyle Capitals { get; } = new(static form => form.ToUpperInvariant());

    public static ParagraphStyle SmallLetters { get; } = new(static form => form.ToLowerInvariant());

    /// <summary>Broken into lines at any place.</summary>
    public static ParagraphStyle Wrapped { get; } = new(static form => form, LineBreaks: 0.1);

    /// <summary>Joined as scraped pages are: "He fled.Police came."</summary>
    public static ParagraphStyle RunOn { get; } = new(static form => form, MissingBlanks: 0.5);
}
