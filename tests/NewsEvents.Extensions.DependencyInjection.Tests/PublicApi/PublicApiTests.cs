using NewsEvents.Tests.Architecture;
using NewsEvents.Tests.PublicApi;

namespace NewsEvents.Extensions.DependencyInjection.Tests.PublicApi;

/// <summary>Nobody changes what users compile against without meaning to.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void The_public_surface_is_the_approved_one() =>
        ApprovedApi.Verify(
            typeof(NewsEventsOptions).Assembly,
            Repository.PathOf("tests", "NewsEvents.Extensions.DependencyInjection.Tests", "PublicApi", "PublicAPI.approved.txt"));
}
