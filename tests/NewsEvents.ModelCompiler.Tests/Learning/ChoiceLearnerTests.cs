using NewsEvents.Learning;
using NewsEvents.ModelCompiler.Learning;

namespace NewsEvents.ModelCompiler.Tests.Learning;

public class ChoiceLearnerTests
{
    // Feature 0 is always on, 1 says yes, 2 says no.
    private static readonly ChoiceExample[] Examples =
    [
        new([[0, 1], [0, 2]], 0),
        new([[0, 2], [0, 1]], 1),
        new([[0, 2], [0, 2]], -1),
        new([[0, 2]], -1),
    ];

    [Fact]
    public void Learns_which_candidate_is_right_and_when_none_is()
    {
        var decision = new LinearDecision(Array.ConvertAll(ChoiceLearner.Train(Examples, 3, prior: 0.1), static weight => weight / (float)LinearDecision.Scale));

        Assert.True(decision.Score([0, 1]) > 0);
        Assert.True(decision.Score([0, 2]) < 0);
    }

    [Fact]
    public void The_same_examples_give_the_same_weights() =>
        Assert.Equal(ChoiceLearner.Train(Examples, 3, prior: 1), ChoiceLearner.Train(Examples, 3, prior: 1));

    [Fact]
    public void A_feature_that_is_never_seen_weighs_nothing() => Assert.Equal(0, ChoiceLearner.Train(Examples, 4, prior: 1)[3]);
}
