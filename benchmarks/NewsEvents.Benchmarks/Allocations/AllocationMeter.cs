namespace NewsEvents.Benchmarks.Allocations;

/// <summary>Measures what the extraction of the sample articles allocates; the same on every machine, however busy it is.</summary>
internal static class AllocationMeter
{
    /// <summary>Passes over the articles before the first that counts: what is made once in a process is no cost of an article.</summary>
    private const int WarmUps = 3;

    private const int Passes = 8;

    /// <summary>Where the sample articles lie, from the root of the repository.</summary>
    public static string SampleFolder(string root) => Path.Combine(root, "data", "samples");

    /// <summary>The recorded figure.</summary>
    public static string RecordFile(string root) => Path.Combine(root, "benchmarks", "results", "allocations.tsv");

    /// <summary>Bytes on the managed heap for each character of text: the least of several passes, since a pass may find another's rooms taken.</summary>
    public static double BytesPerCharacter(string root)
    {
        var articles = Directory.GetFiles(SampleFolder(root), "*.txt").Order(StringComparer.Ordinal)
            .Select(static path => new Article(Path.GetFileName(path), File.ReadAllText(path)) { Published = new DateOnly(2024, 5, 14) }).ToArray();
        for (var i = 0; i < WarmUps; i++)
            Allocated(articles);
        var least = Enumerable.Range(0, Passes).Min(_ => Allocated(articles));
        return (double)least / articles.Sum(static article => article.Text.Length);
    }

    private static long Allocated(Article[] articles)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var article in articles)
            NewsPipeline.Default.Extract(article);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
