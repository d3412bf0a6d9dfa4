using NewsEvents.Text;

namespace NewsEvents.Tests.Text;

public sealed class RelationDecoderTests
{
    private const int Stride = 48;

    [Fact]
    public void Of_two_subjects_the_surer_one_stays()
    {
        var scores = new float[4 * Stride];
        Score(scores, 1, DependencyRelation.NominalSubject, 2);
        Score(scores, 1, DependencyRelation.AdverbialModifier, 1.9f);
        Score(scores, 3, DependencyRelation.PassiveNominalSubject, 1);
        Score(scores, 3, DependencyRelation.DirectObject, 0.1f);
        Assert.Equal([DependencyRelation.AdverbialModifier, DependencyRelation.Root, DependencyRelation.PassiveNominalSubject], Decode(scores, [0, 2, 0, 2]));
    }

    [Fact]
    public void Subjects_of_different_heads_stay_and_the_root_is_no_choice()
    {
        var scores = new float[4 * Stride];
        Score(scores, 1, DependencyRelation.NominalSubject, 1);
        Score(scores, 2, DependencyRelation.DirectObject, 9);
        Score(scores, 3, DependencyRelation.Root, 9);
        Score(scores, 3, DependencyRelation.NominalSubject, 1);
        Assert.Equal([DependencyRelation.NominalSubject, DependencyRelation.Root, DependencyRelation.NominalSubject], Decode(scores, [0, 2, 0, 1]));
    }

    private static void Score(float[] scores, int token, DependencyRelation relation, float score) => scores[(token * Stride) + (int)relation] = score;

    private static DependencyRelation[] Decode(float[] scores, int[] heads)
    {
        var relations = new DependencyRelation[heads.Length];
        new RelationDecoder().Decode(scores, Stride, heads, relations);
        return relations[1..];
    }
}
