using NewsEvents.Models;

namespace NewsEvents.Places;

/// <summary>The word lists that places are resolved by.</summary>
internal sealed class PlaceResolverLexicons
{
    private static readonly ulong Possessive = FormHash.Of("'s");
    private static readonly ulong Partitive = FormHash.Of("of");

    private readonly Lexicon divisionWords;
    private readonly PlaceKind?[] divisionKinds;
    private readonly Lexicon containmentWords;
    private readonly Lexicon directions;
    private readonly Lexicon cues;
    private readonly int[] cueCountries;
    private readonly Dictionary<string, int> endings;
    private readonly Dictionary<string, int> nationalities = new(StringComparer.Ordinal);

    public PlaceResolverLexicons(NewsModel model, Gazetteer gazetteer)
    {
        divisionWords = model.Lexicon("places", "division-words");
        divisionKinds = new PlaceKind?[divisionWords.Rows];
        for (var row = 0; row < divisionKinds.Length; row++)
            divisionKinds[row] = Enum.TryParse<PlaceKind>(divisionWords.Cell(row, 1), ignoreCase: true, out var kind) ? kind : null;
        containmentWords = model.Lexicon("places", "containment-words");
        directions = model.Lexicon("places", "directions");
        cues = model.Lexicon("places", "country-cues");
        cueCountries = [.. Enumerable.Range(0, cues.Rows).Select(row => gazetteer.Table.CountryOf(cues.Cell(row, 1)))];
        endings = Endings(model.Lexicon("places", "address-endings"), gazetteer);
        var known = model.Lexicon("places", "nationalities");
        for (var row = 0; row < known.Rows; row++)
        {
            if (gazetteer.NumbersOf(known.Cell(row, 1)) is [var first, ..])
                nationalities[known.Cell(row, 1)] = first;
        }
    }

    /// <summary>The kind of place that a word beside a name tells; null where it tells none.</summary>
    public PlaceKind? KindOfDivision(ulong form) => divisionWords.Find(form) is >= 0 and var row ? divisionKinds[row] : null;

    /// <summary>Whether a word may stand between a place and the larger one that it lies in.</summary>
    public bool IsContainmentWord(ulong form) => containmentWords.Contains(form);

    /// <summary>Whether a word before a name tells a part of the place: "Northeast Baltimore".</summary>
    public bool IsDirection(ulong form) => directions.Contains(form);

    /// <summary>The country whose news use the words that start at a token; -1 where they say nothing.</summary>
    public int CountryOfCue(ReadOnlySpan<ulong> forms, int start) =>
        cues.Match(forms, start, forms.Length, out _) is >= 0 and var row ? cueCountries[row] : PlaceTable.None;

    /// <summary>The country of the end of a web address, such as "uk"; -1 where it is no country's own.</summary>
    public int CountryOfEnding(string ending) => endings.GetValueOrDefault(ending, PlaceTable.None);

    /// <summary>Whether a word makes what stands before it the owner of what follows: "Pakistan's".</summary>
    public static bool IsPossessive(ulong form) => form == Possessive;

    /// <summary>Whether a word stands between a kind of place and its name: "town of Paris".</summary>
    public static bool IsPartitive(ulong form) => form == Partitive;

    /// <summary>The place that a nationality tells of; -1 where it is unknown.</summary>
    public int PlaceOfNationality(string canonical) => nationalities.GetValueOrDefault(canonical, PlaceTable.None);

    private static Dictionary<string, int> Endings(Lexicon lexicon, Gazetteer gazetteer)
    {
        var endings = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var row = 0; row < lexicon.Rows; row++)
            endings[lexicon.Cell(row, 0)] = gazetteer.Table.CountryOf(lexicon.Cell(row, 1));
        return endings;
    }
}
