namespace NewsEvents.ModelCompiler.Lexicons;

/// <summary>Splits a phrase of a lexicon into tokens just as the pipeline splits text.</summary>
internal static class PhraseTokenizer
{
    public static IReadOnlyList<string> Split(string phrase) =>
        phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
