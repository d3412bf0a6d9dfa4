namespace NewsEvents.Quality.Muc4;

/// <summary>The types of incident that templates are made for; the two others are too rare to learn.</summary>
internal static class Topics
{
    public static IReadOnlyList<string> All { get; } = ["ATTACK", "BOMBING", "KIDNAPPING", "ARSON", "ROBBERY"];
}
