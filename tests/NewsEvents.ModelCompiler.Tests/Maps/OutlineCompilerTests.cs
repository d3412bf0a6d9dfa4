using NewsEvents.ModelCompiler.Maps;

namespace NewsEvents.ModelCompiler.Tests.Maps;

public class OutlineCompilerTests
{
    // Two countries side by side with a border between them, an island across 180 degrees, and a speck.
    private const string Topology = """
        {"transform":{"scale":[1,1],"translate":[0,0]},
         "arcs":[[[10,0],[0,10]],[[10,10],[-10,0],[0,-10],[10,0]],[[10,0],[10,0],[0,10],[-10,0]],
                 [[175,0],[0,5],[-350,0],[0,-5],[350,0]],[[50,50],[0.1,0],[0,0.1],[-0.1,-0.1]]],
         "objects":{
          "countries":{"type":"GeometryCollection","geometries":[
            {"type":"Polygon","arcs":[[0,1]],"properties":{"name":"West"}},
            {"type":"Polygon","arcs":[[2,-1]],"properties":{"name":"East Land"}}]},
          "land":{"type":"GeometryCollection","geometries":[{"type":"MultiPolygon","arcs":[[[1,2]],[[3]],[[4]]]}]}}}
        """;

    [Fact]
    public void Coasts_borders_and_names_are_written()
    {
        var lines = Compile();

        Assert.Equal(["land", "land", "land", "border", "name", "name"], lines.Select(line => line.Split(' ')[0]));
        Assert.Equal(["name 5.0 5.0 West", "name 15.0 5.0 East Land"], lines[^2..]);
    }

    [Fact]
    public void A_point_close_to_a_line_is_left_out() =>
        Assert.Equal([(0, 0), (10, 0)], LineSimplifier.Simplify([(0, 0), (5, 0.05), (10, 0)], 0.1));

    [Fact]
    public void A_point_far_from_a_line_is_kept() =>
        Assert.Equal([(0, 0), (5, 2), (10, 0)], LineSimplifier.Simplify([(0, 0), (5, 2), (7.5, 1), (10, 0)], 0.1));

    [Fact]
    public void A_file_without_land_is_refused()
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, """{"transform":{"scale":[1,1],"translate":[0,0]},"arcs":[],"objects":{}}""");

        Assert.Throws<InvalidDataException>(() => OutlineCompiler.Compile(path, path, TextWriter.Null));

        File.Delete(path);
    }

    private static string[] Compile()
    {
        var (source, target) = (Path.GetTempFileName(), Path.GetTempFileName());
        File.WriteAllText(source, Topology);
        OutlineCompiler.Compile(source, target, TextWriter.Null);
        var lines = File.ReadAllLines(target);
        File.Delete(source);
        File.Delete(target);
        return lines;
    }
}
