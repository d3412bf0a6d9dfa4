namespace NewsEvents.Reading;

/// <summary>The lines of a text with what was measured on them, while the parts of an article are looked for.</summary>
internal sealed class Page
{
    public Page(string text, List<TextLine> lines, LineProfile[] profiles)
    {
        Text = text;
        Lines = lines;
        Profiles = profiles;
        States = new LineState[lines.Count];
        Kinds = new TextBlockKind[lines.Count];
    }

    public string Text { get; }

    public List<TextLine> Lines { get; }

    public LineProfile[] Profiles { get; }

    public LineState[] States { get; set; }

    public TextBlockKind[] Kinds { get; }

    public int Count => Lines.Count;

    public TextSpan? Headline { get; set; }

    public TextSpan? Byline { get; set; }

    public StatedDate? Published { get; set; }

    public StatedDate? Modified { get; set; }

    public Dateline? Dateline { get; set; }

    /// <summary>The first line of a kind; -1 where there is none.</summary>
    public int First(TextBlockKind kind) => Array.IndexOf(Kinds, kind);

    public ReadOnlySpan<char> Line(int index) => Lines[index].Span.In(Text);
}
