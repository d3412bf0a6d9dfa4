namespace NewsEvents.Benchmarks.Throughput;

/// <summary>Passes a document on to a component and adds up the processor time and the memory that it takes; for one thread.</summary>
internal sealed class TimedComponent(IDocumentComponent inner) : IDocumentComponent
{
    private TimeSpan elapsed;
    private long allocated;

    public string Name => inner.Name;

    public DocumentLayers Requires => inner.Requires;

    public DocumentLayers Provides => inner.Provides;

    /// <summary>What it has taken so far.</summary>
    public StageCost Cost => new(Name, elapsed, allocated);

    public void Process(DocumentDraft draft)
    {
        var start = Environment.CpuUsage.TotalTime;
        var before = GC.GetAllocatedBytesForCurrentThread();
        inner.Process(draft);
        allocated += GC.GetAllocatedBytesForCurrentThread() - before;
        elapsed += Environment.CpuUsage.TotalTime - start;
    }
}
