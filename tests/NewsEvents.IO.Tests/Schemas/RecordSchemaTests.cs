using System.Text.Json;
using NewsEvents.Tests.Architecture;

namespace NewsEvents.IO.Tests.Schemas;

/// <summary>What is written is what the schema says.</summary>
public sealed class RecordSchemaTests
{
    private const string Minimal = """{"id":"a","incidents":[]}""";

    private static readonly string[] Texts =
    [
        "",
        "Nothing of note happened in Lima on Monday.",
        "A suicide bomber blew himself up inside a mosque in Peshawar, Pakistan, on Monday, killing at least 32 people, including two children, and wounding dozens.",
        "Gunmen kidnapped 12 students near Kaduna, Nigeria, last week, a police spokesman said. Witnesses said 20 were taken.",
        "An earthquake of magnitude 6.2 struck Nepal in 2015, killing between 30 and 40 people; hundreds are missing and some 4,000 were displaced.",
        "Police foiled a plot to bomb a train station in Paris and detained five men.",
        "The Islamic State claimed responsibility for an attack that killed up to 40 soldiers in Mosul. Officials blamed the Kurdistan Workers' Party, which denied any role.",
        "Taliban fighters and government forces clashed in Helmand province on Tuesday. Eight insurgents and three policemen died, the army said.",
        "Minus five people were killed in Baghdad. 99999999999999 people were injured in Rome.",
        "Rebels threatened to shoot hostages in Bogota. A drone strike hit the port of Odesa overnight, killing nobody.",
        "A bomb\nwent off in\tKabul \ud83d killing \"three\" people.",
    ];

    [Fact]
    public void Records_of_the_samples_keep_to_it()
    {
        var schema = JsonSchema.Load();
        foreach (var line in SampleRecords())
            Assert.Empty(schema.Errors(line));
    }

    [Fact]
    public void Records_of_all_kinds_of_texts_keep_to_it()
    {
        var schema = JsonSchema.Load();
        foreach (var line in Lines(WriteTexts))
            Assert.Empty(schema.Errors(line));
    }

    [Fact]
    public void Elements_of_the_array_keep_to_it_too()
    {
        var schema = JsonSchema.Load();
        using var array = JsonDocument.Parse(SampleResults.Write(stream => new JsonIncidentWriter(stream), WriteTexts));
        Assert.Equal(Texts.Length, array.RootElement.GetArrayLength());
        foreach (var record in array.RootElement.EnumerateArray())
            Assert.Empty(schema.Errors(record.GetRawText()));
    }

    [Fact]
    public void Every_property_of_it_is_written_somewhere()
    {
        var schema = JsonSchema.Load();
        foreach (var line in SampleRecords().Concat(Lines(WriteTexts)).Concat(Lines(WriteRareFields)))
            Assert.Empty(schema.Errors(line));

        Assert.Empty(schema.Defined.Except(schema.Met));
    }

    [Fact]
    public void Values_of_enumerations_are_those_that_are_written()
    {
        AssertEnum("incident", "factuality", Enum.GetValues<Factuality>().Select(OutputNames.Of));
        AssertEnum("date", "precision", Enum.GetValues<DatePrecision>().Select(OutputNames.Of));
        AssertEnum("place", "kind", Enum.GetValues<PlaceKind>().Select(OutputNames.Of));
        AssertEnum("count", "qualifier", Enum.GetValues<CountQualifier>().Select(OutputNames.Of));
        AssertEnum("claim", "qualifier", Enum.GetValues<CountQualifier>().Select(OutputNames.Of));
        AssertEnum("claim", "kind", Enum.GetValues<CasualtyKind>().Select(OutputNames.Of));
        AssertEnum("claim", "stance", Enum.GetValues<ClaimStance>().Select(OutputNames.Of));
        AssertEnum("actor", "stance", Enum.GetValues<ActorStance>().Select(OutputNames.Of));
        AssertEnum("diagnostic", "level", Enum.GetValues<DiagnosticLevel>().Select(OutputNames.Of));
    }

    [Fact]
    public void Every_property_says_what_it_means()
    {
        using var schema = Parse();
        Assert.Empty(Undescribed(schema.RootElement, "#"));
    }

