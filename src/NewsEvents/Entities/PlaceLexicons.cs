using NewsEvents.Models;

namespace NewsEvents.Entities;

/// <summary>The gazetteer's names and the word lists that places are recognised by.</summary>
internal sealed class PlaceLexicons
{
    private readonly Lexicon placeCues;
    private readonly Lexicon placeNouns;
    private readonly bool[] strongCues;
    private readonly bool[] commonNouns;

    public PlaceLexicons(NewsModel model)
    {
        Names = new NameTable(model.File("gazetteer").Section("names"));
        Nationalities = model.Lexicon("places", "nationalities");
        PersonCues = model.Lexicon("places", "person-cues");
        PersonVerbs = model.Lexicon("places", "person-verbs");
        UnknownPlaceCues = model.Lexicon("places", "unknown-place-cues");
        OrganizationNouns = model.Lexicon("places", "organization-nouns");
        DivisionWords = model.Lexicon("places", "division-words");
        GenericWords = model.Lexicon("places", "generic-words");
        placeCues = model.Lexicon("places", "place-cues");
        placeNouns = model.Lexicon("places", "place-nouns");
        strongCues = Column(placeCues, "strong");
        commonNouns = Column(placeNouns, "common");
    }

    public NameTable Names { get; }

    public Lexicon Nationalities { get; }

    public Lexicon PersonCues { get; }

    public Lexicon PersonVerbs { get; }

    public Lexicon UnknownPlaceCues { get; }

    public Lexicon OrganizationNouns { get; }

    public Lexicon DivisionWords { get; }

    public Lexicon GenericWords { get; }

    /// <summary>How much the words before a token say that a place is meant: 2 strongly, 1 weakly, 0 nothing.</summary>
    public int CueBefore(ReadOnlySpan<ulong> forms, int first, int token)
    {
        var strength = 0;
        for (var start = Math.Max(first, token - 2); start < token; start++)
        {
            var row = placeCues.Match(forms, start, token, out var length);
            if (row >= 0 && start + length == token)
                strength = Math.Max(strength, strongCues[row] ? 2 : 1);
        }

        return strength;
    }

    /// <summary>Whether a word closes names of places: "River", "Province".</summary>
    /// <param name="form">The word.</param>
    /// <param name="isCapitalized">Whether it is written as part of a name; only some such nouns stand in lower case.</param>
    public bool IsPlaceNoun(ulong form, bool isCapitalized) =>
        placeNouns.Find(form) is >= 0 and var row && (isCapitalized || commonNouns[row]);

    private static bool[] Column(Lexicon lexicon, string value)
    {
        var column = new bool[lexicon.Rows];
        for (var row = 0; row < column.Length; row++)
            column[row] = lexicon.Cell(row, 1) == value;
        return column;
    }
}
