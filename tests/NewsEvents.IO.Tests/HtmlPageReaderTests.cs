using System.Text;

namespace NewsEvents.IO.Tests;

public class HtmlPageReaderTests
{
    private readonly HtmlPageReader reader = new();

    [Theory]
    [InlineData("windows-1251", "<meta charset=windows-1251>", "Взрыв в центре города, трое погибших.")]
    [InlineData("windows-1252", "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=ISO-8859-1\">", "A “café” in Orléans burned down – nobody was hurt.")]
    [InlineData("utf-8", "<meta charset=\"windows-1252\">", "A café in Łódź burned down.")]
    public void The_encoding_that_a_page_declares_is_used_where_it_is_no_utf_8(string encoding, string declaration, string sentence)
    {
        var html = $"<!DOCTYPE html><html><head>{declaration}<title>t</title></head><body><article><p>{sentence} {sentence} {sentence}</p></article></body></html>";
        var bytes = (CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.UTF8).GetBytes(html);

        Assert.Contains(sentence, Assert.Single(reader.Read(bytes, "p.html")).Article().Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Stray_bytes_in_utf_8_are_replaced_and_reported()
    {
        byte[] input = [.. "<html><body><p>Łódź and Orléans: two people died when a caf"u8, 0xE9, .. " burned down.</p></body></html>"u8];

        var result = Assert.Single(reader.Read(input, "p.html"));

        Assert.Contains("Łódź and Orléans: two people died when a caf\uFFFD", result.Article().Text, StringComparison.Ordinal);
        Assert.Contains(result.Diagnostics, static diagnostic => diagnostic.Code == DiagnosticCodes.InvalidCharacters);
    }

    [Theory]
    [InlineData("<meta charset=utf-8>", "windows-1252", "Two people died when a café in Orléans burned down.")]
    [InlineData("<meta charset=no-such-thing>", "windows-1252", "Two people died when a café burned down.")]
    [InlineData("", "windows-1252", "“Two people died”, the police said – a café burned down.")]
    [InlineData("", "windows-1251", "Два человека погибли, когда сгорело кафе в центре города, сообщила полиция.")]
    public void A_page_that_is_no_utf_8_and_names_nothing_else_is_read_by_its_bytes(string declaration, string encoding, string sentence)
    {
        var html = $"<html><head>{declaration}</head><body><p>{sentence}</p></body></html>";

        var result = Assert.Single(reader.Read(CodePagesEncodingProvider.Instance.GetEncoding(encoding)!.GetBytes(html), "p.html"));

        Assert.Contains(sentence, result.Article().Text, StringComparison.Ordinal);
        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Message.Contains($"read as {encoding}", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html><head><title>t</title></head><body></body></html>")]
    [InlineData("<html><body><img src=a.jpg alt='A burnt house'><img src=b.jpg></body></html>")]
    [InlineData("<html><body><script>var a = 'Two people died in a fire on Monday, the police said.';</script></body></html>")]
    public void A_page_without_words_is_empty_and_says_so(string html)
    {
        var result = Assert.Single(reader.Read(html, "p.html"));

        Assert.Equal("", result.Article().Text);
        Assert.Contains(result.Diagnostics, static diagnostic => diagnostic.Code == DiagnosticCodes.NoArticleBody);
    }

    [Fact]
    public void Many_scripts_are_no_deep_nesting()
    {
        var scripts = string.Concat(Enumerable.Repeat("<script>var a = '<b>';</script><style>b { }</style>", 20_000));

        var result = Assert.Single(reader.Read($"<html><body>{scripts}<article><p>Two people died when a house burned down on Monday, the police said.</p></article></body></html>", "p.html"));

        Assert.NotNull(result.Article().Page);
    }

    [Fact]
    public void A_page_taken_whole_keeps_its_menus()
    {
        const string Html = "<html><body><nav><a href=/>Home</a></nav><article><p>Two people died when a house burned down on Monday, the police said.</p><p>Nobody else was hurt, and the cause is not known, a spokesman told reporters.</p></article></body></html>";

        var whole = Assert.Single(new HtmlPageReader(new() { WholePages = true }).Read(Html, "p.html")).Article();

        Assert.StartsWith("Home\n\nTwo people", whole.Text, StringComparison.Ordinal);
        Assert.Equal(3, whole.Page!.Paragraphs.Length);
        Assert.DoesNotContain("Home", Assert.Single(reader.Read(Html, "p.html")).Article().Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_without_a_date_gets_the_one_given()
    {
        var dated = new HtmlPageReader(new() { Published = new(2001, 1, 1) });

        var article = Assert.Single(dated.Read("<html><body><p>Two people died on Monday.</p></body></html>", "p.html")).Article();

        Assert.Equal(("p.html", new DateOnly(2001, 1, 1)), (article.Id, article.Published));
    }

    [Fact]
    public void Bytes_with_zeros_are_no_page() =>
        Assert.Contains("not text", Assert.Single(reader.Read([0x3C, 0, 0x3E])).Failure().Message, StringComparison.Ordinal);
}
