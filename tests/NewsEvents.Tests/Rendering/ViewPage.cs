using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace NewsEvents.Tests.Rendering;

/// <summary>Takes a page apart again.</summary>
internal sealed partial class ViewPage
{
    public ViewPage(string html)
    {
        Html = html;
        ReadText(TextPart().Match(html).Groups[1].Value);
    }

    public string Html { get; }

    /// <summary>The text of the first article as a browser shows it, white space kept.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The words that each name of evidence covers.</summary>
    public Dictionary<string, string> Words { get; } = new(StringComparer.Ordinal);

    /// <summary>The classes of the words at each offset; "" where they are unmarked.</summary>
    public List<string> Classes { get; } = [];

    public string[] Ids => [.. Id().Matches(Html).Select(match => match.Groups[1].Value)];

    /// <summary>What fields point at, and the words they light up.</summary>
    public (string Target, string[] Evidence)[] Links =>
        [.. Link().Matches(Html).Select(match => (match.Groups[1].Value, match.Groups[2].Value.Split(' ')))];

    private void ReadText(string part)
    {
        var text = new StringBuilder();
        var open = new Stack<(string[] Names, string Classes)>();
        foreach (Match match in Piece().Matches(Summary().Replace(part, "")))
        {
            if (match.Value.StartsWith("<span", StringComparison.Ordinal))
                open.Push((Value(match.Value, "data-e").Split(' ', StringSplitOptions.RemoveEmptyEntries), Value(match.Value, "class")));
            else if (match.Value == "</span>")
                open.Pop();
            else if (match.Value[0] != '<')
                Take(text, WebUtility.HtmlDecode(match.Value), open);
        }

        Assert.Empty(open);
        Text = text.ToString();
    }

    private void Take(StringBuilder text, string words, Stack<(string[] Names, string Classes)> open)
    {
        text.Append(words);
        Classes.AddRange(Enumerable.Repeat(open.Count == 0 ? "" : open.Peek().Classes, words.Length));
        foreach (var name in open.SelectMany(piece => piece.Names))
            Words[name] = Words.GetValueOrDefault(name, "") + words;
    }

    private static string Value(string tag, string attribute)
    {
        var match = Regex.Match(tag, $" {attribute}=\"([^\"]*)\"");
        return match.Success ? match.Groups[1].Value : "";
    }

    [GeneratedRegex("<div class=\"text\"[^>]*>(.*?)</div>\n<aside", RegexOptions.Singleline)]
    private static partial Regex TextPart();

    [GeneratedRegex("<summary>.*?</summary>", RegexOptions.Singleline)]
    private static partial Regex Summary();

    [GeneratedRegex("<[^>]*>|[^<]+", RegexOptions.Singleline)]
    private static partial Regex Piece();

    [GeneratedRegex(" id=\"([^\"]*)\"")]
    private static partial Regex Id();

    [GeneratedRegex("<a href=\"#([^\"]*)\" data-e=\"([^\"]*)\">")]
    private static partial Regex Link();
}
