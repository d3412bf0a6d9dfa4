using NewsEvents.Text;

namespace NewsEvents.Times;

/// <summary>Tells from the verbs around a date whether it lies behind or ahead: the nearest before it decides, then the nearest after it.</summary>
internal sealed class TenseReader(DocumentDraft draft, TimeLexicons lexicons)
{
    private const int LongestLead = 4;

    /// <summary>How many words around a date are looked at; few sentences are longer, and reading stays linear in those that are.</summary>
    private const int Reach = 60;

    /// <summary>How many words may stand between a reporting verb and its own date: "told reporters Friday".</summary>
    private const int ReportingReach = 1;

    /// <summary>As much behind "on": "told a news conference on Tuesday".</summary>
    private const int ReportingReachBehindOn = 6;

    private readonly TokenTable tokens = draft.TokenTable;
    private readonly VerbGroupReader groups = new(draft, lexicons);

    public Tense Read(TimePhrase phrase)
    {
        var sentence = tokens.SentenceOfToken[phrase.First];
        var start = Math.Max(tokens.SentenceStarts[sentence], phrase.First - Reach);
        var end = Math.Min(tokens.SentenceEnd(sentence), phrase.End + Reach);
        var lead = Lead(phrase.First, start);
        if (lead == LeadStrength.Behind)
            return Tense.Ended;
        var before = Before(phrase.First, start, out var distance, out var isReporting);
        if (lead == LeadStrength.Strong)
            return before == Tense.Unknown && After(phrase.End, end) == Tense.Past ? Tense.Past : Tense.Future;
        // "Wednesday's ruling" was made; only what will be lies ahead.
        if (IsPossessive(phrase, end) && lead is null)
            return groups.HasWill(start, end) ? Tense.Future : Tense.Past;
        var reach = phrase.First > start && groups.IsOn(phrase.First - 1) ? ReportingReachBehindOn : ReportingReach;
        var isSubject = phrase.End < end && VerbGroupReader.IsAuxiliary(tokens, phrase.End);
        var isOther = isReporting && (distance > reach || isSubject);
        if (before != Tense.Unknown && !isOther)
            return before;
        var after = After(phrase.End, end);
        if (isOther && after != Tense.Future)
            return before;
        return after == Tense.Unknown && lead is not null ? Tense.Future : after;
    }

    private bool IsPossessive(TimePhrase phrase, int end) =>
        phrase.IsBareWeekday && phrase.End < end && tokens.Form(draft.Text, phrase.End) is "'s" or "\u2019s";

    /// <summary>The tense of the nearest verbs before a token that tell one.</summary>
    private Tense Before(int token, int start, out int distance, out bool isReporting)
    {
        isReporting = false;
        distance = 0;
        for (var at = token - 1; at >= start;)
        {
            var tense = groups.ReadEndingAt(at, start, token, out var first);
            if (tense != Tense.Unknown)
            {
                distance = token - 1 - at;
                isReporting = groups.Cue(at, token) == TenseCue.Reporting;
                return tense;
            }

            at = first - 1;
        }

        return Tense.Unknown;
    }

    private Tense After(int token, int end)
    {
        for (var at = token; at < end; at++)
        {
            // A group is read from its last word.
            while (at + 1 < end && VerbGroupReader.IsAuxiliary(tokens, at) && groups.GoesOn(at + 1))
                at++;
            if (groups.ReadEndingAt(at, token, end, out _) is var tense and not Tense.Unknown)
                return tense;
        }

        return Tense.Unknown;
    }

    /// <summary>"until Tuesday", "as early as May 5".</summary>
    private LeadStrength? Lead(int token, int start)
    {
        for (var length = Math.Min(LongestLead, token - start); length > 0; length--)
        {
            var row = lexicons.Leads.Match(tokens.Forms, token - length, token, out var matched);
            if (row >= 0 && matched == length)
                return lexicons.Leads.Code(row);
        }

        return null;
    }
}
