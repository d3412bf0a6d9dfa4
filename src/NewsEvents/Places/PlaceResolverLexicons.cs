using NewsEvents.Models;

namespace NewsEvents.Places;

/// <summary>The word lists that places are resolved by.</summary>
internal sealed class PlaceResolverLexicons
{
    private readonly Lexicon divisionWords;
    private readonly PlaceKind?[] divisionKinds;
    private readonly Lexicon containmentWords;
    private readonly Dictionary<string, int> nationalities = new(StringComparer.Ordinal);

    public PlaceResolverLexicons(NewsModel model, Gazetteer gazetteer)
    {
        divisionWords = model.Lexicon("places", "division-words");
        divisionKinds = new PlaceKind?[divisionWords.Rows];
        for (var row = 0; row < divisionKinds.Length; row++)
            divisionKinds[row] = Enum.TryParse<PlaceKind>(divisionWords.Cell(row, 1), ignoreCase: true, out var kind) ? kind : null;
        containmentWords = model.Lexicon("places", "containment-words");
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

    /// <summary>The place that a nationality tells of; -1 where it is unknown.</summary>
    public int PlaceOfNationality(string canonical) => nationalities.GetValueOrDefault(canonical, PlaceTable.None);
}
