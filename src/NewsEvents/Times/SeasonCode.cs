namespace NewsEvents.Times;

/// <summary>The TIMEX3 codes of the seasons: spring 1 to winter 4.</summary>
internal static class SeasonCode
{
    private static readonly string[] Codes = ["SP", "SU", "FA", "WI"];

    public static string Of(int season) => Codes[season - 1];
}
