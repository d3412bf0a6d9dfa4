namespace NewsEvents.Benchmarks.Throughput;

/// <summary>What a stage took over all articles.</summary>
/// <param name="Name">Name of the stage.</param>
/// <param name="Elapsed">Processor time.</param>
/// <param name="AllocatedBytes">Bytes allocated on the managed heap.</param>
internal readonly record struct StageCost(string Name, TimeSpan Elapsed, long AllocatedBytes);
