using System.Text;
using System.Text.Json;

namespace NewsEvents.IO.Tests;

public sealed class ReadingWriterTests
{
    private const string Dump = """
        Daily Harbour
        Home
        World
        Subscribe
        Blast at bus station in Quetta kills nine, police say
        By Ayesha Noor
        Published: MARCH 14, 2021 09:12 GMT
        A bomb hidden in a parked motorcycle went off at the main bus station of Quetta on Saturday, killing at least nine people, the police said.
        Another 31 people were wounded, four of them seriously, according to the director of the city's largest hospital, who asked residents to give blood.
        No group has said that it carried out the attack. Separatists have struck buses in the province before, and officials blamed them for two bombings in January.
        Most Read
        Ferry capsizes off southern island
        Privacy Policy
        """;

    [Fact]
    public void The_record_holds_head_and_blocks_with_offsets_into_the_text()
    {
        using var record = JsonDocument.Parse(Write(static stream => new ReadingJsonWriter(stream)));
        var root = record.RootElement;

        Assert.Equal("Blast at bus station in Quetta kills nine, police say", root.GetProperty("title").GetString());
        Assert.Equal("2021-03-14T09:12Z", root.GetProperty("published").GetString());
        var blocks = root.GetProperty("blocks").EnumerateArray().ToArray();
        Assert.Equal(["headline", "byline", "date", "paragraph", "paragraph", "paragraph"], blocks.Select(static block => block.GetProperty("kind").GetString()));
        foreach (var block in blocks)
            Assert.Equal(Dump[block.GetProperty("start").GetInt32()..block.GetProperty("end").GetInt32()], block.GetProperty("text").GetString());
    }

    [Fact]
    public void What_was_left_out_is_shown_on_request()
    {
        Assert.DoesNotContain("Most Read", Write(static stream => new ReadingTextWriter(stream)), StringComparison.Ordinal);
        Assert.Contains("[boilerplate] Most Read", Write(static stream => new ReadingTextWriter(stream, showsRest: true)), StringComparison.Ordinal);
        Assert.Contains("\"kind\":\"boilerplate\"", Write(static stream => new ReadingJsonWriter(stream, showsRest: true)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_given_with_the_article_wins_over_the_one_in_the_text()
    {
        var text = Write(static stream => new ReadingTextWriter(stream), new Article("a", Dump) { Published = new DateOnly(2020, 2, 2) });

        Assert.Contains("published   2020-02-02\n", text, StringComparison.Ordinal);
    }

    private static string Write(Func<Stream, IResultWriter> create, Article? article = null)
    {
        var stream = new MemoryStream();
        var document = NewsPipeline.Default.Read(article ?? new Article("a", Dump));
        var writer = create(stream);
        writer.Write(new ExtractionResult(document, [], "m"));
        writer.Complete();
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
