using NewsEvents.Text;

namespace NewsEvents.Tests.Text;

/// <summary>Runs the components of the room Text on a string, as one paragraph.</summary>
internal static class TextSample
{
    public static DocumentDraft Tokenize(string text, TextBlockKind kind = TextBlockKind.Paragraph) =>
        Tokenize(new Article("sample", text), kind);

    private static DocumentDraft Tokenize(Article article, TextBlockKind kind)
    {
        var draft = new DocumentDraft(article)
        {
            Layout = new ArticleLayout([new TextBlock(new TextSpan(0, article.Text.Length), kind)]),
        };
        new TokenComponent(NewsModel.Default).Process(draft);
        return draft;
    }

    public static DocumentDraft Tag(string text) => Tag(new Article("sample", text));

    public static DocumentDraft Tag(Article article)
    {
        var draft = Tokenize(article, TextBlockKind.Paragraph);
        new CaseComponent(NewsModel.Default).Process(draft);
        new TagComponent(NewsModel.Default).Process(draft);
        return draft;
    }

    /// <summary>The tokens with one blank between each two.</summary>
    public static string Tokens(string text)
    {
        var table = Tokenize(text).TokenTable;
        return string.Join(' ', Enumerable.Range(0, table.Count).Select(i => table.Form(text, i).ToString()));
    }

    public static string[] Sentences(string text)
    {
        var table = Tokenize(text).TokenTable;
        return [.. Enumerable.Range(0, table.SentenceCount).Select(Words)];

        string Words(int sentence)
        {
            var first = table.SentenceStarts[sentence];
            return table.Span(first, table.SentenceEnd(sentence) - first).In(text).ToString();
        }
    }
}
