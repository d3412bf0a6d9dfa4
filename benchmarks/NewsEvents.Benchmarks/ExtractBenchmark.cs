using BenchmarkDotNet.Attributes;

namespace NewsEvents.Benchmarks;

/// <summary>One clean report and one whole page dump, from text to incidents.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class ExtractBenchmark
{
    private Article article = new("", "");

    /// <summary>A file of data/samples.</summary>
    [Params("wire-report.txt", "page-dump.txt")]
    public string Sample { get; set; } = "";

    /// <summary>Reads the sample and lets the model load.</summary>
    [GlobalSetup]
    public void Setup()
    {
        article = new Article(Sample, File.ReadAllText(Path.Combine(Samples.Folder(), Sample))) { Published = new DateOnly(2024, 5, 14) };
        NewsPipeline.Default.Extract(article);
    }

    /// <summary>All layers of the document.</summary>
    [Benchmark]
    public Document Analyze() => NewsPipeline.Default.Analyze(article);

    /// <summary>All layers and the incidents.</summary>
    [Benchmark]
    public ExtractionResult Extract() => NewsPipeline.Default.Extract(article);
}
