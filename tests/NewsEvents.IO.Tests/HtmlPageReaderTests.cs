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

    [Theory]
    [InlineData("<meta charset=utf-8>")]
    [InlineData("<meta charset=no-such-thing>")]
    [InlineData("")]
    public void Stray_bytes_are_replaced_and_reported(string declaration)
    {
        byte[] input =
        [
            .. Encoding.UTF8.GetBytes($"<html><head>{declaration}</head><body><p>Two people died when a caf"), 0xE9, .. " burned down.</p></body></html>"u8,
        ];

        var result = Assert.Single(reader.Read(input, "p.html"));

        Assert.Contains("caf\uFFFD", result.Article().Text, StringComparison.Ordinal);
        Assert.Equal(DiagnosticCodes.InvalidCharacters, Assert.Single(result.Diagnostics).Code);
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
