using System.Text;

namespace NewsEvents.IO.Tests;

public class GazetteerFileTests
{
    [Theory]
    [InlineData("name,type,canonical,subtype,country\nGrey Foxes,group,The Foxes,criminal,PE\n")]
    [InlineData("country;type;name;canonical;subtype\nPE;group;\"Grey Foxes\";The Foxes;criminal\n")]
    [InlineData("\ufeffname\ttype\tcanonical\tsubtype\tcountry\r\nGrey Foxes\tgroup\tThe Foxes\tcriminal\tPE\r\n\r\n")]
    public void Columns_are_found_by_name(string csv)
    {
        var pipeline = NewsPipelineBuilder.CreateDefault().AddGazetteer(Read(csv)).Build();

        var entity = Assert.Single(pipeline.Analyze(new Article("a", "They fear the Grey Foxes.")).Entities);

        Assert.Equal(("group", "The Foxes", "criminal", "PE"), (entity.Type.Name, entity.Canonical, entity.Subtype, entity.Countries[0]));
    }

    [Fact]
    public void Only_name_and_type_are_needed()
    {
        var gazetteer = Read("type,name\nvessel,MV Aurora\nvessel,MV Borealis\n");
        Assert.Equal(2, gazetteer.Count);
    }

    [Theory]
    [InlineData("", "names.csv, line 1: there is no column 'name'; it is empty")]
    [InlineData("name,kind\nA,b\n", "names.csv, line 1: there is no column 'type'; the columns are: name, kind")]
    [InlineData("name,type\nA,vessel\nB,\n", "names.csv, line 3: the type is empty")]
    [InlineData("name,type\nA,vessel\n,vessel\n", "names.csv, line 3: the name is empty")]
    [InlineData("name,type\nA\n", "names.csv, line 2: the type is empty")]
    [InlineData("name,type\n---,vessel\n", "names.csv, line 2: the name holds neither letter nor digit")]
    public void What_is_wrong_is_told_with_its_line(string csv, string message) =>
        Assert.Equal(message, Assert.Throws<InvalidDataException>(() => Read(csv)).Message);

    [Fact]
    public void A_name_of_a_megabyte_is_told_of_with_its_line()
    {
        var e = Assert.Throws<InvalidDataException>(() => Read($"name,type\n{new string('x', 100_000)},vessel\n"));
        Assert.StartsWith("names.csv, line 2: the name has more than", e.Message, StringComparison.Ordinal);
        Assert.Throws<InvalidDataException>(() => Read($"name,type\n{new string('x', 3 << 20)},vessel\n"));
    }

    [Fact]
    public void The_example_of_the_readme_works()
    {
        var folder = Directory.CreateTempSubdirectory("newsevents-test-");
        try
        {
            var path = Path.Combine(folder.FullName, "groups.csv");
            File.WriteAllText(path, "name,type\nGrey Foxes,group\n");
            var pipeline = NewsPipelineBuilder.CreateDefault()
                .AddGazetteer(GazetteerFile.Read(path))
                .Build();
            Assert.Single(pipeline.Analyze(new Article("a", "They fear the Grey Foxes.")).Entities);
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "NewsEvents.sln")))
            root = root.Parent;
        Assert.Contains("    .AddGazetteer(GazetteerFile.Read(\"groups.csv\"))\n    .Build();", File.ReadAllText(Path.Combine(root!.FullName, "README.md")).ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_is_no_gazetteer() =>
        Assert.Throws<FileNotFoundException>(() => GazetteerFile.Read("no-such-file.csv"));

    private static EntityGazetteer Read(string csv)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(csv));
        return GazetteerFile.Read(stream, "names.csv");
    }
}
