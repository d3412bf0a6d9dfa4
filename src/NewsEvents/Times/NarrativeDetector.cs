namespace NewsEvents.Times;

/// <summary>Tells a history, whose dates complete one another, from news, whose dates are told from the day of publication.</summary>
internal static class NarrativeDetector
{
    private const int FewestYears = 8;
    private const int YearsToOneDeictic = 4;

    public static bool IsNarrative(DateOnly? published, IReadOnlyList<TimePhrase> phrases)
    {
        if (published is null)
            return true;
        var (years, deictic) = (0, 0);
        foreach (var phrase in phrases)
        {
            if (phrase.Kind != TimePhraseKind.Calendar)
                continue;
            if (phrase.Year is { } year && phrase.Unit <= TimeUnit.Year)
                years += Math.Abs(year - published.Value.Year) > 1 ? 1 : 0;
            else if (phrase.Relation == TimeRelation.Publication || phrase.IsBareWeekday)
                deictic++;
        }

        return years >= FewestYears && years >= deictic * YearsToOneDeictic;
    }
}
