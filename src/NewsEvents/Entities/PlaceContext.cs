using NewsEvents.Models;
using NewsEvents.Text;

namespace NewsEvents.Entities;

/// <summary>What stands around a possible place name: the evidence for and against a place being meant.</summary>
internal readonly ref struct PlaceContext(PlaceLexicons lexicons, string text, TokenTable table, int sentenceStart, int sentenceEnd)
{
    private readonly ReadOnlySpan<ulong> forms = table.Forms;

    /// <summary>Points from which on a name is taken for a place.</summary>
    public const float Threshold = 1;

    /// <summary>Points from which on a name is taken for a place where the article has it as one elsewhere.</summary>
    public const float SupportedThreshold = -1.5f;

    /// <summary>Points for a larger place right after a name, which outweigh that the name is a word or a person's, too.</summary>
    private const float TellsPlace = 4;

    /// <summary>Points for a word that the repair of letter case takes for no name.</summary>
    private const float UnlikelyName = -2.5f;

    public ReadOnlySpan<ulong> Forms => forms;

    /// <summary>Adds up the evidence that a match of the gazetteer is a place.</summary>
    public float Evidence(int first, int count, NameInfo name, out bool isPerson)
    {
        isPerson = false;
        var points = (name.Prominence - 7) * 0.5f;
        var single = count == 1;
        if (!single)
            points += 1.5f;
        var cue = lexicons.CueBefore(forms, sentenceStart, first);
        points += cue == 2 || IsHome(first) ? 2.5f : cue;
        var after = IsDateline(first, first + count) ? TellsPlace : After(first + count);
        points += after + Case(first, count, name, after);
        if (IsGeneric(first, count))
            points -= 6;
        if (IsCode(first, count, name) && !IsAfterName(first))
            points -= 8;
        if (!single || after >= TellsPlace)
            return points;

        if (name.IsOrdinaryWord)
            points -= IsSentenceStart(first) || IsCaseless(first) ? 5 : cue == 2 ? 1.5f : 3;
        points -= (name.IsSurname ? 1.5f : 0) + (name.IsGivenName ? 1 : 0);
        isPerson = IsPerson(first, name);
        return isPerson ? points - 4 : points;
    }

    /// <summary>Evidence in the words after a name: ", Maine", "province", "River", another name that goes on.</summary>
    private float After(int next)
    {
        if (next >= sentenceEnd)
            return 0;
        if (table.Form(text, next) is "," && next + 1 < sentenceEnd && IsArea(next + 1))
            return TellsPlace;
        if (lexicons.IsPlaceNoun(forms[next], IsCapitalized(next)))
            return 2;
        if (lexicons.PersonVerbs.Contains(forms[next]))
            return -1.5f;
        return IsNameWord(next) && !lexicons.OrganizationNouns.Contains(forms[next]) ? -1 : 0;
    }

    /// <summary>Whether a name opens a block as where a report is from: "BEIRUT (AP)", "VICTORIA - The home ...".</summary>
    private bool IsDateline(int first, int next)
    {
        if (first != sentenceStart || next >= sentenceEnd || !table.Has(first, TokenShape.AllCapitals) || IsCaseless(first))
            return false;
        return table.Form(text, next) switch
        {
            "-" or "--" or "\u2013" or "\u2014" => table.Has(next, TokenShape.SpaceBefore),
            "(" => next + 1 < sentenceEnd && IsCapitalized(next + 1),
            _ => false,
        };
    }

    /// <summary>Whether a person's home follows: "John Doe, 43, of McKee".</summary>
    private bool IsHome(int first) =>
        first - 3 >= sentenceStart
        && table.Form(text, first - 1) is "of"
        && table.Form(text, first - 2) is ","
        && table.Has(first - 3, TokenShape.HasDigit);

    /// <summary>Whether all words say what a place is and none which: "North", "Far North", "The City".</summary>
    private bool IsGeneric(int first, int count)
    {
        for (var i = first; i < first + count; i++)
        {
            if (!lexicons.GenericWords.Contains(forms[i]))
                return false;
        }

        return true;
    }

    /// <summary>Whether a name is a code of two letters, which stands after a town alone: "LOUISVILLE, KY", "Paris, Mo.".</summary>
    private bool IsCode(int first, int count, NameInfo name) =>
        count == 1 && name.Prominence < NameInfo.MaximumProminence && table.Lengths[first] == 2 && table.Form(text, first)[1] != '.';

    private bool IsAfterName(int token) =>
        token - 2 >= sentenceStart
        && table.Form(text, token - 1) is ","
        && IsNameWord(token - 2)
        && !lexicons.PersonCues.Contains(forms[token])
        && (table.Has(token, TokenShape.AllCapitals) || token + 1 == sentenceEnd || table.Has(token + 1, TokenShape.Punctuation));

    private float Case(int first, int count, NameInfo name, float after)
    {
        if (IsCaseless(first))
            return -0.5f;
        if (!IsCapitalized(first))
            return UnlikelyName;
        var points = IsSentenceStart(first) ? -0.5f : 0;
        // Short words in capitals are mostly initials of something; "US" and "UAE" are prominent enough to stay.
        if (count == 1 && after < TellsPlace && table.Lengths[first] <= 4 && table.Has(first, TokenShape.AllCapitals) && name.Prominence < 11)
            points -= table.Lengths[first] < 4 ? 5 : 2;
        return points;
    }

    /// <summary>Whether the words around a single name make it a person's: "Mr Lincoln", "Jordan Smith", "Hillary Clinton".</summary>
    private bool IsPerson(int token, NameInfo name)
    {
        var next = token + 1;
        if (name.IsGivenName && next < sentenceEnd && IsNameWord(next) && !IsClosingNoun(next) && !IsCaseless(token))
            return true;
        var previous = token - 1;
        if (previous < sentenceStart)
            return false;
        if (lexicons.PersonCues.Contains(forms[previous]) && (IsCapitalized(previous) || !name.IsArea))
            return true;
        if (IsInitial(previous))
            return true;
        return !name.IsArea && IsForename(previous) && (name.Prominence < 12 || !IsSentenceStart(previous));
    }

    /// <summary>Whether a capitalised word before a name may be a forename: not a place, a nationality or a common opening.</summary>
    private bool IsForename(int token) =>
        IsNameWord(token)
        && !IsCaseless(token)
        && !lexicons.Nationalities.Contains(forms[token])
        && !IsClosingNoun(token)
        && !lexicons.DivisionWords.Contains(forms[token])
        && lexicons.CueBefore(forms, sentenceStart, token + 1) == 0
        && !(IsSentenceStart(token) && table.Tags[token] is not (PartOfSpeech.X or PartOfSpeech.ProperNoun))
        && !(lexicons.Names.TryMatchExact(forms, token, 1, out var name) && !name.IsGivenName && name.Prominence > 8);

    private bool IsClosingNoun(int token) =>
        lexicons.OrganizationNouns.Contains(forms[token]) || lexicons.IsPlaceNoun(forms[token], isCapitalized: true);

    private bool IsArea(int token) =>
        IsCapitalized(token)
        && lexicons.Names.TryMatchLongest(forms, token, sentenceEnd, out _, out var name)
        && name.IsArea && name.Prominence >= 9;

    private bool IsInitial(int token) =>
        table.Lengths[token] is 1 or 2 && IsCapitalized(token) && (table.Lengths[token] == 1 || table.Form(text, token)[1] == '.')
        && !IsCaseless(token) && table.Form(text, token) is not ("A" or "I");

    private bool IsNameWord(int token) => IsCapitalized(token) && table.Has(token, TokenShape.HasLetter) && table.Lengths[token] > 1;

    private bool IsCapitalized(int token) => table.Has(token, TokenShape.Capitalized);

    private bool IsCaseless(int token) => table.Has(token, TokenShape.CaselessContext);

    private bool IsSentenceStart(int token) =>
        token == sentenceStart || (token == sentenceStart + 1 && table.Has(sentenceStart, TokenShape.Punctuation));
}
