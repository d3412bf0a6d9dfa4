using System.Globalization;
using NewsEvents.Models;

namespace NewsEvents.Times;

/// <summary>Turns the phrases of one document into values, in text order.</summary>
internal sealed class TimeResolver
{
    /// <summary>How many tokens may stand between a clock time and the day behind it: "8 p.m. on Monday".</summary>
    private const int WidestGap = 2;

    private readonly IReadOnlyList<TimePhrase> phrases;
    private readonly TimeAnchor anchor;
    private readonly CalendarResolver calendar;
    private readonly OffsetResolver offsets;

    public TimeResolver(DateOnly? published, TenseReader tenses, CodedLexicon<HolidayRule> holidays, IReadOnlyList<TimePhrase> phrases)
    {
        this.phrases = phrases;
        anchor = new TimeAnchor(published, NarrativeDetector.IsNarrative(published, phrases));
        calendar = new CalendarResolver(anchor, tenses, holidays);
        offsets = new OffsetResolver(anchor, calendar);
    }

    public IEnumerable<TimeExpression> ResolveAll(DocumentDraft draft)
    {
        var tokens = draft.TokenTable;
        for (var i = 0; i < phrases.Count; i++)
        {
            var phrase = phrases[i];
            anchor.Enter(tokens.SentenceOfToken[phrase.First]);
            var resolved = Resolve(i, tokens.SentenceOfToken);
            var span = tokens.Span(phrase.First, phrase.End - phrase.First);
            yield return new TimeExpression(span, resolved.Type, span.In(draft.Text).ToString(), resolved.Value)
            {
                Range = resolved.Period?.Range,
                IsRelative = IsRelative(phrase),
                Modifier = phrase.Modifier,
                Quantifier = phrase.Quantifier,
                Frequency = phrase.Times is { } times ? string.Create(CultureInfo.InvariantCulture, $"{times}X") : null,
                RelativeOffset = RelativeOffset.Of(phrase),
                FirstToken = phrase.First,
                TokenCount = phrase.End - phrase.First,
            };
        }
    }

    private static bool IsRelative(TimePhrase phrase) =>
        phrase.Kind is TimePhraseKind.Calendar or TimePhraseKind.Offset && phrase.Year is null && (phrase.Whole is null || IsRelative(phrase.Whole));

    private ResolvedTime Resolve(int index, int[] sentenceOfToken)
    {
        var phrase = phrases[index];
        switch (phrase.Kind)
        {
            case TimePhraseKind.Fixed:
                return new ResolvedTime(phrase.FixedType, phrase.FixedValue, null);
            case TimePhraseKind.Duration:
                if (phrase is { Unit: TimeUnit.Month, Amount: 6 or 9 } or { Unit: TimeUnit.Year, Amount: 1 })
                    anchor.LeaveQuarter();
                return new ResolvedTime(TimeExpressionType.Duration, DurationValue.Of(phrase), null);
            case TimePhraseKind.Set:
                return new ResolvedTime(TimeExpressionType.Set, SetValue.Of(phrase), null);
            case TimePhraseKind.Offset:
                return Remember(index, offsets.Resolve(phrase));
            default:
                if (IsTimeOfDayAlone(phrase))
                    TakeDayBeside(index, sentenceOfToken);
                return Remember(index, calendar.Resolve(phrase));
        }
    }

    /// <summary>The second year of "1975-1976": the text goes on in the first.</summary>
    private bool IsEndOfYears(int index) =>
        index > 0 && phrases[index].Unit == TimeUnit.Year && phrases[index - 1].Unit == TimeUnit.Year && phrases[index].First == phrases[index - 1].End + 1;

    private ResolvedTime Remember(int index, ResolvedTime resolved)
    {
        var phrase = phrases[index];
        // "a year earlier" compares, also to the same quarter; what follows goes on where the text was.
        if (phrase is { IsBeforeChrist: true, Year: { } year, Unit: <= TimeUnit.Year })
            anchor.RememberBeforeChrist(year);
        else if (resolved.Period is { } period && !IsComparison(phrase) && !IsEndOfYears(index))
            anchor.Remember(period, phrase.Year is not null);
        return resolved;
    }

    private static bool IsComparison(TimePhrase phrase) =>
        (phrase.Kind == TimePhraseKind.Offset && phrase.Unit >= TimeUnit.Year) || phrase is { Kind: TimePhraseKind.Calendar, Unit: TimeUnit.Quarter, Relation: TimeRelation.Narrative, Offset: -1 };

    private static bool IsTimeOfDayAlone(TimePhrase phrase) =>
        phrase is { HasTimeOfDay: true, Relation: TimeRelation.Narrative, Offset: 0, Weekday: 0, Month: 0, Whole: null };

    /// <summary>"8 p.m. on Monday": the day behind a clock time is its day.</summary>
    private void TakeDayBeside(int index, int[] sentenceOfToken)
    {
        if (index + 1 >= phrases.Count)
            return;
        var (clock, next) = (phrases[index], phrases[index + 1]);
        if (next.First - clock.End <= WidestGap && sentenceOfToken[clock.First] == sentenceOfToken[next.First]
            && next is { Kind: TimePhraseKind.Calendar, Unit: TimeUnit.Day } && !IsTimeOfDayAlone(next)
            && calendar.Resolve(next).Period is { } day)
            anchor.Remember(day, next.Year is not null);
    }
}
