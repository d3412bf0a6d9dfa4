using NewsEvents.Text;

namespace NewsEvents.ModelCompiler.Text;

/// <summary>Reads off treebank sentences how their words are written.</summary>
internal static class WordCases
{
    /// <summary>How each word is written where a sentence start asks for no capital.</summary>
    public static WordCase[] Of(IReadOnlyList<ConlluWord> words)
    {
        var cases = new WordCase[words.Count];
        var atStart = true;
        for (var i = 0; i < cases.Length; i++)
        {
            var shape = TokenShapes.Of(words[i].Form);
            cases[i] = Of(shape);
            if (atStart && cases[i] == WordCase.Capitalized && !IsName(words[i]))
                cases[i] = WordCase.Lower;
            atStart &= (shape & TokenShape.Punctuation) != 0;
        }

        return cases;
    }

    public static WordCase Of(TokenShape shape)
    {
        if ((shape & TokenShape.AllCapitals) != 0)
            return WordCase.AllCapitals;
        return (shape & TokenShape.Capitalized) != 0 ? WordCase.Capitalized : WordCase.Lower;
    }

    /// <summary>Whether a sentence is written in plain mixed case, neither a headline nor all in one case.</summary>
    public static bool AreTelling(IReadOnlyList<ConlluWord> words)
    {
        var (lower, others, strays) = (0, 0, 0);
        foreach (var word in words)
        {
            var shape = TokenShapes.Of(word.Form);
            if ((shape & TokenShape.HasLetter) == 0)
                continue;
            var isLower = (shape & TokenShape.Capitalized) == 0;
            lower += isLower ? 1 : 0;
            others += isLower ? 0 : 1;
            strays += isLower && word.Tag == PartOfSpeech.ProperNoun || !isLower && word.Tag is PartOfSpeech.Determiner or PartOfSpeech.Auxiliary or PartOfSpeech.Verb ? 1 : 0;
        }

        return lower >= others && strays <= 1;
    }

    private static bool IsName(ConlluWord word) => word.Tag == PartOfSpeech.ProperNoun || word.Lemma.Length > 0 && char.IsUpper(word.Lemma[0]);
}
