using NewsEvents.Reading;

namespace NewsEvents.Tests.Reading;

public sealed class ReadingTests
{
    private const string Page = """
        Daily Harbour
        Home
        World
        Politics
        Sport
        Subscribe
        Sign in
        Home > World

        Blast at bus station in Quetta kills nine, police say

        The attack is the third on transport hubs in the city this year.

        By Ayesha Noor
        Published: MARCH 14, 2021 09:12
        Rescuers search the wreck of a bus at the main station in Quetta, Pakistan, March 13, 2021 (photo credit: REUTERS/SOME NAME)
        Rescuers search the wreck of a bus at the main station in Quetta, Pakistan, March 13, 2021
        (photo credit: REUTERS/SOME NAME)

        A bomb hidden in a parked motorcycle went off at the main bus station of Quetta on Saturday, killing at least nine people, the police said.

        Another 31 people were wounded, four of them seriously, according to the director of the city's largest hospital, who asked residents to give blood.

        No group has said that it carried out the attack. Separatists have struck buses in the province before, and officials blamed them for two bombings in January.

        A year of attacks

        The station was busy with families returning from a religious festival when the bomb exploded shortly after sunset, witnesses told reporters at the scene.

        Provincial leaders promised compensation to the families of the dead and said that the station would stay closed until Monday.

        Tags Quetta Pakistan bombing
        Most Read
        1

        Ferry with 80 aboard capsizes off southern island

        Relatives wait for news of passengers at the harbour of the island's largest town on Friday evening.
        2

        Who will win the northern by-election?
        3

        Four killed in shooting at wedding party in Texas

        Police officers stand outside a hall in which four people were shot dead on Thursday night in Texas.
        About Us
        Contact us
        Terms of Service
        Privacy Policy
        Newsletters
        RSS feed
        Copyright © 2021 Daily Harbour. All rights reserved
        """;

    [Fact]
    public void A_page_dump_gives_up_its_headline_byline_and_date()
    {
        var layout = Read(Page).Layout;
        Assert.Equal("Blast at bus station in Quetta kills nine, police say", Words(layout.Headline, Page));
        Assert.Equal("By Ayesha Noor", Words(layout.Byline, Page));
        Assert.Equal(new DateOnly(2021, 3, 14), layout.Published);
        Assert.Equal("MARCH 14, 2021", Words(layout.PublishedSpan, Page));
    }

    [Fact]
    public void The_body_of_a_page_dump_is_read_and_lists_of_other_stories_are_not()
    {
        var layout = Read(Page).Layout;
        var paragraphs = layout.Blocks.Where(block => block.Kind == TextBlockKind.Paragraph).Select(block => block.Span.In(Page).ToString()).ToList();
        Assert.Equal(5, paragraphs.Count);
        Assert.StartsWith("A bomb hidden", paragraphs[0], StringComparison.Ordinal);
        Assert.DoesNotContain(layout.Blocks, block => block.Kind != TextBlockKind.Boilerplate && block.Span.In(Page).Contains("Texas", StringComparison.Ordinal));
        Assert.DoesNotContain(layout.Blocks, block => block.Kind != TextBlockKind.Boilerplate && block.Span.In(Page).Contains("Relatives wait", StringComparison.Ordinal));
    }

    [Fact]
    public void Captions_are_kept_apart_even_where_they_stand_twice()
    {
        var captions = Read(Page).Layout.Blocks.Where(block => block.Kind == TextBlockKind.Caption).ToList();
        Assert.Equal(3, captions.Count);
        Assert.Contains(Read(Page).Layout.Blocks, block => block.Kind == TextBlockKind.Subheading && block.Span.In(Page).SequenceEqual("A year of attacks"));
    }

    [Fact]
    public void The_page_date_becomes_the_anchor_only_where_none_is_given()
    {
        Assert.Equal(new DateOnly(2021, 3, 14), Read(Page).Published);
        var article = new Article("a", Page) { Published = new DateOnly(2020, 1, 1) };
        Assert.Equal(new DateOnly(2020, 1, 1), Read(article).Published);
    }

