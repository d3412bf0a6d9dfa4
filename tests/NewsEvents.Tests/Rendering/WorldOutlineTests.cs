using NewsEvents.Rendering;

namespace NewsEvents.Tests.Rendering;

public class WorldOutlineTests
{
    [Theory]
    [InlineData(69.2, 34.5, true)]
    [InlineData(2.35, 48.85, true)]
    [InlineData(-58.4, -27, true)]
    [InlineData(178.5, 67.5, true)]
    [InlineData(-173, 66.2, true)]
    [InlineData(-40, 30, false)]
    [InlineData(100, -20, false)]
    [InlineData(-10, 78, false)]
    public void Land_and_sea_are_where_they_are(double east, double north, bool isLand) =>
        Assert.Equal(isLand, WorldOutline.Instance.Land.Exists(ring => Holds(ring, new MapPoint(east, north))));

    [Fact]
    public void No_line_runs_across_the_whole_map()
    {
        foreach (var line in WorldOutline.Instance.Land.Concat(WorldOutline.Instance.Borders))
        {
            for (var i = 1; i < line.Length; i++)
                Assert.True(Math.Abs(line[i].X - line[i - 1].X) < 60, $"{line[i - 1]} {line[i]}");
        }
    }

    [Fact]
    public void Countries_lie_on_their_land()
    {
        var (middle, _) = Assert.Single(WorldOutline.Instance.Countries, country => country.Name == "Afghanistan");

        Assert.InRange(middle.X, 65, 67);
        Assert.InRange(middle.Y, 33, 35);
    }

    [Theory]
    [InlineData(-10, 20, 40, 60, true)]
    [InlineData(0, 10, 0, 10, false)]
    public void A_clipped_ring_stays_inside_the_rectangle(double west, double east, double south, double north, bool isEmpty)
    {
        MapPoint[] ring = [new(-20, -20), new(30, -20), new(30, 5), new(5, 5), new(5, 30), new(-20, 30)];

        var clipped = MapClipper.Clip(ring, west, east, south, north);

        Assert.Equal(isEmpty, clipped.Count == 0);
        Assert.All(clipped, point =>
        {
            Assert.InRange(point.X, west, east);
            Assert.InRange(point.Y, south, north);
        });
    }

    [Fact]
    public void A_frame_holds_the_points_that_it_was_made_for()
    {
        MapPoint[] points = [new(45.3, 2), new(45.1, 2.1), new(36.8, -1.3)];

        var frame = MapFrame.Around(points, 440, 0.62);

        Assert.False(frame.IsWorld);
        Assert.All(points, point => Assert.True(frame.Contains(point)));
        Assert.All(points.Select(frame.Project), point =>
        {
            Assert.InRange(point.X, 0, frame.Width);
            Assert.InRange(point.Y, 0, frame.Height);
        });
        Assert.InRange(frame.Height / frame.Width, 0.55, 0.7);
        Assert.True(MapFrame.Around([new(-120, 40), new(150, -30)], 440, 0.62).IsWorld);
    }

    [Fact]
    public void The_whole_world_lies_on_its_sheet()
    {
        var frame = MapFrame.World(1000);

        Assert.Equal(500, frame.Project(new MapPoint(0, 0)).X, 6);
        Assert.Equal(1000, frame.Project(new MapPoint(180, 0)).X, 6);
        Assert.InRange(frame.Project(new MapPoint(-180, 83)).Y, 0, frame.Height);
        Assert.InRange(frame.Project(new MapPoint(-70, -56)).Y, 0, frame.Height);
    }

    // The even-odd rule.
    private static bool Holds(MapPoint[] ring, MapPoint point)
    {
        var isInside = false;
        for (var (i, j) = (0, ring.Length - 1); i < ring.Length; j = i++)
        {
            if ((ring[i].Y > point.Y) != (ring[j].Y > point.Y)
                && point.X < ((ring[j].X - ring[i].X) * (point.Y - ring[i].Y) / (ring[j].Y - ring[i].Y)) + ring[i].X)
                isInside = !isInside;
        }

        return isInside;
    }
}
