namespace NewsEvents.IO.Tests;

public class AutoArticleReaderTests
{
    private readonly AutoArticleReader reader = new();

    [Theory]
    [InlineData("a.jsonl")]
    [InlineData("A.NDJSON")]
    [InlineData("stdin")]
    [InlineData("a.json")]
    public void Json_lines_are_found(string name) =>
        Assert.Equal(["x", "y"], reader.Read("{\"text\":\"x\"}\n{\"text\":\"y\"}\n", name).Select(result => result.Article().Text));

    [Theory]
    [InlineData("a.csv", "text\nx\ny\n")]
    [InlineData("a.tsv", "id\ttext\n1\tx\n2\ty\n")]
    [InlineData("stdin", "id,\"Text\",url\n1,x,\n2,y,\n")]
    [InlineData("stdin", "\uFEFFid;text\n1;x\n2;y\n")]
    public void Csv_is_found(string name, string input) =>
        Assert.Equal(["x", "y"], reader.Read(input, name).Select(result => result.Article().Text));

    [Theory]
    [InlineData("a.txt", "{\"text\":\"x\"}")]
    [InlineData("a.txt", "id,text\n1,x")]
    [InlineData("stdin", "A bomb went off, police said.\nText and photos follow.")]
    [InlineData("stdin", "<3 and other signs")]
    public void Everything_else_is_plain_text(string name, string input) =>
        Assert.Equal(input, Assert.Single(reader.Read(input, name)).Article().Text);

    [Fact]
    public void Leading_blank_lines_do_not_hide_the_format() =>
        Assert.Equal("x", Assert.Single(reader.Read("\n\n\r\n{\"text\":\"x\"}\n", "stdin")).Article().Text);

    [Fact]
    public void Empty_standard_input_has_no_articles() => Assert.Empty(reader.Read("", "stdin"));
}
