using System.Net;
using System.Text;

namespace NewsEvents.IO.Html;

/// <summary>The text of a page that no tree is made of: tags and scripts are left out, blocks are parted by empty lines.</summary>
internal static class TagStripper
{
    private const int LongestBlockName = 10;

    public static string Strip(string html)
    {
        var text = new StringBuilder();
        var block = new StringBuilder();
        var tags = new HtmlTagScanner(html);
        var start = 0;
        while (tags.MoveNext())
        {
            block.Append(html, start, tags.Start - start);
            start = tags.End;
            if (IsBlock(tags.Name))
                EndBlock(text, block);
        }

        block.Append(html, start, html.Length - start);
        EndBlock(text, block);
        return text.ToString();
    }

    private static bool IsBlock(ReadOnlySpan<char> name)
    {
        Span<char> lower = stackalloc char[LongestBlockName];
        if (name.Length is 0 or > LongestBlockName)
            return false;
        name.ToLowerInvariant(lower);
        return lower[..name.Length] is "br" || Dom.BlockTag(lower[..name.Length].ToString()) is not null;
    }

    private static void EndBlock(StringBuilder text, StringBuilder block)
    {
        if (block.Length == 0)
            return;
        var isFirst = true;
        foreach (var word in WebUtility.HtmlDecode(block.ToString()).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            text.Append(!isFirst ? " " : text.Length > 0 ? "\n\n" : "").Append(word);
            isFirst = false;
        }

        block.Clear();
    }
}
