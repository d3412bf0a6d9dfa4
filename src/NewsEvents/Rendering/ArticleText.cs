namespace NewsEvents.Rendering;

/// <summary>Writes the text of an article block by block; what reading left out is there, muted.</summary>
internal sealed class ArticleText
{
    private const int LongestOpenRun = 2;

    private readonly HtmlOutput html;
    private readonly Document document;
    private readonly MarkedText marked;
    private int written;

    private ArticleText(HtmlOutput html, Document document, List<TextMark> marks)
    {
        this.html = html;
        this.document = document;
        marked = new MarkedText(html, document.Text, marks);
    }

    public static void Write(HtmlOutput html, Document document, List<TextMark> marks)
    {
        html.Raw("<div class=\"text\" dir=\"auto\">");
        new ArticleText(html, document, marks).WriteBlocks();
        html.Raw("</div>\n");
    }

    private void WriteBlocks()
    {
        var blocks = document.Layout.Blocks;
        for (var i = 0; i < blocks.Length;)
        {
            var end = i + 1;
            if (blocks[i].Kind == TextBlockKind.Boilerplate)
            {
                while (end < blocks.Length && blocks[end].Kind == TextBlockKind.Boilerplate)
                    end++;
            }

            WriteGap(blocks[i].Span.Start);
            WriteRun(i, end);
            i = end;
        }

        WriteGap(document.Text.Length);
    }

    private void WriteRun(int first, int end)
    {
        var isFolded = end - first > LongestOpenRun;
        if (isFolded)
        {
            html.Raw("<details class=\"out\"><summary>");
            html.Text(DisplayNames.Count(end - first, "line"));
            html.Raw(" left out: not part of the article</summary>");
        }

        for (var i = first; i < end; i++)
        {
            var block = document.Layout.Blocks[i];
            WriteGap(block.Span.Start);
            WriteBlock(block.Span.End, ClassOf(block.Kind));
        }

        if (isFolded)
            html.Raw("</details>");
    }

    private void WriteBlock(int end, string cssClass)
    {
        html.Raw(cssClass == "out" ? "<p class=\"out\" dir=\"auto\" title=\"left out: not part of the article\">" : $"<p class=\"{cssClass}\" dir=\"auto\">");
        marked.Write(written, end);
        written = end;
        html.Raw("</p>");
    }

    // Between blocks there is white space; anything else there has no block and is shown as a paragraph.
    private void WriteGap(int end)
    {
        if (end <= written)
            return;
        if (!document.Text.AsSpan(written, end - written).IsWhiteSpace())
        {
            WriteBlock(end, "par");
            return;
        }

        marked.Write(written, end);
        written = end;
    }

    private static string ClassOf(TextBlockKind kind) => kind switch
    {
        TextBlockKind.Headline => "head",
        TextBlockKind.Subheading => "sub",
        TextBlockKind.Byline or TextBlockKind.PublicationDate => "by",
        TextBlockKind.Caption => "cap",
        TextBlockKind.Boilerplate => "out",
        _ => "par",
    };
}
