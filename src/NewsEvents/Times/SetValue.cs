using System.Globalization;

namespace NewsEvents.Times;

/// <summary>Writes the TIMEX3 value of a repeated time.</summary>
internal static class SetValue
{
    public static string Of(TimePhrase phrase)
    {
        if (phrase.Weekday != 0)
            return string.Create(CultureInfo.InvariantCulture, $"XXXX-WXX-{phrase.Weekday}{DayPartCode.Of(phrase.DayPart)}");
        if (phrase.DayPart != 0)
            return "XXXX-XX-XX" + DayPartCode.Of(phrase.DayPart);
        if (phrase.Month != 0)
            return string.Create(CultureInfo.InvariantCulture, $"XXXX-{phrase.Month:D2}");
        return phrase.Unit switch
        {
            TimeUnit.Season => "XXXX-" + SeasonCode.Of(phrase.Index),
            TimeUnit.Weekend => "XXXX-WXX-WE",
            _ => DurationValue.Of(phrase.Unit, phrase.Amount),
        };
    }
}
