using NewsEvents.Text;

namespace NewsEvents.Entities;

/// <summary>Finds places that no gazetteer knows by the words around them: "the village of X", "X district", "X Street".</summary>
internal sealed class UnknownPlaceRecognizer(PlaceLexicons lexicons)
{
    private const int LongestName = 4;
    private const float Score = 0.6f;

    /// <summary>Number of tokens of the unknown place that starts at a capitalised token; 0 where there is none.</summary>
    public int TryRecognize(string text, TokenTable table, int first, PlaceContext context, List<EntityCandidate> candidates)
    {
        if (table.Has(first, TokenShape.CaselessContext) || table.Has(first, TokenShape.AllCapitals))
            return 0;
        var sentence = table.SentenceOfToken[first];
        var (start, end) = (table.SentenceStarts[sentence], table.SentenceEnd(sentence));
        var length = NameLength(table, first, end);
        var isPlace = HasCueBefore(table, start, first) || IsFollowedByEnclosing(text, table, start, first, length, end);
        if (!isPlace)
        {
            length = LengthToPlaceNoun(table, start, first, length, end);
            isPlace = length > 0;
        }

        if (!isPlace)
            return 0;
        candidates.Add(new EntityCandidate(first, length, EntityType.Place, null, null, Score));
        return length;
    }

    private static int NameLength(TokenTable table, int first, int end)
    {
        var length = 1;
        while (length < LongestName && first + length < end && IsName(table, first + length))
            length++;
        return length;
    }

    /// <summary>"the village of X", "a town called X".</summary>
    private bool HasCueBefore(TokenTable table, int start, int first)
    {
        for (var i = Math.Max(start, first - 3); i < first; i++)
        {
            if (lexicons.UnknownPlaceCues.Match(table.Forms, i, first, out var length) >= 0 && i + length == first)
                return true;
        }

        return false;
    }

    /// <summary>"in X, Donetsk Oblast": a word of place before, the name of an area after.</summary>
    private bool IsFollowedByEnclosing(string text, TokenTable table, int start, int first, int length, int end)
    {
        var comma = first + length;
        return comma + 1 < end
            && table.Form(text, comma) is ","
            && table.Has(comma + 1, TokenShape.Capitalized)
            && lexicons.CueBefore(table.Forms, start, first) > 0
            && lexicons.Names.TryMatchLongest(table.Forms, comma + 1, end, out _, out var area)
            && area.IsArea && area.Prominence >= 9;
    }

    /// <summary>"in X district", "Dufferin Street": the length up to and with a capitalised noun of place; else 0.</summary>
    private int LengthToPlaceNoun(TokenTable table, int start, int first, int length, int end)
    {
        for (var i = first + 1; i < first + length; i++)
        {
            if (lexicons.IsPlaceNoun(table.Forms[i], isCapitalized: true) && !lexicons.OrganizationNouns.Contains(table.Forms[first]))
                return i - first + 1;
        }

        var next = first + length;
        return next < end
            && !table.Has(next, TokenShape.Capitalized)
            && lexicons.IsPlaceNoun(table.Forms[next], isCapitalized: false)
            && lexicons.CueBefore(table.Forms, start, first) > 0
            ? length
            : 0;
    }

    private static bool IsName(TokenTable table, int token) =>
        table.Has(token, TokenShape.Capitalized) && table.Has(token, TokenShape.HasLetter);
}