    [Theory]
    [InlineData("""{"id":"a","incidents":[],"colour":"red"}""")]
    [InlineData("""{"incidents":[]}""")]
    [InlineData("""{"id":"a"}""")]
    [InlineData("""{"id":null,"incidents":[]}""")]
    [InlineData("""{"id":"a","id":"a","incidents":[]}""")]
    [InlineData("""{"id":"a","published":"30 January","incidents":[]}""")]
    [InlineData("""{"schema":2,"id":"a","incidents":[]}""")]
    [InlineData("""{"id":"a","incidents":[],"error":{"code":"NE0001","message":"x"}}""")]
    [InlineData("""{"id":"a","error":{"code":"NE0001","message":"x","line":3}}""")]
    [InlineData("""{"id":"a","incidents":[{"id":"a#1","type":"fire","main":true,"factuality":"maybe","confidence":0.5}]}""")]
    [InlineData("""{"id":"a","incidents":[{"id":"a#1","type":"fire","main":true,"factuality":"happened","confidence":1.5}]}""")]
    [InlineData("""{"id":"a","incidents":[{"id":"a#1","type":"fire","main":"yes","factuality":"happened","confidence":0.5}]}""")]
    [InlineData("""{"id":"a","incidents":[{"id":"a#1","type":"fire","main":true,"factuality":"happened","confidence":0.5,"claims":[]}]}""")]
    [InlineData("""{"id":"a","incidents":[{"id":"a#1","type":"fire","main":true,"factuality":"happened","confidence":0.5,"killed":{"min":1.5,"qualifier":"exact","text":"x"}}]}""")]
    [InlineData("""{"id":"a","incidents":[{"id":"a#1","type":"fire","main":true,"factuality":"happened","confidence":0.5,"killed":{"min":1,"qualifier":"exact","text":"x","by":"y"}}]}""")]
    public void What_it_does_not_allow_is_found(string record)
    {
        Assert.Empty(JsonSchema.Load().Errors(Minimal));
        Assert.NotEmpty(JsonSchema.Load().Errors(record));
    }

    private static void AssertEnum(string definition, string property, IEnumerable<string> written)
    {
        using var schema = Parse();
        var allowed = schema.RootElement.GetProperty("$defs").GetProperty(definition).GetProperty("properties").GetProperty(property).GetProperty("enum");
        Assert.Equal(written.Order(StringComparer.Ordinal), allowed.EnumerateArray().Select(value => value.GetString()!).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Undescribed(JsonElement schema, string pointer)
    {
        if (schema.TryGetProperty("properties", out var properties))
        {
            foreach (var property in properties.EnumerateObject())
            {
                if (!property.Value.TryGetProperty("description", out var description) || description.GetString()!.Length < 8)
                    yield return $"{pointer}/{property.Name}";
            }
        }

        if (!schema.TryGetProperty("$defs", out var definitions))
            yield break;
        foreach (var definition in definitions.EnumerateObject())
        {
            foreach (var silent in Undescribed(definition.Value, $"{pointer}/$defs/{definition.Name}"))
                yield return silent;
        }
    }

    private static JsonDocument Parse()
    {
        using var stream = RecordSchema.Open();
        return JsonDocument.Parse(stream);
    }

    private static string[] SampleRecords() => Lines(static writer =>
    {
        foreach (var path in Directory.EnumerateFiles(Repository.PathOf("data", "samples")).Order(StringComparer.Ordinal))
        {
            using var input = File.OpenRead(path);
            foreach (var read in ArticleReader.Create(ArticleFormat.Auto).Read(input, Path.GetFileName(path)))
                writer.Write(NewsPipeline.Default.Extract(read.Article!), read.Diagnostics);
        }
    });

    private static void WriteTexts(IResultWriter writer)
    {
        for (var i = 0; i < Texts.Length; i++)
            writer.Write(NewsPipeline.Default.Extract(new Article($"t{i}", Texts[i]) { Published = i % 2 == 0 ? new(2023, 1, 31) : null }));
    }

    // What the default pipeline gives seldom, or only with a gazetteer of one's own or a broken input.
    private static void WriteRareFields(IResultWriter writer)
    {
        var own = new Incident("a1#2", IncidentType.Fire)
        {
            Date = new(new(2023, 1, 1), new(2023, 12, 31), DatePrecision.Year),
            Place = new("Camp", new("place", default, "Camp", 0)) { Place = new("Camp", 1, 2) { Id = "c-1", Admin2 = "District" } },
            Detained = new(CasualtyKind.Detained, CountQualifier.AtMost, new("detained", default, "up to 4", 0)) { Maximum = 4 },
            Abducted = new(CasualtyKind.Abducted, CountQualifier.Exact, new("abducted", default, "4", 0)) { Minimum = 4, Maximum = 4 },
            Displaced = new(CasualtyKind.Displaced, CountQualifier.About, new("displaced", default, "4", 0)) { Minimum = 4, Maximum = 4 },
            Claims = [new(CasualtyKind.Killed, null, null, CountQualifier.Vague, "dozens", "police", ClaimStance.Official, new(0, 6), "dozens")],
        };
        writer.Write(SampleResults.Of(SampleResults.Article, SampleResults.FullIncident, own, SampleResults.BareIncident));
        writer.WriteError(new(DiagnosticCodes.UnreadableArticle, "a7", "in, line 7: bad", "in", 7));
    }

    private static string[] Lines(Action<IResultWriter> write) =>
        SampleResults.Write(stream => new JsonLinesIncidentWriter(stream), write).Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
