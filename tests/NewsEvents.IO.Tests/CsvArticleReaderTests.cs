using System.Text;

namespace NewsEvents.IO.Tests;

public class CsvArticleReaderTests
{
    private readonly CsvArticleReader reader = new();

    [Fact]
    public void Reads_quoted_fields_over_several_lines()
    {
        var results = reader.Read(
            "id,title,text,published,source,url\r\n"
            + "1,\"Two, or three?\",\"He said \"\"no\"\".\r\nThen\nnothing.\",2023-01-30 08:15:00,Gazette,https://g.example/1\r\n"
            + "2,,Short.,,,\r\n");

        var first = results[0].Article();
        Assert.Equal(("1", "Two, or three?", "He said \"no\".\r\nThen\nnothing."), (first.Id, first.Title, first.Text));
        Assert.Equal(new DateOnly(2023, 1, 30), first.Published);
        Assert.Equal(("Gazette", "https://g.example/1"), (first.Source, first.Url));
        var second = results[1].Article();
        Assert.Equal(("2", "Short."), (second.Id, second.Text));
        Assert.Null(second.Title ?? second.Source ?? second.Url);
        Assert.Null(second.Published);
        Assert.Equal(2, results.Count);
    }

    [Theory]
    [InlineData("id;text\n1;Seven killed, three of them police, in Kabul, Ghazni, Herat.")]
    [InlineData("id\ttext\n1\tSeven killed, three of them police, in Kabul, Ghazni, Herat.")]
    [InlineData("ID,Text\n1,\"Seven killed, three of them police, in Kabul, Ghazni, Herat.\"")]
    [InlineData("\uFEFFid,text\n1,\"Seven killed, three of them police, in Kabul, Ghazni, Herat.\"")]
    public void Finds_separator_and_columns(string input)
    {
        var article = Assert.Single(reader.Read(input)).Article();

        Assert.Equal(("1", "Seven killed, three of them police, in Kabul, Ghazni, Herat."), (article.Id, article.Text));
    }

    [Fact]
    public void Reads_columns_of_other_names()
    {
        var mapped = new CsvArticleReader(new() { IdField = "nr", TextField = "body", TitleField = "head", DateField = "day" });

        var article = Assert.Single(mapped.Read("day,body,nr,head\n2019-05-01,B,9,H\n")).Article();

        Assert.Equal(("9", "B", "H", (DateOnly?)new DateOnly(2019, 5, 1)), (article.Id, article.Text, article.Title, article.Published));
    }

    [Fact]
    public void A_missing_column_fails_the_input_and_is_named()
    {
        var failure = Assert.Single(reader.Read("id,body\n1,x\n2,y\n", "news.csv")).Failure();

        Assert.Equal("news.csv: there is no column 'text'; the columns are: id, body", failure.Message);
        Assert.True(failure.IsWholeInput);
    }

    [Fact]
    public void A_column_asked_for_by_name_must_be_there()
    {
        var mapped = new CsvArticleReader(new() { DateField = "day" });

        Assert.Contains("no column 'day'", Assert.Single(mapped.Read("id,text\n1,x\n")).Failure().Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Columns_of_default_names_may_be_absent()
    {
        var article = Assert.Single(reader.Read("text\nSome words\n", "n.csv")).Article();

        Assert.Equal(("n.csv:2", "Some words"), (article.Id, article.Text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("id,text\n")]
    [InlineData("id,text")]
    public void Input_without_records_has_no_articles(string input) => Assert.Empty(reader.Read(input));

    [Fact]
    public void Lines_are_counted_through_quoted_fields()
    {
        var results = reader.Read("text\n\"one\ntwo\"\n\nthree\n", "n.csv");

        Assert.Equal(["n.csv:2", "n.csv:5"], results.Select(result => result.Article().Id));
    }

    [Fact]
    public void A_quote_never_closed_is_an_error()
    {
        var results = reader.Read("id,text\n1,fine\n2,\"never closed\n3,lost\n");

        Assert.Equal("fine", results[0].Article().Text);
        Assert.Equal("2", results[1].Failure().Id);
        Assert.Contains("line 3: a quoted field is never closed", results[1].Error!.Message, StringComparison.Ordinal);
        Assert.Equal(2, results.Count);
    }

    [Fact]
    public void A_record_that_is_too_short_is_an_error()
    {
        var results = reader.Read("id,text\n1\n2,fine\n");

        Assert.Equal("1", results[0].Failure().Id);
        Assert.Equal("fine", results[1].Article().Text);
    }

    [Fact]
    public void A_record_over_the_limit_ends_the_input_with_an_error()
    {
        var limited = new CsvArticleReader(new() { MaxArticleBytes = 1000 });

        var results = limited.Read($"id,text\n1,fine\n2,\"{new string('x', 300_000)}\"\n");

        Assert.Equal("fine", results[0].Article().Text);
        Assert.False(results[1].IsRead);
        Assert.Equal(2, results.Count);
    }

    [Fact]
    public void Stray_bytes_are_replaced_and_reported()
    {
        byte[] input = [.. "id,text\n1,caf"u8, 0xE9, .. "\n2,fine\n"u8];

        var results = reader.Read(input);

        Assert.Equal("caf\uFFFD", results[0].Article().Text);
        Assert.Equal(DiagnosticCodes.InvalidCharacters, Assert.Single(results[0].Diagnostics).Code);
        Assert.Empty(results[1].Diagnostics);
    }

    [Fact]
    public void A_record_with_zero_bytes_is_no_text()
    {
        var results = reader.Read("id,text\n1,a\0b\n2,fine\n");

        Assert.Contains("not text", results[0].Failure().Message, StringComparison.Ordinal);
        Assert.Equal("fine", results[1].Article().Text);
    }

    [Fact]
    public void Utf_16_with_a_byte_order_mark_is_read()
    {
        byte[] input = [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("id,text\n1,Łódź\n")];

        Assert.Equal("Łódź", Assert.Single(reader.Read(input)).Article().Text);
    }
}
