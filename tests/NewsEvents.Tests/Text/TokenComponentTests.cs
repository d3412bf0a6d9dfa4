using NewsEvents.Models;
using NewsEvents.Text;

namespace NewsEvents.Tests.Text;

public class TokenComponentTests
{
    public static TheoryData<string> Odd =>
    [
        "",
        " \t\r\n\u00a0\u200b\ufeff",
        "\ud83d",
        "a\udc00b \ud83d\ude00\ud83d",
        "....!!!???---___'''\"\"\"(((",
        "\0\u0001\u0002binary\u00ff\ufffe\uffff",
        "1:2:3:4:5/6/7,8,9-1-1-1-1",
        "e-e-e-e-e-a@a@a@a@a.com.com.com",
        "don't'n't's's' can't'",
        "www. http:// mailto: $ US$ @ # '",
        "日本語のテキスト。これは文です。",
        new string('a', 1_000_000),
        new string('.', 100_000),
        string.Concat(Enumerable.Repeat("a.", 100_000)),
        string.Concat(Enumerable.Repeat("1:", 100_000)),
        string.Concat(Enumerable.Repeat("x'", 100_000)),
        string.Concat(Enumerable.Repeat("\ud83d\ude00\u200d", 50_000)),
    ];

    [Theory]
    [MemberData(nameof(Odd))]
    public void Any_text_gives_ordered_tokens_that_cover_all_but_blanks(string text)
    {
        var table = TextSample.Tokenize(text).TokenTable;
        var end = 0;
        for (var i = 0; i < table.Count; i++)
        {
            Assert.True(table.Lengths[i] > 0);
            Assert.True(table.Starts[i] >= end);
            for (; end < table.Starts[i]; end++)
                Assert.True(CharacterClasses.IsSpace(text[end]));
            end = table.Starts[i] + table.Lengths[i];
            Assert.Equal(FormHash.Of(table.Form(text, i)), table.Forms[i]);
        }

        for (; end < text.Length; end++)
            Assert.True(CharacterClasses.IsSpace(text[end]));
    }

    [Theory]
    [MemberData(nameof(Odd))]
    public void Sentences_hold_every_token_once(string text)
    {
        var table = TextSample.Tokenize(text).TokenTable;
        Assert.Equal(table.SentenceCount + 1, table.SentenceStarts.Length);
        Assert.Equal(0, table.SentenceStarts[0]);
        Assert.Equal(table.Count, table.SentenceStarts[^1]);
        for (var i = 0; i < table.Count; i++)
        {
            var sentence = table.SentenceOfToken[i];
            Assert.InRange(i, table.SentenceStarts[sentence], table.SentenceEnd(sentence) - 1);
        }
    }

    [Fact]
    public void Furniture_of_the_page_is_not_read()
    {
        const string Text = "Menu\nBlast kills two\nBy Jane Doe\n1 May 2020\nTwo men died.\nA photo.";
        string[] lines = Text.Split('\n');
        TextBlockKind[] kinds =
        [
            TextBlockKind.Boilerplate, TextBlockKind.Headline, TextBlockKind.Byline,
            TextBlockKind.PublicationDate, TextBlockKind.Paragraph, TextBlockKind.Caption,
        ];
        var blocks = lines.Zip(kinds, (line, kind) => new TextBlock(new TextSpan(Text.IndexOf(line, StringComparison.Ordinal), line.Length), kind));
        var draft = new DocumentDraft(new Article("a", Text)) { Layout = new ArticleLayout([.. blocks]) };

        new TokenComponent(NewsModel.Default).Process(draft);

        Assert.Equal([TextBlockKind.Headline, TextBlockKind.Paragraph, TextBlockKind.Caption], draft.TokenTable.SentenceBlocks);
        Assert.Equal("Blast", draft.TokenTable.Form(Text, 0));
    }

    [Fact]
    public void The_same_component_serves_many_threads()
    {
        var texts = Enumerable.Range(0, 200).Select(i => string.Concat(Enumerable.Repeat($"Bomb {i} hit the U.S. base. ", i))).ToArray();
        var component = new TokenComponent(NewsModel.Default);
        var counts = new int[texts.Length];
        Parallel.For(0, texts.Length, i =>
        {
            var draft = new DocumentDraft(new Article("a", texts[i]))
            {
                Layout = new ArticleLayout([new TextBlock(new TextSpan(0, texts[i].Length), TextBlockKind.Paragraph)]),
            };
            component.Process(draft);
            counts[i] = draft.TokenCount;
        });
        Assert.Equal(Enumerable.Range(0, 200).Select(i => i * 7), counts);
    }
}
