namespace NewsEvents.Times;

/// <summary>What a phrase resolved to.</summary>
/// <param name="Type">Its TIMEX3 type.</param>
/// <param name="Value">Its TIMEX3 value.</param>
/// <param name="Period">The stretch of the calendar; null where there is none.</param>
internal readonly record struct ResolvedTime(TimeExpressionType Type, string Value, CalendarPeriod? Period);
