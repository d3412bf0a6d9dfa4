namespace NewsEvents.Tests.Incidents;

/// <summary>What an explanation says of readings that won and lost.</summary>
public class ExplanationTests
{
    private const string Text =
        "Gunmen attacked a market in Kabul on Monday, killing 12 people, a hospital official said on Tuesday. "
        + "Earlier reports spoke of 9 people killed in the attack in Afghanistan. "
        + "Police arrested two suspects in Herat on Wednesday. "
        + "More than 300 people have been killed in the province since January. "
        + "A nurse died of a heart attack on the way home.";

    private static readonly ArticleExplanation Explanation =
        NewsPipeline.Default.Explain(new Article("a1", Text) { Published = new(2023, 2, 2) }).Explanation!;

    [Theory]
    [InlineData("type", "Gunmen", "shooting", ReadingVerdict.Chosen)]
    [InlineData("type", "attacked", "armed_attack", ReadingVerdict.LessSpecific)]
    [InlineData("date", "Monday", "2023-01-30", ReadingVerdict.Chosen)]
    [InlineData("place", "Kabul", "Kabul, Afghanistan", ReadingVerdict.Chosen)]
    [InlineData("place", "Afghanistan", "Afghanistan", ReadingVerdict.LessSpecific)]
    [InlineData("killed", "12 people", "12", ReadingVerdict.Chosen)]
    [InlineData("killed", "9 people", "9", ReadingVerdict.Superseded)]
    public void Each_reading_has_its_words_and_its_verdict(string field, string words, string value, ReadingVerdict verdict)
    {
        var reading = Explanation.Incidents[0].Readings.FirstOrDefault(reading => reading.Field == field && reading.Evidence.Text == words);

        Assert.NotNull(reading);
        Assert.Equal((value, verdict), (reading.Value, reading.Verdict));
        Assert.Equal(words, Text.Substring(reading.Evidence.Span.Start, reading.Evidence.Span.Length));
    }

    [Fact]
    public void The_chosen_reading_stands_first_in_its_field()
    {
        foreach (var field in Explanation.Incidents[0].Readings.GroupBy(reading => reading.Field).Where(field => field.Any(reading => reading.Verdict == ReadingVerdict.Chosen)))
            Assert.Equal(ReadingVerdict.Chosen, field.First().Verdict);
    }

    [Fact]
    public void Words_of_another_sense_are_told() =>
        Assert.Contains(Explanation.Unused, reading => reading.Evidence.Text == "heart attack" && reading.Verdict == ReadingVerdict.OtherSense);

    [Fact]
    public void Sums_over_a_time_are_told() =>
        Assert.Contains(
            Explanation.Incidents.SelectMany(incident => incident.Readings).Concat(Explanation.Unused),
            reading => reading.Evidence.Text.Contains("300", StringComparison.Ordinal) && reading.Verdict == ReadingVerdict.Cumulative);

    [Fact]
    public void The_records_are_those_of_an_extraction()
    {
        var article = new Article("a1", Text) { Published = new(2023, 2, 2) };

        var extracted = NewsPipeline.Default.Extract(article);

        Assert.Null(extracted.Explanation);
        Assert.Equal(
            extracted.Incidents.Select(incident => (incident.Id, incident.ToString(), incident.Killed?.ToString(), incident.Confidence)),
            Explanation.Incidents.Select(explained => (explained.Incident.Id, explained.Incident.ToString(), explained.Incident.Killed?.ToString(), explained.Incident.Confidence)));
    }

    [Fact]
    public void A_day_that_no_word_gives_is_the_day_of_publication()
    {
        var result = NewsPipeline.Default.Explain(new Article("a2", "Gunmen killed four people in Kabul.") { Published = new(2023, 2, 2) });

        var date = Assert.Single(result.Explanation!.Incidents[0].Readings, reading => reading.Field == "date");
        Assert.Equal(("2023-02-02", ReadingVerdict.Chosen), (date.Value, date.Verdict));
        Assert.True(date.Evidence.Span.IsEmpty);
    }

    [Fact]
    public void A_range_over_claims_is_told_with_both()
    {
        var result = NewsPipeline.Default.Explain(new Article("a3", "Police said 10 people were killed in a bombing in Kabul. Witnesses said 25 people were killed in the bombing."));

        var readings = result.Explanation!.Incidents[0].Readings.Where(reading => reading.Field == "killed").Select(reading => (reading.Value, reading.Verdict));
        Assert.Equal([("10 to 25", ReadingVerdict.Chosen), ("10", ReadingVerdict.Supports)], readings);
    }
}
