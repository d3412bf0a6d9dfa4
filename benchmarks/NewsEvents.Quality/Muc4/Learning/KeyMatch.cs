namespace NewsEvents.Quality.Muc4.Learning;

/// <summary>Whether a phrase of a text is what a key names.</summary>
internal static class KeyMatch
{
    public static bool IsMatch(KeyFill fill, Phrase phrase) => Array.Exists(fill.Stems, key => IsMatch(key, phrase));

    private static bool IsMatch(string[] key, Phrase phrase)
    {
        var words = phrase.Stems;
        if (key.Length == 0 || words.Length == 0)
            return false;
        if (phrase.IsPerson)
            return words.All(key.Contains) || key.All(words.Contains);
        return KeyWords.EndsWith(words, key) || KeyWords.EndsWith(key, words);
    }
}
