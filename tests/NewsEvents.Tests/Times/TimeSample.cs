using NewsEvents.Tests.Text;
using NewsEvents.Times;

namespace NewsEvents.Tests.Times;

/// <summary>Reads the time expressions of a text published on Wednesday, 15 February 2023.</summary>
internal static class TimeSample
{
    private static readonly TimeComponent Component = new(NewsModel.Default);

    public static readonly DateOnly Published = new(2023, 2, 15);

    public static DocumentDraft Read(string text, DateOnly? published)
    {
        var draft = TextSample.Tag(text);
        draft.Published = published;
        Component.Process(draft);
        return draft;
    }

    /// <summary>Each expression as "words = value".</summary>
    public static string[] Values(string text) => [.. Read(text, Published).Times.Select(time => time.ToString())];
}
