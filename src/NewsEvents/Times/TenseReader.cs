using NewsEvents.Text;

namespace NewsEvents.Times;

/// <summary>Tells from the verbs around a date whether it lies ahead: the nearest before it decides, then the nearest after it.</summary>
internal sealed class TenseReader(DocumentDraft draft, TimeLexicons lexicons)
{
    private const int Reach = 15;
    private const int LongestLead = 4;

    private readonly TokenTable tokens = draft.TokenTable;
    private readonly string text = draft.Text;

    public Tense Read(TimePhrase phrase)
    {
        var sentence = tokens.SentenceOfToken[phrase.First];
        if (IsLed(phrase.First, tokens.SentenceStarts[sentence]))
            return Tense.Future;
        var start = Math.Max(tokens.SentenceStarts[sentence], phrase.First - Reach);
        var end = Math.Min(tokens.SentenceEnd(sentence), phrase.End + Reach);
        for (var i = phrase.First - 1; i >= start; i--)
        {
            if (TenseAt(i, phrase.First) is var tense and not Tense.Unknown)
                return tense;
        }

        for (var i = phrase.End; i < end; i++)
        {
            if (TenseAt(i, end) is var tense and not Tense.Unknown)
                return tense;
        }

        return Tense.Unknown;
    }

    /// <summary>"until Tuesday", "as early as May 5".</summary>
    private bool IsLed(int token, int start)
    {
        for (var length = 1; length <= LongestLead && token - length >= start; length++)
        {
            if (lexicons.Ahead.Match(tokens.Forms, token - length, token, out var matched) >= 0 && matched == length)
                return true;
        }

        return false;
    }

    private Tense TenseAt(int token, int end)
    {
        if (lexicons.Future.Match(tokens.Forms, token, end, out _) >= 0 && tokens.Tags[token] != PartOfSpeech.Noun)
            return IsPastPerfect(token) ? Tense.Past : Tense.Future;
        return lexicons.Past.Contains(tokens.Forms[token]) || IsRegularPast(token) ? Tense.Past : Tense.Unknown;
    }

    /// <summary>"had been due", "was scheduled", "previously planned".</summary>
    private bool IsPastPerfect(int token)
    {
        for (var i = token - 1; i >= Math.Max(0, token - 2) && tokens.SentenceOfToken[i] == tokens.SentenceOfToken[token]; i--)
        {
            if (tokens.Tags[i] == PartOfSpeech.Auxiliary && lexicons.Past.Contains(tokens.Forms[i]))
                return true;
        }

        return false;
    }

    private bool IsRegularPast(int token) =>
        tokens.Tags[token] is PartOfSpeech.Verb or PartOfSpeech.X
        && tokens.Lengths[token] > 4
        && !tokens.Has(token, TokenShape.Capitalized)
        && tokens.Form(text, token).EndsWith("ed", StringComparison.OrdinalIgnoreCase);
}
