using NewsEvents.ModelCompiler.Learning;

namespace NewsEvents.ModelCompiler.Tests.Learning;

public class FeatureIndexTests
{
    [Fact]
    public void Keys_that_are_not_kept_are_left_out()
    {
        var index = FeatureIndex.Frequent([7, 9, 7, 5, 9, 9], least: 2);
        var features = new int[4];

        var used = index.Find([5, 9, 1, 7], features);

        Assert.Equal([9UL, 7UL], features[..used].Select(index.Key));
    }

    [Theory]
    [InlineData(0.0, 1000, 1000)]
    [InlineData(0.3, 650, 750)]
    [InlineData(1.0, 0, 0)]
    public void Thinning_keeps_the_order_and_the_share_asked_for(double leftOut, int least, int most)
    {
        var features = Enumerable.Range(0, 1000).ToArray();

        var kept = FeatureIndex.Thin(features, leftOut, new Random(1));

        Assert.InRange(kept, least, most);
        Assert.Equal(features[..kept].Distinct().Order(), features[..kept]);
    }
}
