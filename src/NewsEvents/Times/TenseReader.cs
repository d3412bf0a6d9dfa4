using NewsEvents.Text;

namespace NewsEvents.Times;

/// <summary>Tells from the verbs around a date whether it lies ahead: the nearest before it decides, then the nearest after it.</summary>
internal sealed class TenseReader(DocumentDraft draft, TimeLexicons lexicons)
{
    private const int Reach = 15;

    private readonly TokenTable tokens = draft.TokenTable;
    private readonly string text = draft.Text;

    public Tense Read(TimePhrase phrase)
    {
        var sentence = tokens.SentenceOfToken[phrase.First];
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

    private Tense TenseAt(int token, int end)
    {
        if (lexicons.Future.Match(tokens.Forms, token, end, out _) >= 0)
            return Tense.Future;
        return lexicons.Past.Contains(tokens.Forms[token]) || IsRegularPast(token) ? Tense.Past : Tense.Unknown;
    }

    private bool IsRegularPast(int token) =>
        tokens.Tags[token] is PartOfSpeech.Verb or PartOfSpeech.X
        && tokens.Lengths[token] > 4
        && !tokens.Has(token, TokenShape.Capitalized)
        && tokens.Form(text, token).EndsWith("ed", StringComparison.OrdinalIgnoreCase);
}
