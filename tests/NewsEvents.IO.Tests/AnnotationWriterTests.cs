using System.Text.Json;

namespace NewsEvents.IO.Tests;

public class AnnotationWriterTests
{
    [Fact]
    public void Only_the_layers_asked_for_are_written()
    {
        Assert.Equal("{\"id\":\"a1\"}\n", Write(AnnotationLayers.None));
        Assert.Equal("{\"id\":\"a1\",\"entities\":[],\"places\":[],\"focus\":{\"countries\":[],\"provinces\":[]}}\n", Write(AnnotationLayers.Entities | AnnotationLayers.Places));
        Assert.Equal("{\"id\":\"a1\",\"tokens\":[],\"syntax\":[],\"sentences\":[],\"entities\":[],\"times\":[],\"places\":[],\"focus\":{\"countries\":[],\"provinces\":[]},\"incidents\":[]}\n", Write(AnnotationLayers.All));
    }

    [Fact]
    public void Tokens_and_sentences_point_into_the_text()
    {
        const string Text = "  A bomb went off. Two died.";
        var result = NewsPipeline.Default.Extract(new("t", Text));

        using var parsed = JsonDocument.Parse(SampleResults.Write(
            stream => new AnnotationWriter(stream, AnnotationLayers.Tokens | AnnotationLayers.Sentences),
            writer => writer.Write(result)));

        var tokens = parsed.RootElement.GetProperty("tokens").EnumerateArray().ToArray();
        Assert.Equal(["A", "bomb", "went", "off", ".", "Two", "died", "."], tokens.Select(token => Text[token[0].GetInt32()..token[1].GetInt32()]));
        Assert.All(tokens, token => Assert.Equal(4, token.GetArrayLength()));
        Assert.Equal("[[2,18],[19,28]]", parsed.RootElement.GetProperty("sentences").GetRawText());
    }

    [Fact]
    public void Entities_times_and_places_carry_their_values()
    {
        const string Text = "Police chief Ali Khan spoke in Herat on Monday.";
        var draft = new LayeredComponent();
        var document = new NewsPipelineBuilder().Add(draft).Build().Analyze(new("t", Text));

        var written = SampleResults.Write(
            stream => new AnnotationWriter(stream, AnnotationLayers.Times | AnnotationLayers.Places),
            writer => writer.Write(new(document, [], "m")));

        Assert.Equal(
            """{"id":"t","times":[{"start":40,"end":46,"text":"Monday","type":"DATE","value":"2015-09-14","earliest":"2015-09-14","latest":"2015-09-14"},"""
            + """{"start":0,"end":6,"text":"Police","type":"DURATION","value":"P3M"}],"places":[{"start":31,"end":36,"text":"Herat","name":"Herat","kind":"city","country_code":"AF","lat":34.34817,"lon":62.19967,"geonames_id":1140026,"confidence":0.8,"runner_up":{"name":"Herat","kind":"admin1","lat":34.5,"lon":62}}],"focus":{"countries":[{"name":"Afghanistan","country_code":"AF","share":0.9}],"provinces":[]}}""" + "\n",
            written);
    }

    [Fact]
    public void Modifiers_and_distances_of_times_are_written_where_they_are_told()
    {
        var result = NewsPipeline.Default.Extract(new("t", "They met twice a week. Late last week they left.") { Published = new(2023, 2, 15) });

        var written = SampleResults.Write(
            stream => new AnnotationWriter(stream, AnnotationLayers.Times), writer => writer.Write(result));

        Assert.Equal(
            """{"id":"t","times":[{"start":9,"end":21,"text":"twice a week","type":"SET","value":"P1W","freq":"2X"},"""
            + """{"start":23,"end":37,"text":"Late last week","type":"DATE","value":"2023-W06","mod":"END","offset":"-1 week","earliest":"2023-02-06","latest":"2023-02-12"}]}""" + "\n",
            written);
    }

    [Fact]
    public void An_error_stands_in_the_place_of_its_article() =>
        Assert.Equal(
            """{"schema":1,"id":"a7","error":{"code":"NE0001","message":"bad"}}""" + "\n",
            SampleResults.Write(
                stream => new AnnotationWriter(stream, AnnotationLayers.All),
                writer => writer.WriteError(new("NE0001", "a7", "bad", "in", 7))));

    private static string Write(AnnotationLayers layers) =>
        SampleResults.Write(
            stream => new AnnotationWriter(stream, layers), writer => writer.Write(SampleResults.Of(SampleResults.Article)));

    /// <summary>Sets layers by hand.</summary>
    private sealed class LayeredComponent : IDocumentComponent
    {
        public string Name => "layers";

        public DocumentLayers Requires => DocumentLayers.None;

        public DocumentLayers Provides => new EmptyComponent().Provides;

        public void Process(DocumentDraft draft)
        {
            draft.Times =
            [
                new(new(40, 6), TimeExpressionType.Date, "Monday", "2015-09-14") { Range = DateRange.Day(new(2015, 9, 14)) },
                new(new(0, 6), TimeExpressionType.Duration, "Police", "P3M"),
            ];
            var herat = new Place("Herat", 34.348170001, 62.199671) { CountryCode = "AF", GeoNamesId = 1140026 };
            draft.Places = [new(new(31, 5), "Herat", herat, 0.8, 0) { RunnerUp = new Place("Herat", 34.5, 62) { Kind = PlaceKind.Admin1 } }];
            draft.Focus = new PlaceFocus([new(new Place("Afghanistan", 33, 65) { CountryCode = "AF" }, 0.9)], []);
        }
    }
}
