namespace NewsEvents.Quality.Muc4.Features;

/// <summary>The lemmas of nouns, verbs and adjectives.</summary>
internal static class ContentWords
{
    public static IEnumerable<string> Of(Document document, Sentence sentence)
    {
        for (var i = sentence.FirstToken; i < sentence.FirstToken + sentence.TokenCount; i++)
        {
            if (document.Tokens[i].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Verb or PartOfSpeech.Adjective or PartOfSpeech.Auxiliary)
                yield return Syntax.Lemma(document.Tokens[i]);
        }
    }

    /// <summary>Each word with the one after it.</summary>
    public static IEnumerable<string> Pairs(Document document, Sentence sentence)
    {
        for (var i = sentence.FirstToken; i + 1 < sentence.FirstToken + sentence.TokenCount; i++)
            yield return $"{Syntax.Lemma(document.Tokens[i])} {Syntax.Lemma(document.Tokens[i + 1])}";
    }
}
