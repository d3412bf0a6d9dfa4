using NewsEvents.IO.Html;
using NewsEvents.Reading;

namespace NewsEvents.IO.Tests.Html;

public class BodyCompleterTests
{
    [Fact]
    public void Prose_in_containers_like_the_bodys_own_is_body_and_other_prose_is_not()
    {
        var (page, profiles, features, _) = HtmlArticleReader.Default.Measure(PageOf(Paragraphs("north", 6), Paragraphs("south", 3), Paragraphs("reader", 3)));
        LineState[] states = [.. page.Lines.Select(line => TextOf(page, line).Contains("north", StringComparison.Ordinal) ? LineState.Body : LineState.After)];

        BodyCompleter.Complete(page, profiles, features, states);

        for (var i = 0; i < states.Length; i++)
        {
            var text = TextOf(page, page.Lines[i]);
            Assert.Equal(text.Contains("north", StringComparison.Ordinal) || text.Contains("south", StringComparison.Ordinal), states[i] == LineState.Body);
        }
    }

    [Fact]
    public void Little_body_in_a_kind_of_container_says_nothing_of_the_rest()
    {
        var (page, profiles, features, _) = HtmlArticleReader.Default.Measure(PageOf(Paragraphs("north", 1), Paragraphs("south", 9), Paragraphs("reader", 9)));
        LineState[] states = [.. page.Lines.Select(line => TextOf(page, line).Contains("north", StringComparison.Ordinal) ? LineState.Body : LineState.After)];

        BodyCompleter.Complete(page, profiles, features, states);

        Assert.Single(states, static state => state == LineState.Body);
    }

    [Fact]
    public void Where_a_few_words_were_taken_and_most_prose_stands_elsewhere_it_is_the_body_but_comments_never_are()
    {
        var (page, profiles, features, _) = HtmlArticleReader.Default.Measure(
            $"<html><body><footer><p>Quotes are delayed by fifteen minutes at least.</p></footer>{PageOf(Paragraphs("north", 5), "", Paragraphs("reader", 9))}</body></html>");
        LineState[] states = [.. page.Lines.Select(line => TextOf(page, line).StartsWith("Quotes", StringComparison.Ordinal) ? LineState.Body : LineState.After)];

        BodyCompleter.Complete(page, profiles, features, states);

        for (var i = 0; i < states.Length; i++)
            Assert.Equal(TextOf(page, page.Lines[i]).Contains("north", StringComparison.Ordinal), states[i] == LineState.Body);
    }

    private static string PageOf(string first, string second, string comments) =>
        $"<html><body><div class='part'>{first}</div>"
        + "<ul class='more'><li><a href='/1'>Another story of the day that is told at great length on a page of its own, as its readers will find.</a></li></ul>"
        + $"<div class='part'>{second}</div><div class='comments'>{comments}</div></body></html>";

    private static string TextOf(HtmlPage page, TextLine line) => page.Text.Substring(line.Start, line.Length);

    private static string Paragraphs(string topic, int count) => string.Concat(Enumerable.Range(1, count).Select(i =>
        $"<p>The {topic} council said on Monday that it had sent {i} more crews to the roads after a night of heavy rain and wind.</p>"));
}
