using System.Text;
using System.Text.Json;

namespace NewsEvents.IO.Tests;

/// <summary>Random and mutated inputs of fixed seeds: whatever comes in, readers and pipeline give articles or errors, and records that fit their text.</summary>
public class FuzzTests
{
    private const int RandomInputs = 400;
    private const int MutantsOfASample = 25;
    private const int LargestRandomInput = 3000;
    private const int MostMutations = 12;

    private const string Marks = "{}[]\":,;<>/=\n\r\\ at\0";

    private static readonly string[] Oddities =
        ["\0", "\uFEFF", "\u202E", "\uD800", "\uDC00", "\u2028", "\r", "\n\n\n", "\"", "\"\"", "{", "}", "[[[[", "<", "</p>", "<!--", "]]>", "&#x110000;", "&amp", "🙂", "e\u0301\u0301\u0301", "10^30", "minus five killed", "9999999999999999999 dead", "-0", "...", "''", "(((", "2023-02-30", "\\u", "\\\\", "=1+1", "\t,\t;"];

    public static TheoryData<ArticleFormat> Formats => [.. Enum.GetValues<ArticleFormat>()];

    public static TheoryData<string> Samples => [.. Directory.GetFiles(SampleFolder).Select(static path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    private static string SampleFolder
    {
        get
        {
            var folder = AppContext.BaseDirectory;
            while (!File.Exists(Path.Combine(folder, "NewsEvents.sln")))
                folder = Path.GetDirectoryName(folder)!;
            return Path.Combine(folder, "data", "samples");
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Random_bytes_give_articles_or_errors(ArticleFormat format)
    {
        var random = new Random(17);
        var reader = ArticleReader.Create(format, new ArticleReaderOptions { MaxArticleBytes = LargestRandomInput / 2 });
        for (var i = 0; i < RandomInputs; i++)
        {
            var bytes = new byte[random.Next(LargestRandomInput)];
            random.NextBytes(bytes);
            // Every other input is of few kinds of bytes, so that quotes, brackets and line ends meet.
            for (var at = 0; at < bytes.Length && i % 2 == 0; at++)
                bytes[at] = (byte)Marks[bytes[at] % Marks.Length];
            foreach (var read in ReadAll(reader, bytes))
                Assert.True(read.IsRead || read.Error.Message.Length > 0);
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Mutated_samples_give_records_that_fit_their_text(string name)
    {
        var random = new Random(23);
        var bytes = File.ReadAllBytes(Path.Combine(SampleFolder, name));
        for (var i = 0; i < MutantsOfASample; i++)
        {
            foreach (var read in ReadAll(new AutoArticleReader(), Mutate(bytes, random), name).Where(static read => read.IsRead).Take(3))
                Check(NewsPipeline.Default.Explain(read.Article!));
        }
    }

    private static void Check(ExtractionResult result)
    {
        var text = result.Article.Text;
        foreach (var evidence in result.Incidents.SelectMany(static incident => incident.Evidence))
            Assert.Equal(evidence.Text, text.Substring(evidence.Span.Start, evidence.Span.Length));
        foreach (var token in result.Document.Tokens)
            Assert.InRange(token.Span.End, token.Span.Start, text.Length);
        Assert.All(result.Incidents, static incident => Assert.InRange(incident.Confidence, 0, 1));
        Assert.All(result.Incidents.Select(static incident => incident.Killed).OfType<CasualtyCount>(), static count => Assert.True(count.Minimum is null or >= 0));

        using var output = new MemoryStream();
        using var writer = new JsonLinesIncidentWriter(output);
        writer.Write(result);
        writer.Complete();
        using var record = JsonDocument.Parse(output.ToArray());
        Assert.Equal(result.Incidents.Length, record.RootElement.GetProperty("incidents").GetArrayLength());
    }

    private static byte[] Mutate(byte[] bytes, Random random)
    {
        var mutant = new List<byte>(bytes);
        for (var left = random.Next(1, MostMutations); left > 0; left--)
        {
            var at = random.Next(mutant.Count + 1);
            var length = Math.Min(random.Next(1, 200), mutant.Count - at);
            switch (random.Next(5))
            {
                case 0:
                    mutant.RemoveRange(at, length);
                    break;
                case 1:
                    mutant.InsertRange(at, mutant.GetRange(at, length));
                    break;
                case 2:
                    mutant.InsertRange(at, Encoding.UTF8.GetBytes(Oddities[random.Next(Oddities.Length)]));
                    break;
                case 3 when length > 0:
                    mutant[at] = (byte)random.Next(256);
                    break;
                default:
                    mutant.Reverse(at, length);
                    break;
            }
        }

        return [.. mutant];
    }

    // An input that breaks off, as damaged gzip does, is an IOException and nothing else.
    private static List<ArticleReadResult> ReadAll(IArticleReader reader, byte[] bytes, string name = "fuzz")
    {
        var results = new List<ArticleReadResult>();
        try
        {
            results.AddRange(reader.Read(new MemoryStream(bytes), name));
        }
        catch (IOException)
        {
            Assert.Equal(0x1F, bytes[0]);
        }

        return results;
    }
}