    [Theory]
    [InlineData("By Chileshe Mumba\nLusaka, 22 June 2023", "2023-06-22")]
    [InlineData("Nairobi, March 3, 2021", "2021-03-03")]
    [InlineData("Port-au-Prince, Haiti, 14 Aug. 2021", "2021-08-14")]
    [InlineData("San José de Ocoa (Thursday 2 May 2019)", "2019-05-02")]
    public void A_place_and_a_date_alone_under_the_headline_state_the_publication(string lines, string expected)
    {
        var text = $"Mine collapse leaves eleven workers trapped underground\n\n{lines}\n\n" +
            "Eleven miners were trapped on Thursday when a shaft gave way after a night of heavy rain, the company said.";
        var layout = Read(text).Layout;
        Assert.Equal(expected, layout.Published?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(1, layout.Blocks.Count(block => block.Kind == TextBlockKind.PublicationDate));
        Assert.Equal(1, layout.Blocks.Count(block => block.Kind == TextBlockKind.Paragraph));
        Assert.Equal("Mine collapse leaves eleven workers trapped underground", Words(layout.Headline, text));
    }

    [Theory]
    [InlineData("Lusaka was quiet, 22 June 2023")]
    [InlineData("Shaft gave way, June 2023")]
    [InlineData("Flood in the town of Mbala. Lusaka, 22 June 2023")]
    public void A_line_that_says_more_than_place_and_date_stays_text(string line)
    {
        var text = $"Mine collapse leaves eleven workers trapped underground\n\n{line}\n\n" +
            "Eleven miners were trapped on Thursday when a shaft gave way after a night of heavy rain, the company said.";
        Assert.DoesNotContain(Read(text).Layout.Blocks, block => block.Kind == TextBlockKind.PublicationDate);
    }

    [Fact]
    public void A_place_and_a_date_in_the_running_text_stay_there()
    {
        const string Text = "Eleven miners were trapped on Thursday when a shaft gave way after a night of heavy rain, the company said.\n\n" +
            "Lusaka, 22 June 2023\n\nThe letter that the owner sent on that day says that all of the pits had been inspected by engineers.";
        Assert.All(Read(Text).Layout.Blocks, block => Assert.Equal(TextBlockKind.Paragraph, block.Kind));
    }

    [Theory]
    [InlineData("Five people were killed when a bus left the road near Cusco on Monday.")]
    [InlineData("Two killed.\n\nThree hurt.\n\nPolice said so.")]
    [InlineData("A boat sank.\nSix drowned.\nThe search goes on.\nTwo were saved.\nThe cause is not known.\nAn inquiry was ordered.")]
    public void A_clean_text_passes_through_whole(string text)
    {
        var blocks = Read(text).Layout.Blocks;
        Assert.All(blocks, block => Assert.Equal(TextBlockKind.Paragraph, block.Kind));
        Assert.Equal(
            text.Count(c => !char.IsWhiteSpace(c)),
            blocks.Sum(block => block.Span.In(text).ToString().Count(c => !char.IsWhiteSpace(c))));
    }

    [Fact]
    public void Hard_wrapped_lines_form_paragraphs()
    {
        const string Text = """
               LIMA, 12 MAR 89 (EFE) -- [TEXT] A GROUP OF ARMED MEN ATTACKED A
            POLICE POST IN THE UPPER HUALLAGA VALLEY LAST NIGHT AND KILLED THREE
            POLICEMEN, A MILITARY SPOKESMAN REPORTED TODAY.

               THE ATTACKERS FLED IN TWO BOATS AFTER AN EXCHANGE OF FIRE THAT
            LASTED MORE THAN AN HOUR, ACCORDING TO RESIDENTS OF THE TOWN WHO WERE
            INTERVIEWED BY A LOCAL RADIO STATION.
            """;
        var draft = Read(Text);
        Assert.Equal(2, draft.Layout.Blocks.Length);
        Assert.Equal("LIMA, 12 MAR 89 (EFE) -- [TEXT]", Words(draft.Layout.Dateline?.Span, Text));
        Assert.Equal(new DateOnly(1989, 3, 12), draft.Published);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\n \t")]
    [InlineData("--- *** ---")]
    public void Text_without_words_is_reported(string text)
    {
        Assert.Contains(Read(text).Diagnostics, diagnostic => diagnostic.Code == DiagnosticCodes.EmptyText);
    }

    [Fact]
    public void Broken_characters_are_reported_where_they_stand()
    {
        var diagnostic = Assert.Single(Read("Six died\uD800 on Friday.").Diagnostics, d => d.Code == DiagnosticCodes.InvalidCharacters);
        Assert.Equal(8, diagnostic.Span.Start);
        Assert.DoesNotContain(Read("Six died \U0001F622 on Friday.").Diagnostics, d => d.Code == DiagnosticCodes.InvalidCharacters);
    }

    [Fact]
    public void A_menu_alone_has_no_body()
    {
        var draft = Read("Home\nWorld\nPolitics\nSport\nSign in\nSubscribe\nContact us\nPrivacy Policy\nShare this\nFacebook");
        Assert.Contains(draft.Diagnostics, diagnostic => diagnostic.Code == DiagnosticCodes.NoArticleBody);
        Assert.All(draft.Layout.Blocks, block => Assert.Equal(TextBlockKind.Boilerplate, block.Kind));
    }

    [Fact]
    public void Odd_text_never_throws_and_blocks_stay_inside_the_text()
    {
        string[] texts =
        [
            "\r", "\0\0\0", "a", "\uDC00", new string('x', 100_000), new string('\n', 10_000), string.Concat(Enumerable.Repeat("Home\n", 5_000)),
            "(((((", "——", "A:", "ISLAMABAD:", "(AP)", "\u2028\u2029", string.Concat(Enumerable.Repeat("a b. ", 10_000)),
        ];
        foreach (var text in texts)
        {
            foreach (var block in Read(text).Layout.Blocks)
                Assert.InRange(block.Span.End, block.Span.Start + 1, text.Length);
        }
    }

    private static string? Words(TextSpan? span, string text) => span?.In(text).ToString();

    private static DocumentDraft Read(string text) => Read(new Article("a", text));

    private static DocumentDraft Read(Article article)
    {
        var draft = new DocumentDraft(article);
        new ReadingComponent(NewsModel.Default).Process(draft);
        return draft;
    }
}
