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

    [Theory]
    [InlineData("places.csv", "name,lat,lon,id,kind,country,admin1,alternate_names\nCamp Sahara,34.5,70.2,p1,neighbourhood,AF,Nangarhar,Sahara Base|FOB Sahara\n")]
    [InlineData("places.geojson", """
        {"type":"FeatureCollection","features":[{"type":"Feature","id":"p1","geometry":{"type":"Point","coordinates":[70.2,34.5]},
        "properties":{"name":"Camp Sahara","kind":"neighbourhood","country":"AF","admin1":"Nangarhar","alternate_names":["Sahara Base","FOB Sahara"]}}]}
        """)]
    public void Places_come_with_their_point(string name, string content)
    {
        var pipeline = NewsPipelineBuilder.CreateDefault().AddGazetteer(Read(content, name)).Build();

        var places = pipeline.Analyze(new Article("a", "Rockets hit Camp Sahara. Troops left Sahara Base on Sunday and reached Kabul.")).Places;

        Assert.Equal(["Camp Sahara", "Sahara Base", "Kabul"], places.Select(place => place.Text));
        Assert.All(places.Take(2), mention =>
        {
            Assert.Equal(("p1", "Camp Sahara", PlaceKind.Neighbourhood), (mention.Place.Id, mention.Place.Name, mention.Place.Kind));
            Assert.Equal((34.5, 70.2, "Afghanistan", "Nangarhar"), (mention.Place.Latitude, mention.Place.Longitude, mention.Place.Country, mention.Place.Admin1));
        });
    }

    [Fact]
    public void A_place_of_yours_is_meant_and_of_two_the_one_that_the_article_speaks_of()
    {
        const string Csv = "name,lat,lon,country,admin1\nVictoria,36.1,-80.1,US,North Carolina\nVictoria,14.1,-87.2,HN,\n";
        var pipeline = NewsPipelineBuilder.CreateDefault().AddGazetteer(Read(Csv)).Build();

        Assert.Equal("HN", pipeline.Analyze(new Article("a", "Police in Honduras arrested a man in Victoria near Tegucigalpa.")).Places.First(place => place.Text == "Victoria").Place.CountryCode);
        Assert.Equal("US", pipeline.Analyze(new Article("a", "Police in Raleigh, North Carolina, arrested a man in Victoria.")).Places.First(place => place.Text == "Victoria").Place.CountryCode);
    }

    [Theory]
    [InlineData("name,lat\nA,1\n", "names.csv, line 1: there is no column 'lon'; the columns are: name, lat")]
    [InlineData("name,lat,lon\nA,91,0\n", "names.csv, line 2: the place has the latitude 91, which is not from -90 to 90")]
    [InlineData("name,lat,lon\nA,1,1\nB,0,-181.5\n", "names.csv, line 3: the place has the longitude -181.5, which is not from -180 to 180")]
    [InlineData("name,lat,lon\nA,NaN,0\n", "names.csv, line 2: the place has the latitude NaN, which is not from -90 to 90")]
    [InlineData("name,lat,lon\nA,north,0\n", "names.csv, line 2: the place has the latitude NaN, which is not from -90 to 90")]
    [InlineData("name,lat,lon\nA,,0\n", "names.csv, line 2: the latitude is empty")]
    [InlineData("name,lat,lon,id\nA,1,1,x\nB,2,2,x\n", "names.csv, line 3: the place has the identifier 'x', which another place has")]
    [InlineData("name,lat,lon\n,1,1\n", "names.csv, line 2: the name is empty")]
    [InlineData("name,lat,lon,country\nA,1,1,Peru\n", "names.csv, line 2: the country 'Peru' is no code of ISO 3166-1 of two letters")]
    [InlineData("name,lat,lon,kind\nA,1,1,hut\n", "names.csv, line 2: the kind 'hut' is none of city, neighbourhood, admin2, admin1, country, region, continent, natural")]
    [InlineData("{\"type\":\"Point\"}", "names.csv: this GeoJSON is no FeatureCollection, or it has no features")]
    [InlineData("{\"features\":[{\"geometry\":{\"type\":\"Point\",\"coordinates\":[1,2]},\"properties\":{\"name\":\"A\"}},{\"geometry\":{\"type\":\"Polygon\"}}]}", "names.csv, feature 2: its geometry is a Polygon, not a Point")]
    [InlineData("{\"features\":[{\"geometry\":{\"type\":\"Point\",\"coordinates\":[1,\"x\"]},\"properties\":{\"name\":\"A\"}}]}", "names.csv, feature 1: the place has the latitude NaN, which is not from -90 to 90")]
    public void An_unfit_place_is_told_with_its_row(string content, string message) =>
        Assert.Equal(message, Assert.Throws<InvalidDataException>(() => Read(content)).Message);

    [Fact]
    public void Broken_json_is_told_with_its_line() =>
        Assert.StartsWith("names.csv, line 2: this is no JSON", Assert.Throws<InvalidDataException>(() => Read("{\n\"features\": oops}")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_file_that_is_not_there_is_no_gazetteer() =>
        Assert.Throws<FileNotFoundException>(() => GazetteerFile.Read("no-such-file.csv"));

    private static EntityGazetteer Read(string content, string name = "names.csv")
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(content));
        return GazetteerFile.Read(stream, name);
    }
}
