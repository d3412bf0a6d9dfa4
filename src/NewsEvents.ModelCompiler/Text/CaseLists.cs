using NewsEvents.Models;
using NewsEvents.Text;

namespace NewsEvents.ModelCompiler.Text;

/// <summary>How the words of the project's own lists are written: names, short forms and ordinary words.</summary>
internal static class CaseLists
{
    private const string OrdinaryWords = "data/lexicons/entities/common-words.tsv";

    private static readonly string[] Names =
    [
        "data/lexicons/entities/first-names.tsv",
        "data/lexicons/entities/force-acronyms.tsv",
        "data/lexicons/entities/organization-acronyms.tsv",
        "data/lexicons/entities/weapon-acronyms.tsv",
        "data/lexicons/places/nationalities.tsv",
        "data/actors/acronyms.tsv",
        "data/actors/groups.tsv",
        "data/gazetteer/places.tsv",
    ];

    /// <summary>The words with their case; one that is an ordinary word as well is told as such alone.</summary>
    public static IEnumerable<(ulong Form, WordCase Case)> Read()
    {
        var ordinary = Words(OrdinaryWords).Select(static word => FormHash.Of(word)).ToHashSet();
        var names = Names.SelectMany(Words)
            .Select(static word => (Form: FormHash.Of(word), Case: WordCases.Of(TokenShapes.Of(word))))
            .Where(word => word.Case != WordCase.Lower && !ordinary.Contains(word.Form));
        return ordinary.Order().Select(static form => (form, WordCase.Lower)).Concat(names.DistinctBy(static word => word.Form));
    }

    /// <summary>The forms of one word in the first column.</summary>
    private static IEnumerable<string> Words(string path) =>
        File.ReadLines(path)
            .Where(static line => line.Length > 0 && line[0] != '#')
            .SelectMany(static line => line.Split('\t')[0].Split('|'))
            .Where(static form => form.Length > 1 && form.All(char.IsLetter));
}
