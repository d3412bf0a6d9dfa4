namespace NewsEvents.IO.Html;

/// <summary>Finds the tags of a page one by one, in a single pass and without a tree; comments and scripts are passed over.</summary>
internal ref struct HtmlTagScanner(string html)
{
    private readonly string html = html;
    private int next;

    /// <summary>Where the tag starts.</summary>
    public int Start { get; private set; }

    /// <summary>One past the tag; past all of the element where its content is no text of the page.</summary>
    public int End => next;

    /// <summary>The name as written.</summary>
    public ReadOnlySpan<char> Name { get; private set; }

    /// <summary>Whether it is an end tag.</summary>
    public bool IsEnd { get; private set; }

    /// <summary>Goes to the next tag, comment or declaration (the latter two without a name); false at the end.</summary>
    public bool MoveNext()
    {
        while (next < html.Length)
        {
            Start = html.IndexOf('<', next);
            if (Start < 0 || Start + 1 >= html.Length)
                break;
            if (html[Start + 1] is '!' or '?')
                return ReadDeclaration();
            IsEnd = html[Start + 1] == '/';
            var name = Start + (IsEnd ? 2 : 1);
            if (name < html.Length && char.IsAsciiLetter(html[name]))
                return ReadTag(name);
            next = Start + 1;
        }

        Start = next = html.Length;
        return false;
    }

    private bool ReadDeclaration()
    {
        Name = default;
        IsEnd = false;
        next = string.CompareOrdinal(html, Start, "<!--", 0, 4) == 0 ? After("-->", Start + 2) : After(">", Start);
        return true;
    }

    private bool ReadTag(int name)
    {
        var end = name;
        while (end < html.Length && !char.IsWhiteSpace(html[end]) && html[end] is not ('/' or '>'))
            end++;
        Name = html.AsSpan(name, end - name);
        next = TagEnd(end);
        if (!IsEnd && IsRaw(Name))
            next = RawEnd(next);
        return true;
    }

    // A ">" between quotation marks ends no tag.
    private readonly int TagEnd(int at)
    {
        while (at < html.Length && html[at] != '>')
        {
            var isValue = html[at] is '"' or '\'' && IsBehindEquals(at);
            var close = isValue ? html.IndexOf(html[at], at + 1) : at;
            if (close < 0)
                return html.Length;
            at = close + 1;
        }

        return Math.Min(at + 1, html.Length);
    }

    private readonly bool IsBehindEquals(int at)
    {
        while (char.IsWhiteSpace(html[at - 1]))
            at--;
        return html[at - 1] == '=';
    }

    private readonly int RawEnd(int at)
    {
        while (at < html.Length)
        {
            at = html.IndexOf("</", at, StringComparison.Ordinal);
            if (at < 0)
                return html.Length;
            at += 2;
            if (html.AsSpan(at).StartsWith(Name, StringComparison.OrdinalIgnoreCase))
                return After(">", at);
        }

        return html.Length;
    }

    private readonly int After(string mark, int from)
    {
        var at = html.IndexOf(mark, from, StringComparison.Ordinal);
        return at < 0 ? html.Length : at + mark.Length;
    }

    private static bool IsRaw(ReadOnlySpan<char> name) => name.Length switch
    {
        5 => Is(name, "style") || Is(name, "title"),
        6 => Is(name, "script") || Is(name, "iframe"),
        8 => Is(name, "textarea"),
        _ => false,
    };

    private static bool Is(ReadOnlySpan<char> name, string other) => name.Equals(other, StringComparison.OrdinalIgnoreCase);
}
