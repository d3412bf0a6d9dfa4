using NewsEvents.Benchmarks.Allocations;
using NewsEvents.Tests.Architecture;

namespace NewsEvents.Tests.Pipeline;

public sealed class AllocationTests
{
    [Fact]
    public void Extraction_allocates_no_more_than_was_recorded()
    {
        var recorded = AllocationRecord.Read(AllocationMeter.RecordFile(Repository.Root));
        var measured = AllocationMeter.BytesPerCharacter(Repository.Root);
        Assert.True(
            measured <= recorded * AllocationRecord.MostGrowth,
            $"{measured:0.0} bytes a character are allocated; recorded are {recorded:0.0}. Where more is needed, record it: benchmarks/NewsEvents.Benchmarks -- allocations --approve");
    }
}
