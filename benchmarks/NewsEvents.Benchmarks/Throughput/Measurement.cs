using System.Diagnostics;
using System.Text;

namespace NewsEvents.Benchmarks.Throughput;

/// <summary>What was measured over the articles.</summary>
internal sealed class Measurement
{
    /// <summary>Size of the texts in UTF-8.</summary>
    public required long TextBytes { get; init; }

    public required long Tokens { get; init; }

    public required long Incidents { get; init; }

    /// <summary>From the first call in the process to its result, model loading and compilation of code included.</summary>
    public required TimeSpan FirstExtract { get; init; }

    /// <summary>Processor time of one thread over all articles.</summary>
    public required TimeSpan OneCore { get; init; }

    public required long AllocatedBytes { get; init; }

    /// <summary>Time on the clock over all articles with a thread a core.</summary>
    public required TimeSpan AllCores { get; init; }

    /// <summary>What each stage took over all articles, in running order.</summary>
    public required IReadOnlyList<StageCost> Stages { get; init; }

    /// <summary>What the layers took that are made only when asked for, over all tokens.</summary>
    public required IReadOnlyList<StageCost> OnDemand { get; init; }

    public required long PeakWorkingSet { get; init; }

    public static Measurement Take(IReadOnlyList<Article> articles)
    {
        var start = Stopwatch.GetTimestamp();
        NewsPipeline.Default.Extract(articles[0]);
        var first = Stopwatch.GetElapsedTime(start);
        var (tokens, incidents) = WarmUp(articles);
        // The least of three passes: the first may still share the processor with the compiler of hot code.
        var (oneCore, allocated) = Enumerable.Range(0, 3).Select(_ => OneThread(NewsPipeline.Default, articles)).MinBy(pass => pass.Time);
        var stages = EachStage(articles);
        var onDemand = OnDemandLayers(articles);
        start = Stopwatch.GetTimestamp();
        Parallel.ForEach(articles, article => NewsPipeline.Default.Extract(article));
        var allCores = Stopwatch.GetElapsedTime(start);
        using var process = Process.GetCurrentProcess();
        return new Measurement
        {
            TextBytes = articles.Sum(article => (long)Encoding.UTF8.GetByteCount(article.Text)),
            Tokens = tokens,
            Incidents = incidents,
            FirstExtract = first,
            OneCore = oneCore,
            AllocatedBytes = allocated,
            AllCores = allCores,
            Stages = stages,
            OnDemand = onDemand,
            PeakWorkingSet = process.PeakWorkingSet64,
        };
    }

    // One whole pass, so that all code is compiled in its fast form before anything is measured.
    private static (long Tokens, long Incidents) WarmUp(IReadOnlyList<Article> articles)
    {
        var (tokens, incidents) = (0L, 0L);
        foreach (var article in articles)
        {
            var result = NewsPipeline.Default.Extract(article);
            tokens += result.Document.Tokens.Count;
            incidents += result.Incidents.Length;
        }

        return (tokens, incidents);
    }

    // Processor time, not time on the clock: the machine may have other work.
    private static (TimeSpan Time, long Allocated) OneThread(NewsPipeline pipeline, IReadOnlyList<Article> articles)
    {
        GC.Collect();
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var before = Environment.CpuUsage.TotalTime;
        foreach (var article in articles)
            pipeline.Extract(article);
        return (Environment.CpuUsage.TotalTime - before, GC.GetAllocatedBytesForCurrentThread() - allocated);
    }

    private static List<StageCost> OnDemandLayers(IReadOnlyList<Article> articles)
    {
        var documents = articles.Select(NewsPipeline.Default.Analyze).ToList();
        // A part of the documents is read first, so that the code is compiled in its fast form.
        foreach (var document in documents.Take(documents.Count / 4).Select(document => NewsPipeline.Default.Analyze(document.Article)))
            ReadTokens(document, static token => token.Lemma.Length + (int)token.Relation);
        return
        [
            ReadAll("lemmas of all tokens", documents, static token => token.Lemma.Length),
            ReadAll("syntax of all sentences", documents, static token => (int)token.Relation),
        ];
    }

    private static StageCost ReadAll(string name, List<Document> documents, Func<Token, int> read)
    {
        var start = Environment.CpuUsage.TotalTime;
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        foreach (var document in documents)
            ReadTokens(document, read);
        return new StageCost(name, Environment.CpuUsage.TotalTime - start, GC.GetAllocatedBytesForCurrentThread() - allocated);
    }

    private static int ReadTokens(Document document, Func<Token, int> read)
    {
        var sum = 0;
        for (var i = 0; i < document.Tokens.Count; i++)
            sum += read(document.Tokens[i]);
        return sum;
    }

    private static List<StageCost> EachStage(IReadOnlyList<Article> articles)
    {
        var builder = NewsPipelineBuilder.CreateDefault();
        var timed = builder.Components.Select(component => new TimedComponent(component)).ToArray();
        foreach (var component in timed)
            builder.Replace(component.Name, component);
        var pipeline = builder.Build();
        // What is made at a component's first call is no cost of an article.
        pipeline.Extract(articles[0]);
        var before = timed.Select(component => component.Cost).ToArray();
        var (whole, allocated) = OneThread(pipeline, articles);
        var stages = timed.Zip(before, (component, earlier) => new StageCost(
            component.Name, component.Cost.Elapsed - earlier.Elapsed, component.Cost.AllocatedBytes - earlier.AllocatedBytes)).ToList();
        // What no component takes is the extraction of incidents and the making of the document.
        stages.Add(new StageCost(
            "incidents",
            whole - stages.Aggregate(TimeSpan.Zero, (sum, stage) => sum + stage.Elapsed),
            allocated - stages.Sum(stage => stage.AllocatedBytes)));
        return stages;
    }
}
