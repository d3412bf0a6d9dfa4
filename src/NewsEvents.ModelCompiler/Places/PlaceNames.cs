using System.Globalization;

namespace NewsEvents.ModelCompiler.Places;

/// <summary>What may stand as a name in the gazetteer, and which further spellings a name has.</summary>
internal sealed class PlaceNames
{
    private const int MostTokens = 6;
    private readonly Dictionary<string, HashSet<string>> prefixes = new(StringComparer.Ordinal);
    private readonly HashSet<string> plainCountries;
    private readonly HashSet<string> divisionWords;
    private static readonly (string Long, string Short)[] Abbreviations =
        [("Saint ", "St. "), ("Saint ", "St "), ("Sainte ", "Ste. "), ("Fort ", "Ft. "), ("Mount ", "Mt. ")];

    public PlaceNames(string gazetteer, string lexicons)
    {
        foreach (var row in SourceTable.Read(Path.Combine(gazetteer, "prefixes.tsv"), header: false).Rows)
        {
            foreach (var country in row[1].Split(','))
                prefixes[country] = [.. row[0].Split('|')];
        }

        plainCountries = [.. SourceTable.Read(Path.Combine(gazetteer, "plain-countries.tsv"), header: false).Rows[0][0].Split(',')];
        divisionWords = [.. SourceTable.Read(Path.Combine(lexicons, "division-words.tsv"), header: false).Rows
            .Where(row => row[1].StartsWith("admin", StringComparison.Ordinal)).SelectMany(row => row[0].Split('|'))];
    }

    /// <summary>The usual name: without marks of transliteration where English does without.</summary>
    public string Usual(string name, string asciiName, string country) =>
        asciiName.Length > 0 && plainCountries.Contains(country) ? asciiName : name;

    /// <summary>Whether a further name is one that an English text may use.</summary>
    public static bool IsUsable(string name)
    {
        if (name.Length < 3 || !char.IsUpper(name[0]) || name.Contains('(') || name.Count(c => c is ' ' or '-') >= MostTokens)
            return false;
        if (name.Length <= 4 && name.All(char.IsUpper))
            return false;
        return name.All(IsLatin);
    }

    /// <summary>A division's name without the word for the division: "Rivers State" is "Rivers".</summary>
    public string Bare(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var first = 0;
        var last = words.Length;
        while (last > 1 && IsDivisionWord(words[last - 1]))
            last--;
        while (first < last - 1 && (IsDivisionWord(words[first]) || (first > 0 && words[first] is "of" or "de" or "of the")))
            first++;
        return string.Join(' ', words[first..last]);
    }

    /// <summary>Other spellings of a name: "Saint Paul" and "St. Paul", "Ar Raqqah", "Raqqah" and "Raqqa".</summary>
    public IEnumerable<string> Variants(string name, string country)
    {
        foreach (var (full, brief) in Abbreviations)
        {
            if (name.StartsWith(full, StringComparison.Ordinal))
                yield return brief + name[full.Length..];
            else if (name.StartsWith(brief, StringComparison.Ordinal))
                yield return full + name[brief.Length..];
        }

        if (!prefixes.TryGetValue(country, out var articles))
            yield break;
        var bare = WithoutArticle(name, articles);
        if (bare != name)
        {
            // "Al-Raqqah" beside "Ar-Raqqah": the article as it is spelt, not as it is spoken.
            yield return bare;
            yield return "Al " + bare;
        }

        if (!bare.EndsWith("ah", StringComparison.Ordinal) || bare.Length < 6)
            yield break;
        yield return bare[..^1];
        if (bare != name)
            yield return name[..^1];
    }

    private bool IsDivisionWord(string word) => divisionWords.Contains(word.ToLowerInvariant());

    private static string WithoutArticle(string name, HashSet<string> articles)
    {
        var end = name.IndexOfAny([' ', '-']);
        return end is >= 2 and <= 3 && name.Length - end > 4 && articles.Contains(Capital(name[..end])) && char.IsLetter(name[end + 1])
            ? name[(end + 1)..]
            : name;
    }

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private static bool IsLatin(char c) =>
        c < 0x250 || c is >= '\u1E00' and < '\u1F00' || c is '\u2018' or '\u2019' or '\u02BF' or '\u02BE' or '\u02BC'
        || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;
}
