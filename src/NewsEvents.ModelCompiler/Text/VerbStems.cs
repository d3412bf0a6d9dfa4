using NewsEvents.Text;

namespace NewsEvents.ModelCompiler.Text;

/// <summary>Finds the verbs that forms in -ed and -ing come from: "stared" from "stare", "rammed" from "ram".</summary>
/// <param name="words">Words, most frequent first.</param>
internal sealed class VerbStems(string[] words)
{
    private readonly Dictionary<string, int> ranks = words.Select(static (word, rank) => (word, rank))
        .DistinctBy(static pair => pair.word)
        .ToDictionary(static pair => pair.word, static pair => pair.rank, StringComparer.Ordinal);

    /// <summary>Forms that end like those of a verb, with the most frequent verb that each may come from.</summary>
    public IEnumerable<(string Form, Inflection Inflection, string Lemma)> Verbs()
    {
        foreach (var word in words)
        {
            var cut = word.EndsWith("ed", StringComparison.Ordinal) ? 2 : word.EndsWith("ing", StringComparison.Ordinal) ? 3 : 0;
            if (cut == 0 || word.Length - cut < 3 || Stem(word[..^cut]) is not { } lemma)
                continue;
            if (cut == 3)
                yield return (word, Inflection.Ing, lemma);
            if (cut == 2)
                yield return (word, Inflection.Past, lemma);
            if (cut == 2)
                yield return (word, Inflection.PastParticiple, lemma);
        }
    }

    private string? Stem(string stem) =>
        Candidates(stem).Where(ranks.ContainsKey).MinBy(candidate => ranks[candidate]);

    private static IEnumerable<string> Candidates(string stem)
    {
        yield return stem + "e";
        if (stem.EndsWith('i'))
            yield return stem[..^1] + "y";
        if (stem[^1] == stem[^2] && !IsVowel(stem[^1]) && stem[^1] is not ('s' or 'l' or 'f' or 'z'))
            yield return stem[..^1];
        else if (!MustDouble(stem))
            yield return stem;
    }

    /// <summary>Whether a verb of this spelling would double its last letter: "star" has "starred", so "stared" is not its form.</summary>
    private static bool MustDouble(string stem) =>
        !IsVowel(stem[^1]) && stem[^1] is not ('w' or 'x' or 'y') && IsVowel(stem[^2]) && !IsVowel(stem[^3])
        && stem.Count(IsVowel) == 1;

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
}
