using NewsEvents.Entities;

namespace NewsEvents.Tests.Entities;

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
        const int Stride = NameLabel.Count + 3;
        var scores = new float[3 * Stride];
        var labels = new byte[3];
        // Alone, the second token would be outside; together, the first two are a name.
        scores[Begin] = 5;
        scores[Stride + NameLabel.Outside] = 2;
        scores[Stride + Last] = 1;
        scores[(2 * Stride) + Begin] = 3;

        NameDecoder.Decode(scores, Stride, labels);

        Assert.Equal([(byte)Begin, (byte)Last, NameLabel.Outside], labels);
    }
}
