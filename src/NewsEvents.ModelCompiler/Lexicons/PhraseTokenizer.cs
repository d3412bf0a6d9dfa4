using NewsEvents.Text;

namespace NewsEvents.ModelCompiler.Lexicons;

/// <summary>Splits a phrase of a lexicon into tokens just as the pipeline splits text.</summary>
internal static class PhraseTokenizer
{
    private static readonly Lazy<Tokenizer> Shared = new(static () => new Tokenizer(new TokenLexicons(NewsModel.Default)));

    /// <summary>The tokens of a phrase.</summary>
    public static IReadOnlyList<string> Split(string phrase)
    {
        var buffer = new TokenBuffer();
        Shared.Value.Tokenize(phrase, new TextSpan(0, phrase.Length), buffer);
        var tokens = new string[buffer.Count];
        for (var i = 0; i < tokens.Length; i++)
            tokens[i] = phrase.Substring(buffer.Starts[i], buffer.Lengths[i]);
        return tokens;
    }

    /// <summary>The words of a phrase of the part "text", which the tokenizer itself is built from.</summary>
    public static IReadOnlyList<string> SplitAtBlanks(string phrase) =>
        phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
