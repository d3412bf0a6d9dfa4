using System.Collections.Immutable;
using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using NewsEvents.Rendering;
using NewsEvents.Tests.Architecture;

namespace NewsEvents.Tests.Rendering;

public class HtmlViewTests
{
    private const string Hostile = "<script>alert(1)</script> \"' onmouseover=x &amp; ]]> --> \u202Eevil\u202C \0\u0001 \uD800 </div></style>";

    public static TheoryData<string> Samples =>
        [.. Directory.EnumerateFiles(Repository.PathOf("data", "samples"), "*.txt").Select(path => Path.GetFileName(path))];

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_text_of_the_page_is_the_text_of_the_article(string sample)
    {
        var result = Read(sample);

        Assert.Equal(result.Document.Text, Page(result).Text);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_field_lights_up_the_words_that_it_rests_on(string sample)
    {
        var result = Read(sample);
        var page = Page(result);

        var evidence = result.Incidents.SelectMany(incident => incident.Evidence).Where(evidence => !evidence.Span.IsEmpty).ToArray();
        Assert.All(evidence, item => Assert.Contains(item.Text, page.Words.Values));
        Assert.Equal(evidence.Length > 0, page.Links.Length > 0);
        Assert.All(page.Links, link =>
        {
            Assert.Contains(link.Target, page.Ids);
            Assert.All(link.Evidence, name => Assert.True(page.Words.ContainsKey(name)));
        });
    }

    [Fact]
    public void Names_in_the_page_are_there_once()
    {
        var ids = new ViewPage(HtmlView.Render([Read("several-incidents.txt"), Read("page-dump.txt")])).Ids;

        Assert.Equal(ids.Length, ids.Distinct().Count());
    }

    [Fact]
    public void Marks_in_and_across_each_other_keep_their_words()
    {
        const string Text = "A car bomb killed two army officers near Kabul.";
        TextSpan[] spans = [new(2, 8), new(6, 11), new(6, 4), new(0, Text.Length), new(22, 4), new(22, 13), new(45, 2)];
        var result = ByHand(Text, [.. spans.Select(span => new Evidence("target", span, Text.Substring(span.Start, span.Length), 0))]);

        var page = Page(result);

        Assert.Equal(Text, page.Text);
        Assert.Equal(spans.Select(span => span.In(Text).ToString()).Order(), page.Words.Values.Order());
    }

    [Fact]
    public void Marks_have_the_class_of_what_they_are()
    {
        const string Text = "A car bomb killed 12 people in Kabul on Monday, Taliban officials said.";
        var page = Page(NewsPipeline.Default.Extract(new Article("a", Text) { Published = new(2021, 3, 3) }));

        Assert.Contains("pl", ClassesOf(page, Text, "Kabul"));
        Assert.Contains("ti", ClassesOf(page, Text, "Monday"));
        Assert.Contains("wh", ClassesOf(page, Text, "Taliban"));
        Assert.Contains("we", ClassesOf(page, Text, "bomb"));
        Assert.Contains("to", ClassesOf(page, Text, "12"));
        Assert.Equal([""], ClassesOf(page, Text, "said"));
    }

    [Fact]
    public void Hostile_text_stays_text()
    {
        var article = new Article(Hostile, Hostile + "\n\nA bomb killed two people in Kabul.") { Title = Hostile, Source = Hostile };
        var document = NewsPipeline.Default.Analyze(article);
        var result = new ExtractionResult(document, [HostileIncident(article.Text)], Hostile);

        var page = Page(result);

        Assert.DoesNotContain("<script>alert", page.Html, StringComparison.Ordinal);
        Assert.Equal(2, Regex.Count(page.Html, "</?script>"));
        Assert.Equal(2, Regex.Count(page.Html, "</?style>"));
        Assert.DoesNotContain('\0', page.Html);
        Assert.DoesNotContain('\u0001', page.Html);
        Assert.Equal(article.Text.Replace('\0', '\uFFFD').Replace('\u0001', '\uFFFD').Replace('\uD800', '\uFFFD'), page.Text);
        // An attribute holds no quote of the text, so no handler can start.
        var tags = Regex.Replace(page.Html[page.Html.IndexOf("<body>", StringComparison.Ordinal)..page.Html.IndexOf("<script>", StringComparison.Ordinal)], "\"[^\"]*\"", "");
        Assert.DoesNotMatch("<[^>]*\\son[a-z]+=", tags);
    }

    [Fact]
    public void Evidence_that_lies_outside_the_text_is_no_link()
    {
        const string Text = "Two people were killed.";
        TextSpan[] spans = [new(-5, 3), new(20, 10), new(int.MaxValue, 5), new(5, int.MaxValue), new(3, 0)];

        var page = Page(ByHand(Text, [.. spans.Select(span => new Evidence("type", span, "x", -1))]));

        Assert.Equal(Text, page.Text);
        Assert.Empty(page.Links);
    }

    [Fact]
    public void Foreign_words_cannot_turn_the_page_around()
    {
        // A title and a text of a drawing stand alone; all else is isolated.
        var result = ByHand("Quiet.", []);
        var page = HtmlView.Render([new ExtractionResult(result.Document, [HostileIncident("Quiet.")], "1")]);

        foreach (Match match in Regex.Matches(page, "[^<>]*\u202E[^<>]*<[^>]*>"))
            Assert.Matches("</(bdi|title|text)>$", match.Value);
    }

    [Fact]
    public void The_page_lets_in_its_own_style_and_script_and_nothing_else()
    {
        var page = HtmlView.Render([Read("wire-report.txt")]);

        var policy = Regex.Match(page, "Content-Security-Policy\" content=\"([^\"]*)\"").Groups[1].Value;
        Assert.StartsWith("default-src 'none';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        foreach (var tag in new[] { "style", "script" })
        {
            var content = Regex.Match(page, $"<{tag}>(.*?)</{tag}>", RegexOptions.Singleline).Groups[1].Value;
            Assert.Contains($"{tag}-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)))}'", policy, StringComparison.Ordinal);
        }

        Assert.DoesNotContain(" style=", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_names_no_address()
    {
        var page = HtmlView.Render([Read("page-dump.txt")]);

        Assert.DoesNotContain("://", page, StringComparison.Ordinal);
        Assert.DoesNotMatch("url\\(|@import|\\ssrc=|href=\"[^#]", page);
    }

    [Fact]
    public void What_reading_left_out_is_there_but_muted()
    {
        var page = HtmlView.Render([Read("page-dump.txt")]);

        Assert.Matches("<details class=\"out\"><summary>\\d+ lines left out", page);
        Assert.Contains("Cup final preview", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_results_give_the_same_page() =>
        Assert.Equal(HtmlView.Render([Read("disaster.txt")]), HtmlView.Render([Read("disaster.txt")]));

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t ")]
    [InlineData("The bank cut its rate by a quarter point.")]
    public void An_article_without_incidents_says_so(string text)
    {
        var page = Page(NewsPipeline.Default.Extract(new Article("", text)));

        Assert.Equal(text, page.Text);
        Assert.Contains("No incident was found", page.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"card", page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_map_shows_where_it_was()
    {
        var page = HtmlView.Render([NewsPipeline.Default.Extract(new Article("a", "A bomb killed two people in Kabul."))]);

        Assert.Matches("<text class=\"name strong\"[^>]*>Kabul</text>", page);
        Assert.Matches("<text class=\"country\"[^>]*>Afghanistan</text>", page);
        Assert.DoesNotContain(">Brazil</text>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_megabyte_is_written_in_a_moment()
    {
        var sample = File.ReadAllText(Repository.PathOf("data", "samples", "several-incidents.txt"));
        var text = string.Join("\n\n", Enumerable.Repeat(sample, (1_000_000 / sample.Length) + 1));
        var result = NewsPipeline.Default.Extract(new Article("long", text) { Published = new(2019, 6, 12) });
        var watch = Stopwatch.StartNew();

        var page = Page(result);

        Assert.Equal(text, page.Text);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{watch.Elapsed}");
    }

    private static ExtractionResult Read(string sample) => NewsPipeline.Default.Extract(
        new Article(sample, File.ReadAllText(Repository.PathOf("data", "samples", sample))) { Published = new(2024, 3, 15) });

    private static ViewPage Page(ExtractionResult result) => new(HtmlView.Render([result]));

    // Targets make a link each, so that every piece of evidence is asked for.
    private static ExtractionResult ByHand(string text, ImmutableArray<Evidence> evidence)
    {
        var incident = new Incident("a#1", IncidentType.Bombing)
        {
            Evidence = evidence,
            Targets = [.. evidence.Where(item => item.Field == "target").Select(item => new IncidentTarget(item.Text, "people", item.Span))],
        };
        return new ExtractionResult(NewsPipeline.Default.Analyze(new Article("a", text)), [incident], "1");
    }

    private static Incident HostileIncident(string text)
    {
        var evidence = new Evidence("place", new TextSpan(0, Math.Min(5, text.Length)), Hostile, 0);
        return new Incident(Hostile, new IncidentType(Hostile))
        {
            Subtype = Hostile,
            Place = new IncidentPlace(Hostile, evidence) { Detail = Hostile, Place = new Place(Hostile, 34, 69) { Country = Hostile } },
            Killed = new CasualtyCount(CasualtyKind.Killed, CountQualifier.Vague, evidence) { Word = Hostile, Groups = [new VictimGroupCount(Hostile, 1, 1, evidence.Span)] },
            Actors = [new IncidentActor(Hostile, Hostile, new EntityType(Hostile), ActorStance.Claimed, evidence.Span)],
            Targets = [new IncidentTarget(Hostile, Hostile, evidence.Span)],
            Weapons = [new IncidentWeapon(Hostile, Hostile, evidence.Span)],
            Claims = [new CasualtyClaim(CasualtyKind.Killed, null, null, CountQualifier.Vague, Hostile, Hostile, ClaimStance.Other, evidence.Span, Hostile)],
            Confidence = double.NaN,
            Evidence = [evidence, evidence with { Field = "type" }, evidence with { Field = Hostile }],
        };
    }

    private static string[] ClassesOf(ViewPage page, string text, string words) =>
        page.Classes[text.IndexOf(words, StringComparison.Ordinal)].Split(' ');
}
