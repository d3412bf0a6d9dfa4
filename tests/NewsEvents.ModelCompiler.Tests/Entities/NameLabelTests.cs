using NewsEvents.ModelCompiler.Entities;

namespace NewsEvents.ModelCompiler.Tests.Entities;

public class NameLabelTests
{
    private static readonly int Begin = NameLabel.Of(1, NameLabel.Begin);
    private static readonly int Last = NameLabel.Of(1, NameLabel.Last);
    private static readonly int OtherLast = NameLabel.Of(2, NameLabel.Last);
    private static readonly int Unit = NameLabel.Of(0, NameLabel.Unit);

    [Fact]
    public void A_name_that_is_begun_goes_on_in_its_type()
    {
        Assert.True(NameLabel.Follows(Begin, Last));
        Assert.False(NameLabel.Follows(Begin, OtherLast));
        Assert.False(NameLabel.Follows(Begin, Unit));
        Assert.False(NameLabel.Follows(Begin, NameLabel.Outside));
        Assert.False(NameLabel.Follows(NameLabel.Outside, Last));
        Assert.True(NameLabel.Follows(Last, Begin));
        Assert.False(NameLabel.Ends(Begin));
        Assert.True(NameLabel.Ends(Last));
    }

    [Fact]
    public void The_decoder_takes_the_best_labels_that_fit_each_other()
    {
        var labels = NameLabel.Count(3);
        var scores = new float[3 * labels];
        // Alone, the second token would be outside; together, the first two are a name.
        scores[Begin] = 5;
        scores[labels + NameLabel.Outside] = 2;
        scores[labels + Last] = 1;
        scores[(2 * labels) + Begin] = 3;

        Assert.Equal([(byte)Begin, (byte)Last, 0], NameDecoder.Decode(scores, 3, labels, labels));
    }
}
