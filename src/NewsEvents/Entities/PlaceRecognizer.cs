using NewsEvents.Models;
using NewsEvents.Text;

namespace NewsEvents.Entities;

/// <summary>
/// Finds names of places, in the gazetteer or known by the words around them, and adjectives and nouns of nationality.
/// </summary>
internal sealed class PlaceRecognizer : IEntityRecognizer
{
    private const float NationalityScore = 0.95f;
    private const int LongestName = 8;

    private readonly PlaceLexicons lexicons;
    private readonly UnknownPlaceRecognizer unknownPlaces;

    public PlaceRecognizer(NewsModel model)
    {
        lexicons = new PlaceLexicons(model);
        unknownPlaces = new UnknownPlaceRecognizer(lexicons);
    }

    public void Recognize(DocumentDraft draft, List<EntityCandidate> candidates)
    {
        var table = draft.TokenTable;
        var memory = new PlaceNameMemory(draft.Scratch);
        var doubtful = draft.Scratch.List<PlaceNameMatch>();
        for (var sentence = 0; sentence < table.SentenceCount; sentence++)
        {
            var context = new PlaceContext(lexicons, draft.Text, table, table.SentenceStarts[sentence], table.SentenceEnd(sentence));
            ReadSentence(draft.Text, table, sentence, context, memory, doubtful, candidates);
        }

        foreach (var match in doubtful)
        {
            if (memory.Accepts(match))
                candidates.Add(Candidate(match));
        }
    }

    private void ReadSentence(
        string text, TokenTable table, int sentence, PlaceContext context, PlaceNameMemory memory, List<PlaceNameMatch> matches, List<EntityCandidate> candidates)
    {
        var end = table.SentenceEnd(sentence);
        for (var i = table.SentenceStarts[sentence]; i < end;)
        {
            if (!table.Has(i, TokenShape.MayBeName) || !table.Has(i, TokenShape.HasLetter))
            {
                i++;
                continue;
            }

            // A word that the repair of letter case takes for no name is a place at most where the gazetteer has it.
            var isCapitalized = table.Has(i, TokenShape.Capitalized);
            var nationalityLength = 0;
            var row = isCapitalized ? lexicons.Nationalities.Match(table.Forms, i, end, out nationalityLength) : -1;
            var isName = TryMatchName(text, table, i, end, out var length, out var name);
            if (row >= 0 && (!isName || length <= nationalityLength))
            {
                candidates.Add(new EntityCandidate(i, nationalityLength, EntityType.Nationality, lexicons.Nationalities.Cell(row, 1), null, NationalityScore));
                i += nationalityLength;
            }
            else if (isName)
            {
                var points = context.Evidence(i, length, name, out var isPerson);
                var match = new PlaceNameMatch(i, WithDivisionWord(table, i, length, end), PlaceNameMatch.KeyOf(table.Forms, i, length), points);
                memory.Learn(match, isPerson, lexicons.CueBefore(table.Forms, table.SentenceStarts[sentence], i) == 2);
                matches.Add(match);
                if (points < PlaceContext.Threshold && isCapitalized)
                    unknownPlaces.TryRecognize(text, table, i, context, candidates);
                i += length;
            }
            else
            {
                i += Math.Max(1, isCapitalized ? unknownPlaces.TryRecognize(text, table, i, context, candidates) : 0);
            }
        }
    }

    /// <summary>The longest name of the gazetteer whose words are written as a name's.</summary>
    private bool TryMatchName(string text, TokenTable table, int first, int end, out int length, out NameInfo name)
    {
        var limit = Math.Min(end, first + LongestName);
        while (lexicons.Names.TryMatchLongest(table.Forms, first, limit, out length, out name))
        {
            if (IsWrittenAsName(text, table, first, length))
                return true;
            limit = first + length - 1;
            if (limit <= first)
                break;
        }

        return false;
    }

    /// <summary>Whether the last word is capitalised, and short names are in capitals: "US" is a country, "Us" is not.</summary>
    private static bool IsWrittenAsName(string text, TokenTable table, int first, int length)
    {
        var last = first + length - 1;
        if (length > 1)
            return table.Has(last, TokenShape.Capitalized) || table.Has(last, TokenShape.HasDigit);
        return table.Lengths[first] > 3 || table.Has(first, TokenShape.AllCapitals) || !IsPronounLike(table.Form(text, first));
    }

    /// <summary>"Us" and "Is": two letters of which the second is small, with no period.</summary>
    private static bool IsPronounLike(ReadOnlySpan<char> form) => form.Length < 3 && !form.EndsWith(".");

    /// <summary>Length of a name with a capitalised word for its division: "Helmand Province".</summary>
    private int WithDivisionWord(TokenTable table, int first, int length, int end)
    {
        var next = first + length;
        return next < end && table.Has(next, TokenShape.Capitalized) && !table.Has(next, TokenShape.CaselessContext)
            && lexicons.IsPlaceNoun(table.Forms[next], isCapitalized: true)
            ? length + 1
            : length;
    }

    private static EntityCandidate Candidate(PlaceNameMatch match) =>
        new(match.FirstToken, match.TokenCount, EntityType.Place, null, null, match.Score);
}
