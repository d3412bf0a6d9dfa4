using NewsEvents.Tests.Architecture;

namespace NewsEvents.Tests.PublicApi;

/// <summary>Nobody changes what users compile against without meaning to.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void The_public_surface_is_the_approved_one() =>
        ApprovedApi.Verify(typeof(NewsPipeline).Assembly, Repository.PathOf("tests", "NewsEvents.Tests", "PublicApi", "PublicAPI.approved.txt"));
}
