namespace NewsEvents.Quality.Muc4.Learning;

/// <summary>Whether a phrase of a text is what a key names.</summary>
internal static class KeyMatch
{
    public static bool IsMatch(KeyFill fill, Phrase phrase) => Array.Exists(fill.Values, value => IsMatch(value, phrase));

    private static bool IsMatch(string value, Phrase phrase)
    {
        var key = NounPhrase(value);
        var words = NounPhrase(phrase.Words);
        if (key.Length == 0 || words.Length == 0)
            return false;
        if (phrase.IsPerson)
            return words.All(key.Contains) || key.All(words.Contains);
        return EndsWith(words, key) || EndsWith(key, words);
    }

    private static bool EndsWith(string[] longer, string[] shorter) =>
        longer.Length >= shorter.Length && longer.AsSpan(longer.Length - shorter.Length).SequenceEqual(shorter);

    // The words up to the head noun: what follows "of", "in" and the like is left out.
    private static string[] NounPhrase(string text)
    {
        var words = Fillers.Words(text).Where(word => !Fillers.Has("nonessential", word)).ToArray();
        var end = Array.FindIndex(words, Math.Min(1, words.Length), word => Fillers.Has("postmodifier", word));
        return [.. (end < 0 ? words : words[..end]).Select(Stem)];
    }

    private static string Stem(string word) => word.Length > 3 && word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) ? word[..^1] : word;
}
