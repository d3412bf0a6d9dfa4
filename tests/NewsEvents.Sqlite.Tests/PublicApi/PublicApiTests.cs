using NewsEvents.Tests.Architecture;
using NewsEvents.Tests.PublicApi;

namespace NewsEvents.Sqlite.Tests.PublicApi;

/// <summary>Nobody changes what users compile against without meaning to.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void The_public_surface_is_the_approved_one() =>
        ApprovedApi.Verify(typeof(SqliteIncidentWriter).Assembly, Repository.PathOf("tests", "NewsEvents.Sqlite.Tests", "PublicApi", "PublicAPI.approved.txt"));
}
