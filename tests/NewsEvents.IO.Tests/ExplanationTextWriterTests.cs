namespace NewsEvents.IO.Tests;

public class ExplanationTextWriterTests
{
    [Fact]
    public void Tells_each_reading_in_a_line()
    {
        var incident = SampleResults.FullIncident;
        var chosen = incident.Evidence[1];
        var written = Write(writer => writer.Write(Explained(
            [
                new(chosen, "at least 32", ReadingVerdict.Chosen, null),
                new(chosen with { Text = "59\npeople", SentenceIndex = 3 }, "59", ReadingVerdict.PerpetratorClaim, 0.5),
                new(new Evidence("date", default, "", -1), "2023-01-30", ReadingVerdict.Chosen, null),
            ],
            [new(incident.Evidence[0] with { Text = "heart attack" }, "none", ReadingVerdict.OtherSense, null)])));

        Assert.Equal(
            """
            a1: Mosque blast

            a1#1 main bombing, happened, confidence 0.91
              killed              = at least 32                    "at least 32 people" (sentence 1)
                                  - 59                             "59 people" (sentence 4), weight 0.5: the perpetrator's own claim
              date                = 2023-01-30                     the day of publication

            in no record
                                  - none                           "heart attack" (sentence 1): has another sense here

            """.ReplaceLineEndings("\n"),
            written);
    }

    [Fact]
    public void Errors_stand_in_the_place_of_their_article() =>
        Assert.Equal("b\nerror NE0001: no text\n", Write(writer => writer.WriteError(new("NE0001", "b", "no text", "in.jsonl", 2))));

    [Fact]
    public void A_result_without_an_explanation_is_refused()
    {
        using var writer = new ExplanationTextWriter(new MemoryStream());

        Assert.Throws<ArgumentException>("result", () => writer.Write(SampleResults.Of(SampleResults.Article)));
    }

    [Fact]
    public void Every_verdict_has_words_of_its_own()
    {
        var evidence = SampleResults.FullIncident.Evidence[0];
        var lost = Enum.GetValues<ReadingVerdict>().Where(verdict => verdict > ReadingVerdict.Supports).ToList();
        var written = Write(writer => writer.Write(Explained([.. lost.Select(verdict => new FieldReading(evidence, "x", verdict, null))], [])));

        Assert.Equal(lost.Count, written.Split('\n').Where(line => line.Contains("): ", StringComparison.Ordinal)).Select(line => line[line.IndexOf("): ", StringComparison.Ordinal)..]).Distinct().Count());
    }

    private static ExtractionResult Explained(FieldReading[] readings, FieldReading[] unused)
    {
        var result = SampleResults.Of(SampleResults.Article, SampleResults.FullIncident);
        return new ExtractionResult(result.Document, result.Incidents, result.ModelVersion)
        {
            Explanation = new([new(SampleResults.FullIncident, [.. readings])], [.. unused]),
        };
    }

    private static string Write(Action<ExplanationTextWriter> write) =>
        SampleResults.Write(stream => new ExplanationTextWriter(stream), writer => write((ExplanationTextWriter)writer));
}
