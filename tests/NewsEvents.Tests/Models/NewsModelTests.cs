using NewsEvents.Tests.Architecture;

namespace NewsEvents.Tests.Models;

public sealed class NewsModelTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("newsevents").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_part_read_from_a_folder_works_like_the_embedded_one()
    {
        File.Copy(Resource("incidents.nem"), Path.Combine(folder, "incidents.nem"));
        var article = new Article("a", "A bomb killed 12 people in Quetta, Pakistan, on Monday.") { Published = new(2023, 1, 30) };

        var result = NewsPipelineBuilder.CreateDefault(NewsModel.Load(folder)).Build().Extract(article);

        Assert.Equal(12, Assert.Single(result.Incidents).Killed?.Maximum);
    }

    [Fact]
    public void A_damaged_part_is_refused_by_its_name()
    {
        var bytes = File.ReadAllBytes(Resource("incidents.nem"));
        bytes[^100] ^= 0xff;
        File.WriteAllBytes(Path.Combine(folder, "incidents.nem"), bytes);

        var error = Assert.Throws<InvalidDataException>(() => NewsModel.Load(folder));

        Assert.Contains("incidents.nem", error.Message, StringComparison.Ordinal);
        Assert.Contains("checksum", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(40)]
    [InlineData(400)]
    public void A_part_cut_short_is_refused(int length)
    {
        File.WriteAllBytes(Path.Combine(folder, "incidents.nem"), File.ReadAllBytes(Resource("incidents.nem"))[..length]);

        Assert.Throws<InvalidDataException>(() => NewsModel.Load(folder));
    }

    [Fact]
    public void A_folder_that_is_not_there_is_named()
    {
        var error = Assert.Throws<DirectoryNotFoundException>(() => NewsModel.Load(Path.Combine(folder, "none")));

        Assert.Contains("none", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_parts_tell_their_sizes() =>
        Assert.All(NewsModel.Default.Parts, part => Assert.True(part.Size > 0, part.Name));

    private static string Resource(string name) => Repository.PathOf("src", "NewsEvents", "Resources", name);
}
