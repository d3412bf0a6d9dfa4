namespace NewsEvents.Times;

/// <summary>The TIMEX3 codes of the parts of the day, numbered as in the word list.</summary>
internal static class DayPartCode
{
    public const int Morning = 1;
    public const int Dawn = 7;
    public const int Dusk = 8;

    private static readonly string[] Codes = ["", "TMO", "TAF", "TEV", "TNI", "TDT", "TMI", "TMO", "TEV"];

    public static string Of(int dayPart) => Codes[dayPart];
}
