using NewsEvents.Models;
using NewsEvents.Text;

namespace NewsEvents.Times;

/// <summary>Tells a short message to readers ("long day at work :)") from news: its bare "day" and "night" are those of its writing.</summary>
internal static class PostDetector
{
    private const int LongestPost = 300;

    public static bool IsPost(string text, TokenTable tokens, Lexicon marks)
    {
        if (text.Length > LongestPost)
            return false;
        if (HasMark(text))
            return true;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (marks.Contains(tokens.Forms[i]))
                return true;
        }

        return false;
    }

    /// <summary>A hashtag, the name of an account or a link.</summary>
    private static bool HasMark(string text)
    {
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (text[i] is '#' or '@' && char.IsLetterOrDigit(text[i + 1]))
                return true;
        }

        return text.Contains("http", StringComparison.OrdinalIgnoreCase);
    }
}
