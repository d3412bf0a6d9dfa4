using System.Text;

namespace NewsEvents.IO.Tests;

public class JsonLinesArticleReaderTests
{
    private readonly JsonLinesArticleReader reader = new();

    [Fact]
    public void Reads_all_fields()
    {
        var article = Assert.Single(reader.Read(
            """{"id":"a1","title":"Blast","text":"Two died.","published":"2023-01-30","source":"Gazette","url":"https://g.example/1","words":2}""")).Article();

        Assert.Equal("a1", article.Id);
        Assert.Equal("Blast", article.Title);
        Assert.Equal("Two died.", article.Text);
        Assert.Equal(new DateOnly(2023, 1, 30), article.Published);
        Assert.Equal("Gazette", article.Source);
        Assert.Equal("https://g.example/1", article.Url);
    }

    [Fact]
    public void Reads_fields_of_other_names()
    {
        var mapped = new JsonLinesArticleReader(new()
        {
            IdField = "key",
            TextField = "body",
            TitleField = "head",
            DateField = "day",
            SourceField = "paper",
            UrlField = "link",
        });

        var article = Assert.Single(mapped.Read(
            """{"key":7,"head":"H","body":"B","day":"2020-02-29T23:59:00Z","paper":"P","link":"L","text":"not this"}""")).Article();

        Assert.Equal(("7", "H", "B"), (article.Id, article.Title, article.Text));
        Assert.Equal(new DateOnly(2020, 2, 29), article.Published);
        Assert.Equal(("P", "L"), (article.Source, article.Url));
    }

    [Fact]
    public void A_bad_line_is_an_error_in_its_place_and_the_rest_is_read()
    {
        var results = reader.Read("{\"text\":\"one\"}\n{\"id\":\"b\",\"text\":\"tw\n\r\n{\"text\":\"three\"}", "news.jsonl");

        Assert.Equal(3, results.Count);
        Assert.Equal("news.jsonl:1", results[0].Article().Id);
        var failure = results[1].Failure();
        Assert.Equal((DiagnosticCodes.UnreadableArticle, "b", 2L), (failure.Code, failure.Id, failure.LineNumber));
        Assert.StartsWith("news.jsonl, line 2: malformed JSON at byte", failure.Message, StringComparison.Ordinal);
        Assert.False(failure.IsWholeInput);
        Assert.Equal(("news.jsonl:4", "three"), (results[2].Article().Id, results[2].Article().Text));
    }

    [Theory]
    [InlineData("""{"id":"x"}""", "no field 'text'")]
    [InlineData("""{"id":"x","text":null}""", "no field 'text'")]
    [InlineData("""{"id":"x","text":["a"]}""", "is an array, not a string")]
    [InlineData("""{"id":"x","text":12}""", "is a number, not a string")]
    [InlineData("""[{"text":"a"}]""", "this is an array")]
    [InlineData("\"text\"", "this is a string")]
    [InlineData("""{"text":"a"} {"text":"b"}""", "malformed JSON")]
    [InlineData("nonsense", "malformed JSON")]
    public void Says_what_is_wrong_with_a_line(string line, string cause) =>
        Assert.Contains(cause, Assert.Single(reader.Read(line)).Failure().Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("\n\n  \r\n\t\n")]
    [InlineData("\uFEFF")]
    public void Blank_input_has_no_articles(string input) => Assert.Empty(reader.Read(input));

    [Fact]
    public void An_empty_text_is_an_article() =>
        Assert.Equal("", Assert.Single(reader.Read("""{"text":""}""")).Article().Text);

    [Fact]
    public void Byte_order_marks_are_no_part_of_the_text()
    {
        const string Line = """{"text":"Kämpfe in Łódź 🙂"}""";
        foreach (var encoding in new Encoding[] { Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode })
        {
            byte[] input = [.. encoding.Preamble, .. encoding.GetBytes(Line + "\n" + Line)];
            Assert.All(reader.Read(input), result => Assert.Equal("Kämpfe in Łódź 🙂", result.Article().Text));
        }
    }

    [Fact]
    public void Stray_bytes_are_replaced_and_reported()
    {
        byte[] input = [.. "{\"text\":\"caf"u8, 0xE9, .. " \"}"u8];

        var result = Assert.Single(reader.Read(input));

        Assert.Equal("caf\uFFFD ", result.Article().Text);
        Assert.Equal(DiagnosticCodes.InvalidCharacters, Assert.Single(result.Diagnostics).Code);
    }

    [Fact]
    public void A_lone_surrogate_stays_in_the_text() =>
        Assert.Equal("a\ud83d\"\n\u00e9b", Assert.Single(reader.Read("""{"text":"a\ud83d\"\n\u00e9b"}""")).Article().Text);

    [Fact]
    public void A_date_that_cannot_be_read_is_a_warning()
    {
        var result = Assert.Single(new JsonLinesArticleReader(new() { Published = new(2001, 1, 1) })
            .Read("""{"text":"a","published":"last week"}"""));

        Assert.Equal(new DateOnly(2001, 1, 1), result.Article().Published);
        var diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal((DiagnosticCodes.UnreadableDate, DiagnosticLevel.Warning), (diagnostic.Code, diagnostic.Level));
    }

    [Fact]
    public void Articles_without_a_date_get_the_one_given()
    {
        var dated = new JsonLinesArticleReader(new() { Published = new(2001, 1, 1) });

        var results = dated.Read("""
            {"text":"a"}
            {"text":"b","published":"2002-02-02"}
            {"text":"c","published":null}
            """);

        Assert.Equal(
            [new DateOnly(2001, 1, 1), new DateOnly(2002, 2, 2), new DateOnly(2001, 1, 1)],
            results.Select(result => result.Article().Published));
    }

    [Fact]
    public void A_line_over_the_limit_is_an_error_and_the_next_is_read()
    {
        var limited = new JsonLinesArticleReader(new() { MaxArticleBytes = 100 });

        var results = limited.Read($"{{\"text\":\"{new string('x', 300_000)}\"}}\n{{\"text\":\"short\"}}");

        Assert.Contains("longer than 100 bytes", results[0].Failure().Message, StringComparison.Ordinal);
        Assert.Equal(("in:2", "short"), (results[1].Article().Id, results[1].Article().Text));
    }

    [Fact]
    public void A_line_longer_than_the_buffer_is_read_whole()
    {
        var text = string.Concat(Enumerable.Repeat("wörter ", 50_000));

        var results = reader.Read($"{{\"text\":\"a\"}}\r\n{{\"text\":\"{text}\"}}\r\n{{\"text\":\"b\"}}\r\n");

        Assert.Equal(["a", text, "b"], results.Select(result => result.Article().Text));
    }

    [Fact]
    public void Nothing_is_read_ahead_of_need()
    {
        var stream = new MemoryStream(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("{\"text\":\"abc\"}\n", 100_000))));

        Assert.Equal("abc", reader.Read(stream, "in").First().Article().Text);

        Assert.InRange(stream.Position, 1, 1 << 17);
    }
}
