using System.Buffers;
using NewsEvents.Models;

namespace NewsEvents.Reading;

/// <summary>Measures the lines of a text one by one.</summary>
internal sealed class LineProfiler(ReadingLexicon lexicon)
{
    // Cues and dates of furniture stand near the start of a line; prose is not searched to its end.
    private const int WordsSearched = 48;

    private const int MostPlaceWords = 6;

    // "de", "al", "au" in names of places.
    private const int LongestParticle = 3;

    private static readonly SearchValues<char> DateMarks = SearchValues.Create(",:(|-–—·");

    private readonly DateReader dates = new(lexicon);

    public LineProfile[] Profile(string text, List<TextLine> lines)
    {
        var profiles = new LineProfile[lines.Count];
        var words = new List<LineWord>(WordsSearched);
        var seen = new Dictionary<ulong, int>(lines.Count);
        for (var i = 0; i < profiles.Length; i++)
        {
            Measure(text, lines[i], words, ref profiles[i]);
            MarkRepeated(profiles, seen, i);
        }

        return profiles;
    }

    private void Measure(string text, TextLine line, List<LineWord> words, ref LineProfile profile)
    {
        words.Clear();
        CountWords(text, line, words, ref profile);
        LineShape.Measure(text, line, ref profile);
        FindCues(words, ref profile);
        if (profile.NumberWords == 0)
            return;
        profile.Date = FindDate(text, words, profile);
        profile.HasAge = HasAge(words);
        profile.HasClock = profile.Date is not null && HasClock(text, words);
        profile.IsDateLine = IsDateLine(text, words, 0);
        profile.IsPlacedDate = profile.Date is not null && IsPlacedDate(text, words);
    }

    private void CountWords(string text, TextLine line, List<LineWord> words, ref LineProfile profile)
    {
        var form = FormHash.Empty;
        for (var word = WordScanner.Next(text, line.Start, line.End); word.Length != 0; word = WordScanner.Next(text, word.End, line.End))
        {
            if (words.Count < WordsSearched)
                words.Add(word);
            form = FormHash.Combine(form, word.Form);
            CountWord(text, word, ref profile);
        }

        profile.Form = form;
    }

    private void CountWord(string text, LineWord word, ref LineProfile profile)
    {
        var first = text[word.Start];
        profile.Words += first < '\u3000' ? 1 : (word.Length + 2) / 3;
        if (char.IsLower(first))
        {
            profile.LowerWords++;
            if (word.Length < 8 && lexicon.FunctionWords.Contains(word.Form))
                profile.FunctionWords++;
        }
        else if (char.IsDigit(first))
        {
            profile.NumberWords++;
        }
        else if (first >= '\u3000')
        {
            // Scripts without case: their words count as running text.
            profile.LowerWords += (word.Length + 2) / 3;
        }
        else if (word.Length > 1 && char.IsUpper(text[word.Start + 1]) && char.IsUpper(text[word.End - 1]))
        {
            profile.CapitalWords++;
        }
    }

    private void FindCues(List<LineWord> words, ref LineProfile profile)
    {
        for (var i = 0; i < words.Count; i++)
        {
            var category = lexicon.Cues.Match(words, i, out var length);
            if (category < 0)
                continue;
            var bit = 1 << category;
            if (length == words.Count)
                profile.WholeCues |= bit;
            if (i == 0)
                profile.OpeningCues |= bit;
            else if (length > 1 || words.Count <= 6)
                profile.InnerCues |= bit;
            i += length - 1;
        }
    }

    private bool HasAge(List<LineWord> words)
    {
        for (var i = 1; i < words.Count; i++)
        {
            if (lexicon.DateWords.Find(words[i].Form) == (int)DateWordKind.Ago &&
                lexicon.DateWords.Find(words[i - 1].Form) == (int)DateWordKind.Unit)
                return true;
        }

        return false;
    }

    // "Updated DATE | Published DATE": the line's date is the one behind the word for publication.
    private StatedDate? FindDate(string text, List<LineWord> words, in LineProfile profile)
    {
        var first = dates.Find(text, words);
        if (first is null || !profile.Opens(CueCategory.Revision))
            return first;
        for (var i = 1; i < words.Count; i++)
        {
            if (lexicon.Cues.Match(words, i, out _) == (int)CueCategory.Date)
                return dates.Find(text, words[i..]) ?? first;
        }

        return first;
    }

    private static bool HasClock(string text, List<LineWord> words)
    {
        for (var i = 1; i < words.Count; i++)
        {
            if (words[i].Start == words[i - 1].End + 1 && text[words[i - 1].End] == ':' && char.IsAsciiDigit(text[words[i].Start]) && char.IsAsciiDigit(text[words[i].Start - 2]))
                return true;
        }

        return false;
    }

    // Capitalised words, a mark, and the date.
    private bool IsPlacedDate(string text, List<LineWord> words)
    {
        var date = 0;
        while (date < words.Count && date <= MostPlaceWords && IsPlaceWord(text, words[date], date == 0))
            date++;
        return date is > 0 and <= MostPlaceWords && date < words.Count &&
            text.AsSpan()[words[date - 1].End..words[date].Start].ContainsAny(DateMarks) && IsDateLine(text, words, date);
    }

    private bool IsPlaceWord(string text, LineWord word, bool isFirst) =>
        (char.IsUpper(text[word.Start]) || (!isFirst && word.Length <= LongestParticle && char.IsLower(text[word.Start]))) &&
        dates.Month(word) <= 0 && !lexicon.DateWords.Contains(word.Form);

    private bool IsDateLine(string text, List<LineWord> words, int first)
    {
        if (words.Count is 0 or > 24)
            return false;
        var hasDay = false;
        for (var i = first; i < words.Count; i++)
        {
            var isMonth = dates.Month(words[i]) > 0;
            hasDay |= isMonth || IsYear(text, words[i]);
            if (isMonth || char.IsDigit(text[words[i].Start]) || lexicon.DateWords.Contains(words[i].Form))
                continue;
            var category = lexicon.Cues.Match(words, i, out var length);
            if (category is not ((int)CueCategory.Date or (int)CueCategory.Revision))
                return false;
            i += length - 1;
        }

        return hasDay;
    }

    private static bool IsYear(string text, LineWord word) => word.Length == 4 && DateReader.Number(text, word) is > 1900 and < 2100;

    private static void MarkRepeated(LineProfile[] profiles, Dictionary<ulong, int> seen, int index)
    {
        if (seen.TryAdd(profiles[index].Form, index))
            return;
        profiles[index].IsRepeated = true;
        profiles[seen[profiles[index].Form]].IsRepeated = true;
    }
}
