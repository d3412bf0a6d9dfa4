using System.Globalization;
using NewsEvents.Tests.Architecture;

namespace NewsEvents.Tests.Readme;

/// <summary>The examples of the readme are the code below, line by line, and print what the readme says they print.</summary>
public class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Repository.PathOf("README.md"));

    [Fact]
    public void The_first_example_prints_what_the_readme_says()
    {
        var printed = new List<string>();
        void WriteLine(string line) => printed.Add(line);

        // example: first
        var text = "A suicide bomber blew himself up inside a mosque in Peshawar, Pakistan, on Monday, killing at least 32 people. "
            + "In March of last year, the Islamic State claimed responsibility for an attack on a Peshawar mosque that killed dozens.";
        var result = NewsPipeline.Default.Extract(new Article("a1", text) { Published = new(2023, 1, 30) });
        foreach (var incident in result.Incidents)
            WriteLine($"{incident.Date} {incident.Type} {incident.Place} killed {incident.Killed}");
        // end

        Assert.Equal(Block("```\n", After("<!-- example: first -->", "prints")), string.Join('\n', printed));
    }

    [Fact]
    public void The_syntax_example_prints_what_the_readme_says()
    {
        var printed = new List<string>();
        void WriteLine(string line) => printed.Add(line);

        // example: syntax
        var document = NewsPipeline.Default.Analyze(new Article("a2", "On Monday, three policemen were kidnapped by armed rebels."));
        foreach (var token in document.Tokens)
            WriteLine($"{token.Text} {token.PartOfSpeech.ToUniversalName()} {token.Lemma} {token.Relation.ToUniversalName()} {token.Head}");
        // end

        Assert.Equal(Block("```\n", After("<!-- example: syntax -->", "prints")), string.Join('\n', printed));
    }

    [Fact]
    public void The_dates_example_prints_what_the_readme_says()
    {
        var printed = new List<string>();
        void WriteLine(string line) => printed.Add(line);

        // example: dates
        var article = new Article("a3", "Rebels who had taken the town late last month will leave it on Friday. Twice a week, aid came in; two days before Eid al-Adha it stopped.")
        {
            Published = new(2023, 7, 5),
        };
        foreach (var time in NewsPipeline.Default.Analyze(article).Times)
            WriteLine($"{time.Text}: {time.Type} {time.Value} {time.Modifier} {time.Earliest:yyyy-MM-dd} {time.Latest:yyyy-MM-dd}".TrimEnd());
        // end

        Assert.Equal(Block("```\n", After("<!-- example: dates -->", "prints")), string.Join('\n', printed));
    }

    [Fact]
    public void The_places_example_prints_what_the_readme_says()
    {
        var printed = new List<string>();
        void WriteLine(string line) => printed.Add(line);

        // example: focus
        var told = NewsPipeline.Default.Analyze(new Article("a4", "Police in Paris, Texas, caught him in Sherman. A Dallas court will try him."));
        foreach (var mention in told.Places)
            WriteLine($"{mention.Text}: {mention.Place.Kind} {mention.Place}, {mention.Place.Admin1} {mention.Confidence} or {mention.RunnerUp?.Admin1}");
        WriteLine($"about {told.Focus.Provinces[0].Place}");
        // end

        Assert.Equal(Block("```\n", After("<!-- example: focus -->", "prints")), string.Join('\n', printed));
    }

    [Fact]
    public void The_explanation_example_prints_what_the_readme_says()
    {
        var printed = new List<string>();
        void WriteLine(string line) => printed.Add(line);

        // example: explain
        var text = "Gunmen attacked a market in Kabul on Monday, killing 12 people, a hospital official said on Tuesday. "
            + "Earlier reports spoke of nine people killed in the attack in Afghanistan.";
        var result = NewsPipeline.Default.Explain(new Article("a6", text) { Published = new(2023, 2, 1) });
        foreach (var reading in result.Explanation!.Incidents[0].Readings)
            if (reading.Field is "date" or "place" or "killed")
                WriteLine($"{reading.Field} {reading.Value} '{reading.Evidence.Text}' {reading.Verdict}");
        // end

        Assert.Equal(Block("```\n", After("<!-- example: explain -->", "prints")), string.Join('\n', printed));
    }

    public static TheoryData<string, string> CountingTable()
    {
        var table = Readme[Readme.IndexOf("<!-- table: counting -->", StringComparison.Ordinal)..];
        var rows = new TheoryData<string, string>();
        foreach (var line in table.Split('\n').Skip(3).TakeWhile(line => line.StartsWith('|')))
        {
            var cells = line.Split('|', StringSplitOptions.TrimEntries);
            rows.Add(cells[1], string.Join(' ', cells[2..5]));
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(CountingTable))]
    public void Casualties_are_counted_as_the_readme_says(string sentence, string expected)
    {
        var result = NewsPipeline.Default.Extract(new Article("c", "A bomb exploded in Kabul on Monday. " + sentence) { Published = new(2023, 1, 30) });
        var killed = result.Incidents[0].Killed;

        Assert.NotNull(killed);
        var qualifier = killed.Qualifier switch { CountQualifier.AtLeast => "at least", CountQualifier.AtMost => "at most", _ => killed.Qualifier.ToString().ToLowerInvariant() };
        Assert.Equal(expected, FormattableString.Invariant($"{killed.Minimum?.ToString(CultureInfo.InvariantCulture) ?? "-"} {killed.Maximum?.ToString(CultureInfo.InvariantCulture) ?? "-"} {qualifier}"));
    }

    [Fact]
    public void The_example_of_places_of_ones_own_puts_incidents_there()
    {
        // example: places
        var camps = EntityGazetteer.Create(
        [
            new GazetteerEntry("Camp Juniper", EntityType.Place) { Place = new Place("Camp Juniper", 34.42, 70.45) { Id = "c-17", CountryCode = "AF", Country = "Afghanistan" } },
        ]);
        var pipeline = NewsPipelineBuilder.CreateDefault().AddGazetteer(camps).Build();
        // end

        var incident = Assert.Single(pipeline.Extract(new Article("a1", "A bomb killed 12 people in Camp Juniper on Monday.")).Incidents);
        Assert.Equal(("c-17", 34.42, "AF"), (incident.Place?.Place?.Id, incident.Place?.Place?.Latitude ?? 0, incident.Place?.Place?.CountryCode));
    }

    [Fact]
    public void A_place_off_the_map_or_with_the_identifier_of_another_is_refused()
    {
        static GazetteerEntry Entry(string name, double latitude, string? id = null) =>
            new(name, EntityType.Place) { Place = new Place(name, latitude, 0) { Id = id } };
        Assert.Contains("latitude", Assert.Throws<ArgumentException>(() => EntityGazetteer.Create([Entry("A", double.NaN)])).Message, StringComparison.Ordinal);
        Assert.Contains("latitude", Assert.Throws<ArgumentException>(() => EntityGazetteer.Create([Entry("A", -90.01)])).Message, StringComparison.Ordinal);
        Assert.Contains("identifier", Assert.Throws<ArgumentException>(() => EntityGazetteer.Create([Entry("A", 1, "x"), Entry("B", 2, "x")])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_stream_example_reads_lines_and_gives_results_in_order()
    {
        var path = Path.GetTempFileName();
        var printed = new List<string>();
        void WriteLine(string line) => printed.Add(line);
        try
        {
            File.WriteAllLines(path, ["A bomb killed 12 people in Kabul. Gunmen abducted two teachers in Lagos.", "Prices fell.", "Floods killed 40 people in Lima."]);
            await ReadAsync(path, WriteLine);
        }
        finally
        {
            File.Delete(path);
        }

        Assert.Equal(["a1 2", "a2 0", "a3 1"], printed);
    }

    [Fact]
    public async Task The_stream_example_tells_the_articles_that_fail()
    {
        var told = new StringWriter();
        var pipeline = NewsPipelineBuilder.CreateDefault().Replace("entities", new FailingTagger()).Build();
        var options = new BatchOptions { OnError = (article, error) => Report(article, error, told) };
        await foreach (var result in pipeline.ExtractAsync(OneAsync(), options))
            Assert.Fail($"{result.Article.Id} came out");

        Assert.Equal("a1: failing failed", told.ToString().TrimEnd());
    }

    [Fact]
    public void The_component_example_adds_its_entity()
    {
        var pipeline = NewsPipelineBuilder.CreateDefault()
            .AddAfter("entities", new VesselComponent())
            .Build();

        var document = pipeline.Analyze(new Article("a1", "Pirates seized the MV Aurora off Somalia."));

        Assert.Contains(document.Entities, entity => entity is { Canonical: "Aurora", Type.Name: "vessel" });
    }

    [Fact]
    public void The_tagger_example_takes_the_place_of_ours_and_incidents_go_on_from_it()
    {
        var pipeline = NewsPipelineBuilder.CreateDefault()
            .Replace("entities", new CityTagger())
            .Build();

        var result = pipeline.Extract(new Article("a1", "Boko Haram said a bomb killed 12 people in Kabul on Monday."));

        var entity = Assert.Single(result.Document.Entities);
        Assert.Equal(("Kabul", 0.9), (entity.Text, entity.Confidence));
        var incident = Assert.Single(result.Incidents);
        Assert.Equal("AF", incident.Place?.Place?.CountryCode);
        Assert.Empty(incident.Actors);
    }

    [Theory]
    [InlineData("first")]
    [InlineData("syntax")]
    [InlineData("dates")]
    [InlineData("focus")]
    [InlineData("places")]
    [InlineData("explain")]
    [InlineData("stream")]
    [InlineData("component")]
    [InlineData("tagger")]
    public void The_code_of_the_readme_is_the_code_that_is_tested(string example)
    {
        var code = Block("```csharp\n", After($"<!-- example: {example} -->", ""));
        var tested = Normalize(File.ReadAllText(SourcePath())).Replace(" WriteLine($", " Console.WriteLine($", StringComparison.Ordinal)
            .Replace("\nWriteLine($", "\nConsole.WriteLine($", StringComparison.Ordinal)
            .Replace("told.WriteLine($", "Console.Error.WriteLine($", StringComparison.Ordinal);

        foreach (var line in Normalize(code).Split('\n').Where(line => line.Length > 0 && !line.StartsWith("using ", StringComparison.Ordinal)))
            Assert.Contains(InTest(line), tested, StringComparison.Ordinal);
    }

    // What is a file of its own or a local function in the readme is a member here; files and outputs are handed in.
    private static string InTest(string line) => line
        .Replace("sealed class", "private sealed class", StringComparison.Ordinal)
        .Replace("static async", "private static async", StringComparison.Ordinal)
        .Replace("static void Report(Article article, ArticleFailedException error)", "private static void Report(Article article, ArticleFailedException error, TextWriter told)", StringComparison.Ordinal)
        .Replace("\"articles.txt\"", "path", StringComparison.Ordinal)
        .Replace("OnError = Report ", "OnError = (article, error) => Report(article, error, Console.Error) ", StringComparison.Ordinal);

    // Not the path that the compiler knows: a build for release writes another one.
    private static string SourcePath() => Repository.PathOf("tests", "NewsEvents.Tests", "Readme", "ReadmeTests.cs");

    private static string After(string first, string then)
    {
        var at = Readme.IndexOf(first, StringComparison.Ordinal);
        Assert.True(at >= 0, $"the readme has no '{first}'");
        return Readme[Readme.IndexOf(then, at + first.Length, StringComparison.Ordinal)..];
    }

    private static string Block(string fence, string text)
    {
        var start = text.IndexOf(fence, StringComparison.Ordinal) + fence.Length;
        return text[start..text.IndexOf("\n```", start, StringComparison.Ordinal)];
    }

    private static string Normalize(string code) =>
        string.Join('\n', code.ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim()));

    private static async Task ReadAsync(string path, Action<string> WriteLine)
    {
        // example: stream
        await foreach (var result in NewsPipeline.Default.ExtractAsync(ReadArticlesAsync(path), new BatchOptions { OnError = (article, error) => Report(article, error, Console.Error) }))
            WriteLine($"{result.Article.Id} {result.Incidents.Length}");
        // end
    }

    private static async IAsyncEnumerable<Article> ReadArticlesAsync(string path)
    {
        var number = 0;
        await foreach (var line in File.ReadLinesAsync(path))
            yield return new Article($"a{++number}", line);
    }

    private static void Report(Article article, ArticleFailedException error, TextWriter told) => told.WriteLine($"{article.Id}: {error.ComponentName} failed");

    private static async IAsyncEnumerable<Article> OneAsync()
    {
        await Task.Yield();
        yield return new Article("a1", "A bomb killed 12 people.");
    }

    private sealed class VesselComponent : IDocumentComponent
    {
        public string Name => "vessels";
        public DocumentLayers Requires => DocumentLayers.Tokens | DocumentLayers.Entities;
        public DocumentLayers Provides => DocumentLayers.None;

        public void Process(DocumentDraft draft)
        {
            var at = draft.Text.IndexOf("MV Aurora", StringComparison.Ordinal);
            if (at >= 0)
                draft.AddEntity(new TextSpan(at, "MV Aurora".Length), new EntityType("vessel"), "Aurora");
        }
    }

    private sealed class FailingTagger : IDocumentComponent
    {
        public string Name => "failing";
        public DocumentLayers Requires => DocumentLayers.Tokens;
        public DocumentLayers Provides => DocumentLayers.Entities;

        public void Process(DocumentDraft draft) => throw new InvalidOperationException("on purpose");
    }

    private sealed class CityTagger : IDocumentComponent
    {
        public string Name => "cities";
        public DocumentLayers Requires => DocumentLayers.Tokens;
        public DocumentLayers Provides => DocumentLayers.Entities;

        public void Process(DocumentDraft draft)
        {
            foreach (var city in new[] { "Kabul", "Damascus" })
                for (var at = draft.Text.IndexOf(city, StringComparison.Ordinal); at >= 0; at = draft.Text.IndexOf(city, at + 1, StringComparison.Ordinal))
                    draft.AddEntity(new TextSpan(at, city.Length), EntityType.Place, confidence: 0.9);
        }
    }
}
