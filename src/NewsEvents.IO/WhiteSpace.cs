namespace NewsEvents.IO;

/// <summary>Brings words to one line.</summary>
internal static class WhiteSpace
{
    /// <summary>The words of a text, parted by one blank each; empty where there are none.</summary>
    public static string Collapse(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
