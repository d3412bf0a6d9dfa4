namespace NewsEvents.Benchmarks.Throughput;

/// <summary>Passes a document on to a component and adds up the processor time that it takes; for one thread.</summary>
internal sealed class TimedComponent(IDocumentComponent inner) : IDocumentComponent
{
    public string Name => inner.Name;

    public DocumentLayers Requires => inner.Requires;

    public DocumentLayers Provides => inner.Provides;

    public TimeSpan Elapsed { get; private set; }

    public void Process(DocumentDraft draft)
    {
        var start = Environment.CpuUsage.TotalTime;
        inner.Process(draft);
        Elapsed += Environment.CpuUsage.TotalTime - start;
    }
}
