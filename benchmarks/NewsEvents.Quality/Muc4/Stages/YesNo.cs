namespace NewsEvents.Quality.Muc4.Stages;

/// <summary>The labels of decisions between two.</summary>
internal static class YesNo
{
    public const string Yes = "yes";
    public const string No = "no";

    public static string Of(bool isSo) => isSo ? Yes : No;
}
