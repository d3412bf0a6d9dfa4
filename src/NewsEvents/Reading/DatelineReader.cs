namespace NewsEvents.Reading;

/// <summary>
/// Reads the dateline that opens a report: "PESHAWAR, Pakistan (AP) -", "KABUL, Afghanistan (Jan. 24, 2013) -",
/// "ISLAMABAD:", "(Reuters) -", "SAN SALVADOR, 3 FEB 90 (ACAN-EFE) -- [TEXT]".
/// </summary>
internal sealed class DatelineReader(ReadingLexicon lexicon)
{
    private const int Longest = 140;
    private const int MostPlaceWords = 9;

    private readonly DateReader dates = new(lexicon);

    /// <summary>The dateline at the start of a paragraph, without blanks at its end; null where there is none.</summary>
    public Dateline? Read(string text, TextSpan paragraph)
    {
        var limit = Math.Min(paragraph.End, paragraph.Start + Longest);
        var place = DatelinePlace.Read(text, paragraph.Start, limit, MostPlaceWords);
        place = WithCountry(text, place, limit);
        var bracket = DatelineBracket.Read(text, place.End, limit);
        var mark = DatelineMark.Read(text, bracket.Length > 0 ? bracket.End : place.End, limit);
        if (!IsDateline(text, paragraph, place, bracket, mark))
            return null;
        var end = mark.Length > 0 ? mark.End : bracket.End;
        var span = TextSpan.FromBounds(paragraph.Start, DatelineBracket.SkipLabels(text, end, limit));
        var date = DateOf(text, span);
        var agency = AgencyOf(text, bracket);
        // "QUETTA (Pakistan) -": words in small letters that are no agency say where the place is.
        var isWide = agency is null && place.Words > 0 && bracket.Length > 2 && !HasMonth(text, bracket);
        return new Dateline(span, isWide ? TextSpan.FromBounds(place.Span.Start, bracket.End) : PlaceOf(text, place, date), agency, date?.Span, date?.Day);
    }

    // "MADRID (SPAIN), 15 NOV 89": the first bracket belongs to the place.
    private static DatelinePlace WithCountry(string text, DatelinePlace place, int limit)
    {
        var bracket = DatelineBracket.Read(text, place.End, limit);
        if (place.Words == 0 || bracket.Length == 0 || bracket.End >= limit || text[bracket.End] != ',')
            return place;
        var rest = DatelinePlace.Read(text, bracket.End + 1, limit, MostPlaceWords);
        return place with { Span = TextSpan.FromBounds(place.Span.Start, rest.Words == 0 ? bracket.End + 1 : rest.End), Words = place.Words + rest.Words, HasComma = true };
    }

    private StatedDate? DateOf(string text, TextSpan dateline)
    {
        var words = new List<LineWord>();
        WordScanner.Collect(text, dateline, words, 24);
        return dates.Find(text, words, shortYears: true);
    }

    // The words before the date, without the comma that parts them; "NO DATE" stands for one in some wires.
    private TextSpan? PlaceOf(string text, DatelinePlace place, StatedDate? date)
    {
        var end = date is { } found && found.Span.Start < place.End ? found.Span.Start : DayStart(text, place.Span);
        while (end > place.Span.Start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] == ','))
            end--;
        return end == place.Span.Start ? null : TextSpan.FromBounds(place.Span.Start, end);
    }

    // Where a day without a year starts, or the words that stand for one; the end where there is none.
    private int DayStart(string text, TextSpan place)
    {
        var words = new List<LineWord>();
        WordScanner.Collect(text, place, words, MostPlaceWords + 2);
        for (var i = 1; i < words.Count; i++)
        {
            if (lexicon.Cues.Match(words, i, out var length) == (int)CueCategory.Date && i + length == words.Count)
                return words[i].Start;
            if (dates.Month(words[i]) > 0 && i == words.Count - 1 && DateReader.Number(text, words[i - 1]) > 0)
                return words[i - 1].Start;
        }

        return place.End;
    }

    private TextSpan? AgencyOf(string text, TextSpan bracket) =>
        bracket.Length > 2 && !HasMonth(text, bracket) && (IsAgency(text, bracket) || !HasLower(text, bracket)) ? new TextSpan(bracket.Start + 1, bracket.Length - 2) : null;

    private bool IsDateline(string text, TextSpan paragraph, DatelinePlace place, TextSpan bracket, TextSpan mark)
    {
        if (place.Words == 0)
            return bracket.Length > 0 && IsAgency(text, bracket) && (mark.Length > 0 || bracket.End < paragraph.End);
        if (!place.StartsUpper && !place.IsCapitalised)
            return false;
        var informed = bracket.Length > 0 && (IsAgency(text, bracket) || HasMonth(text, bracket));
        if (mark.Length == 0)
            return informed && HasMonth(text, bracket) && bracket.End == paragraph.End;
        if (text[mark.Start] == ':')
            return place.IsUpper && place.Words <= 3 && bracket.Length == 0 && HasLower(text, paragraph) && !IsLabel(text, place);
        if (informed || (bracket.Length > 0 && place.StartsUpper) || HasMonth(text, place.Span))
            return true;
        return HasLower(text, paragraph) && mark.End < paragraph.End && !char.IsLower(text[SkipBlanks(text, mark.End, paragraph.End)]) &&
            (place.StartsUpper || (place.HasComma && place.IsCapitalised && place.Words <= 5));
    }

    private bool IsAgency(string text, TextSpan bracket)
    {
        var words = new List<LineWord>();
        WordScanner.Collect(text, bracket, words, 8);
        if (words.Count == 0)
            return false;
        for (var i = 0; i < words.Count; i++)
        {
            if (lexicon.Agencies.Match(words, i, out _) >= 0)
                return true;
        }

        // An unknown one: a few capitals, such as a station's call sign.
        return words.Count == 1 && words[0].Length is >= 2 and <= 6 && !HasLower(text, bracket) && char.IsUpper(text[words[0].Start]);
    }

    private bool HasMonth(string text, TextSpan span)
    {
        var words = new List<LineWord>();
        WordScanner.Collect(text, span, words, 24);
        for (var i = 0; i < words.Count; i++)
        {
            if (dates.Month(words[i]) > 0 && ((i > 0 && DateReader.Number(text, words[i - 1]) > 0) || (i + 1 < words.Count && DateReader.Number(text, words[i + 1]) > 0)))
                return true;
        }

        return false;
    }

    private bool IsLabel(string text, DatelinePlace place)
    {
        var words = new List<LineWord>();
        WordScanner.Collect(text, place.Span, words, MostPlaceWords);
        return lexicon.Labels.Match(words, 0, out _) >= 0;
    }

    private static int SkipBlanks(string text, int at, int end)
    {
        while (at < end - 1 && char.IsWhiteSpace(text[at]))
            at++;
        return at;
    }

    private static bool HasLower(string text, TextSpan span)
    {
        var end = Math.Min(span.End, span.Start + (Longest * 2));
        for (var i = span.Start; i < end; i++)
        {
            if (char.IsLower(text[i]))
                return true;
        }

        return false;
    }
}
