namespace NewsEvents;

/// <summary>The TIMEX3 type of a time expression (ISO-TimeML).</summary>
public enum TimeExpressionType
{
    /// <summary>A calendar day, week, month, season, year or decade.</summary>
    Date,

    /// <summary>A time of day, or a day with one.</summary>
    Time,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>A repeated time: "every Monday".</summary>
    Set,
}
