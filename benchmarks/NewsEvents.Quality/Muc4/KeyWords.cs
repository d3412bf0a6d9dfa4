namespace NewsEvents.Quality.Muc4;

/// <summary>The words of a noun phrase by which keys and phrases are compared.</summary>
internal static class KeyWords
{
    /// <summary>The stems up to the head noun: what follows "of", "in" and the like is left out.</summary>
    public static string[] NounPhrase(string text)
    {
        var words = Fillers.Words(text).Where(word => !Fillers.Has("nonessential", word)).ToArray();
        var end = Array.FindIndex(words, Math.Min(1, words.Length), word => Fillers.Has("postmodifier", word));
        return [.. (end < 0 ? words : words[..end]).Select(Stem)];
    }

    public static bool EndsWith(string[] longer, string[] shorter) =>
        longer.Length >= shorter.Length && longer.AsSpan(longer.Length - shorter.Length).SequenceEqual(shorter);

    private static string Stem(string word) => word.Length > 3 && word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) ? word[..^1] : word;
}
