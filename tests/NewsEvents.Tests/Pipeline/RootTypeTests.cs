namespace NewsEvents.Tests.Pipeline;

public class RootTypeTests
{
    [Theory]
    [InlineData(0, 5, 5, 2, false)]
    [InlineData(0, 5, 4, 2, true)]
    [InlineData(3, 0, 0, 5, true)]
    public void Spans_overlap_where_they_share_a_character(int start, int length, int otherStart, int otherLength, bool expected)
    {
        var overlaps = new TextSpan(start, length).Overlaps(new TextSpan(otherStart, otherLength));

        Assert.Equal(expected, overlaps);
    }

    [Fact]
    public void A_layout_with_overlapping_blocks_is_refused() =>
        Assert.Throws<ArgumentException>(() => new ArticleLayout(
            [new TextBlock(new TextSpan(0, 10), TextBlockKind.Paragraph), new TextBlock(new TextSpan(5, 10), TextBlockKind.Paragraph)]));

    [Fact]
    public void Types_of_one_name_are_one() => Assert.Equal(IncidentType.Bombing, new IncidentType("bombing"));

    [Theory]
    [InlineData(CountQualifier.Exact, 32, 32, null, "32")]
    [InlineData(CountQualifier.AtLeast, 32, null, null, "at least 32")]
    [InlineData(CountQualifier.AtMost, null, 40, null, "up to 40")]
    [InlineData(CountQualifier.Range, 30, 40, null, "30 to 40")]
    [InlineData(CountQualifier.Vague, null, null, "dozens", "dozens")]
    public void A_count_reads_as_the_text_states_it(CountQualifier qualifier, int? minimum, int? maximum, string? word, string expected)
    {
        var evidence = new Evidence("killed", new TextSpan(0, 0), "", 0);
        var count = new CasualtyCount(CasualtyKind.Killed, qualifier, evidence) { Minimum = minimum, Maximum = maximum, Word = word };

        Assert.Equal(expected, count.ToString());
    }

    [Theory]
    [InlineData(DatePrecision.Day, "2022-03-01")]
    [InlineData(DatePrecision.Month, "2022-03")]
    [InlineData(DatePrecision.Year, "2022")]
    [InlineData(DatePrecision.Week, "2022-03-01/2022-03-31")]
    public void A_date_is_written_as_exactly_as_it_is_known(DatePrecision precision, string expected) =>
        Assert.Equal(expected, new DateRange(new DateOnly(2022, 3, 1), new DateOnly(2022, 3, 31), precision).ToString());

    [Fact]
    public void An_entity_added_by_hand_takes_the_place_of_what_it_overlaps()
    {
        var pipeline = NewsPipelineBuilder.CreateDefault().AddAfter("entities", new NamingComponent()).Build();

        var document = pipeline.Analyze(new Article("a", "A bomb exploded in Quetta on Monday."));

        var entity = Assert.Single(document.Entities, entity => entity.Span.Start == document.Text.IndexOf("Quetta", StringComparison.Ordinal));
        Assert.Equal("city", entity.Type.Name);
        Assert.Equal("Quetta", entity.Text);
    }

    private sealed class NamingComponent : IDocumentComponent
    {
        public string Name => "naming";

        public DocumentLayers Requires => DocumentLayers.Entities;

        public DocumentLayers Provides => DocumentLayers.None;

        public void Process(DocumentDraft draft) =>
            draft.AddEntity(new TextSpan(draft.Text.IndexOf("uetta", StringComparison.Ordinal), 2), new EntityType("city"));
    }
}
