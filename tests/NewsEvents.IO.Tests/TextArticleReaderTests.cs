using System.Text;

namespace NewsEvents.IO.Tests;

public class TextArticleReaderTests
{
    private readonly TextArticleReader reader = new(new() { Published = new(2023, 1, 30) });

    [Fact]
    public void The_whole_input_is_one_article()
    {
        var article = Assert.Single(reader.Read("Headline\r\n\r\nBody. \n", "page.txt")).Article();

        Assert.Equal(("page.txt", "Headline\r\n\r\nBody. \n"), (article.Id, article.Text));
        Assert.Equal(new DateOnly(2023, 1, 30), article.Published);
        Assert.Null(article.Title);
    }

    [Fact]
    public void An_empty_input_is_an_article_without_text() =>
        Assert.Equal("", Assert.Single(reader.Read("")).Article().Text);

    [Fact]
    public void Byte_order_marks_are_no_part_of_the_text()
    {
        foreach (var encoding in new Encoding[] { Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode })
        {
            byte[] input = [.. encoding.Preamble, .. encoding.GetBytes("Łódź 🙂")];
            Assert.Equal("Łódź 🙂", Assert.Single(reader.Read(input)).Article().Text);
        }
    }

    [Fact]
    public void Bytes_with_zeros_are_no_text()
    {
        var failure = Assert.Single(reader.Read([0x50, 0x4B, 3, 4, 0, 0], "archive.txt")).Failure();

        Assert.Equal("archive.txt: it is not text: byte 4 is zero", failure.Message);
        Assert.Equal("archive.txt", failure.Id);
    }

    [Fact]
    public void Stray_bytes_are_replaced_and_the_first_is_located()
    {
        byte[] input = [.. "caf"u8, 0xE9, .. " na"u8, 0xEF, .. "ve"u8];

        var result = Assert.Single(reader.Read(input));

        Assert.Equal("caf\uFFFD na\uFFFDve", result.Article().Text);
        var diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal(new TextSpan(3, 1), diagnostic.Span);
        Assert.StartsWith("2 byte sequences", diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_input_over_the_limit_is_an_error()
    {
        var limited = new TextArticleReader(new() { MaxArticleBytes = 10 });

        Assert.Equal("0123456789", Assert.Single(limited.Read("0123456789")).Article().Text);
        Assert.False(Assert.Single(limited.Read("0123456789x")).IsRead);
    }
}
